import { Button, Drawer } from 'antd';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useNarrow } from '../../ui/appearance.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go, path } from '../../ui/links.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Applies, type Categories } from './AreaItems.tsx';
import { ItemCasesDocument } from './catalogue.graphql.ts';
import { type Framework, type Item, isLink } from './catalogue.ts';
import { useDutyWords } from './words.ts';

interface ItemDrawerProps {
  code: string;
  framework: Framework;
  /** What the list shows, for previous and next. */
  shown: Item[];
  categories: Categories;
  onOpen: (code: string | null) => void;
}

/** One duty item: what is looked for on each axis, how, and to whom it applies. */
export function ItemDrawer({ code, framework, shown, categories, onOpen }: ItemDrawerProps) {
  const t = useDutyWords();
  const text = useText();
  const narrow = useNarrow();
  const item = framework.items.find((one) => one.code === code);
  const at = shown.findIndex((one) => one.code === code);
  const step = (by: number) => shown[at + by]?.code;
  return (
    <Drawer
      open
      size={narrow ? '100%' : 560}
      title={item === undefined ? code : `${item.code} ${text(item.title)}`}
      onClose={() => {
        onOpen(null);
      }}
      footer={
        at >= 0 && (
          <div className="duty-steps">
            {(
              [
                ['previous', -1],
                ['next', 1],
              ] as const
            ).map(([label, by]) => (
              <Button
                key={label}
                disabled={step(by) === undefined}
                onClick={() => {
                  onOpen(step(by) ?? null);
                }}
              >
                {t(label)}
              </Button>
            ))}
          </div>
        )
      }
    >
      {item === undefined ? (
        <p>{t('none')}</p>
      ) : (
        <ItemBody item={item} framework={framework} categories={categories} />
      )}
    </Drawer>
  );
}

/** Published cases on this duty that the reader may see. */
function ItemCases({ code, version }: { code: string; version: string }) {
  const t = useDutyWords();
  const text = useText();
  const { may } = useSession();
  const { data } = useRead(ItemCasesDocument, { version }, { staleTime: 60_000 });
  const cases = data?.framework.items.find((one) => one.code === code)?.cases ?? [];
  if (cases.length === 0) return null;
  const office = may('case.read');
  const of = office ? '/cases' : '/own/cases';
  return (
    <>
      <dt>{t('cases')}</dt>
      {cases.map((one) => (
        <dd key={one.id}>
          <Go to={`${of}/${one.id}`}>{one.title}</Go>{' '}
          <span className="quiet">
            {one.number} · {text(one.officeName)} · {one.publishedOn}
          </span>
        </dd>
      ))}
      <dd>
        <Go to={path(of, { itemCode: code })}>{t('allCases')}</Go>
      </dd>
    </>
  );
}

interface ItemBodyProps {
  item: Item;
  framework: Framework;
  categories: Categories;
}

function ItemBody({ item, framework, categories }: ItemBodyProps) {
  const t = useDutyWords();
  const text = useText();
  const term = useTerm();
  const { desk, may } = useSession();
  const area = framework.areas.find((one) => one.code === item.areaCode);
  return (
    <dl className="duty-item">
      <dt>{t('systemAsks')}</dt>
      <dd>{text(item.system)}</dd>
      <dd className="duty-scale">
        {(['NONE', 'PARTIAL', 'ESTABLISHED'] as const).map((state) => term('SystemState', state)).join(' → ')}
      </dd>
      <dt>{t('operationAsks')}</dt>
      <dd>{text(item.operation)}</dd>
      <dd className="duty-scale">
        {(['NOT_OPERATING', 'PARTIAL', 'EFFECTIVE'] as const)
          .map((state) => term('OperationState', state))
          .join(' → ')}
      </dd>
      <dt>{t('help')}</dt>
      <dd>{text(item.help)}</dd>
      {item.figure !== null && (
        <>
          <dt>{t('figure')}</dt>
          <dd>{text(item.figure)}</dd>
        </>
      )}
      <dt>{t('applies')}</dt>
      <dd>
        <Applies item={item} categories={categories} />
      </dd>
      {item.links.length > 0 && (
        <>
          <dt>{t('chain')}</dt>
          <dd className="duty-links">
            {item.links.map((link) => (
              <Mark key={link}>{isLink(link) ? t(`link${link}`) : link}</Mark>
            ))}
          </dd>
        </>
      )}
      {area !== undefined && (
        <>
          <dt>{t('area')}</dt>
          <dd>
            {area.code} {text(area.title)}{' '}
            <span className="quiet">{t('clause', { clause: area.clause })}</span>
          </dd>
        </>
      )}
      <ItemCases code={item.code} version={framework.version} />
      {may('finding.read') && (
        <dd>
          <Go to={path('/findings', { itemCode: item.code, openOn: desk.today })}>{t('findings')}</Go>
        </dd>
      )}
    </dl>
  );
}
