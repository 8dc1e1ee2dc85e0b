import { Card } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { MovementsDocument } from './today.graphql.ts';
import { useTodayWords } from './words.ts';

/** The largest changes, in sentences made by rule; each leads to its rows. */
export function Movements() {
  const t = useTodayWords();
  const text = useText();
  const region = useRegion();
  const read = useRead(MovementsDocument, { region }, { keep: true });
  return (
    <Card title={t('movements')}>
      <Waiting read={read} rows={2}>
        {({ movements }) =>
          movements.length === 0 ? (
            <p className="quiet">{t('movementsNone')}</p>
          ) : (
            <ul className="movements">
              {movements.map((movement) => (
                <li key={movement.text.zh}>
                  {movement.link === null ? (
                    text(movement.text)
                  ) : (
                    <Go to={movement.link}>{text(movement.text)}</Go>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Waiting>
    </Card>
  );
}
