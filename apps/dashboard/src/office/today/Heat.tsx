import { Card } from '../../ui/Card.tsx';
import { HeatLegend, HeatMap } from '../../ui/charts/HeatMap.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go, path } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { HeatMapDocument } from './today.graphql.ts';
import { useTodayWords } from './words.ts';

/** The platforms with most open findings; the link leads to all of them. */
const AT_MOST = 12;

export function Heat() {
  const t = useTodayWords();
  const text = useText();
  const region = useRegion();
  const { today } = useSession().desk;
  const read = useRead(HeatMapDocument, { on: today, region }, { keep: true });
  const heat = read.data?.heatMap;
  return (
    <Card
      className="today-heat"
      title={
        <>
          {t('heat')} <small className="chart-note">{t('heatNote', { date: heat?.on ?? today })}</small>
        </>
      }
      extra={
        heat !== undefined &&
        heat.rows.length > 0 && (
          <>
            <HeatLegend />
            <Go to={path('/platforms', { order: 'OPEN_FINDINGS', openOn: heat.on })}>
              {t('heatAll', { count: heat.platformsWithFindings })}
            </Go>
          </>
        )
      }
    >
      <Waiting read={read} rows={8}>
        {({ heatMap: { areas, rows, on } }) =>
          rows.length === 0 ? (
            <Empty title={t('heatNone')} help={t('heatNoneHelp')} />
          ) : (
            <HeatMap
              title={t('heat')}
              rowHead={t('platform')}
              columns={areas.map((area) => ({
                key: area.code,
                label: text(area.short),
                title: text(area.title),
              }))}
              rows={rows.slice(0, AT_MOST).map((row) => ({
                key: row.platform.id,
                label: row.platform.name,
                to: `/platforms/${row.platform.id}`,
                counts: row.counts,
                total: row.total,
                totalTo: path('/findings', { platform: row.platform.id, openOn: on }),
              }))}
              columnTo={(area) => path('/ledger', { area })}
              cellTo={(platform, area) => path('/findings', { platform, area, openOn: on })}
            />
          )
        }
      </Waiting>
    </Card>
  );
}
