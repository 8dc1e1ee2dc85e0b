import type { CatalogueQuery } from '../../gql/graphql.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { type Area, type Item } from './catalogue.ts';
import { useDutyWords } from './words.ts';

export type Categories = CatalogueQuery['categories'];

interface AreaItemsProps {
  area: Area;
  items: Item[];
  categories: Categories;
  onOpen: (code: string) => void;
}

/** One area and its items; a row opens the item. */
export function AreaItems({ area, items, categories, onOpen }: AreaItemsProps) {
  const t = useDutyWords();
  const text = useText();
  if (items.length === 0) return null;
  return (
    <section className="duty-area">
      <h2>
        {area.code} {text(area.title)}
      </h2>
      <p className="quiet">{text(area.purpose)}</p>
      <table aria-label={text(area.title)}>
        <colgroup>
          <col className="duty-col-item" />
          <col />
          <col />
          <col className="duty-col-applies" />
        </colgroup>
        <thead className="unseen">
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('system')}</th>
            <th scope="col">{t('operation')}</th>
            <th scope="col">{t('applies')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr
              key={item.id}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest('a') === null) onOpen(item.code);
              }}
            >
              <th scope="row">
                <Go to={`/catalogue/${item.code}`}>
                  {item.code} {text(item.title)}
                </Go>
              </th>
              <td>
                <span className="duty-axis">{t('system')}</span> {text(item.system)}
              </td>
              <td>
                <span className="duty-axis">{t('operation')}</span> {text(item.operation)}
              </td>
              <td className="quiet">
                <Applies item={item} categories={categories} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** To whom an item applies, in few words. */
export function Applies({ item, categories }: { item: Item; categories: Categories }) {
  const t = useDutyWords();
  const text = useText();
  const term = useTerm();
  const named = item.anyCategory.map((code) => {
    const found = categories.find((category) => category.code === code);
    return found === undefined ? code : text(found.title);
  });
  const all = [...item.anyTier.map((tier) => term('Tier', tier)), ...named];
  return <>{all.length === 0 ? t('forAll') : all.join(' · ')}</>;
}
