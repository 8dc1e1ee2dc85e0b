import { Card } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { LargestMovementsDocument } from './trends.graphql.ts';
import { useView } from './useView.ts';
import { useTrendWords } from './words.ts';

/** The largest changes of the month, in sentences made by rule. */
export function Movements() {
  const t = useTrendWords();
  const text = useText();
  const { view } = useView();
  const read = useRead(LargestMovementsDocument, { region: view.region }, { keep: true });
  return (
    <Card title={t('movements')}>
      <Waiting read={read} rows={2}>
        {({ movements }) =>
          movements.length === 0 ? (
            <p className="quiet">{t('movementsNone')}</p>
          ) : (
            <ul className="trend-movements">
              {movements.map(({ link, text: sentence }) => (
                <li key={sentence.zh}>
                  {link === null ? text(sentence) : <Go to={link}>{text(sentence)}</Go>}
                </li>
              ))}
            </ul>
          )
        }
      </Waiting>
    </Card>
  );
}
