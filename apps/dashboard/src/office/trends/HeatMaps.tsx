import type { PlatformHeatQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { HeatLegend, HeatMap, type HeatRow } from '../../ui/charts/HeatMap.tsx';
import { heatPictureOf } from '../../ui/charts/heatPicture.ts';
import type { TableSpec } from '../../ui/charts/spec.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { path } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Switch } from './Switch.tsx';
import { PlatformHeatDocument, RegionHeatDocument } from './trends.graphql.ts';
import { useView } from './useView.ts';
import { useTrendWords } from './words.ts';

/** More rows are read in the table. */
const AT_MOST = 15;

type Areas = PlatformHeatQuery['heatMap']['areas'];

interface HeatCardProps {
  areas: Areas;
  rows: HeatRow[];
  rowHead: string;
  /** Which of the rows are shown, and where the others are. */
  note: string;
  cellTo: (row: string, area: string) => string | undefined;
}

function HeatCard({ areas, rows, rowHead, note, cellTo }: HeatCardProps) {
  const t = useTrendWords();
  const text = useText();
  const { view, change, about, narrowed, table } = useView();
  const title = t('heat');
  const when = t('heatNote', { date: view.to }) + narrowed;
  const switched = (
    <Switch
      label={t('heatBy')}
      choices={[
        { key: 'platform', label: t('platformRows') },
        { key: 'region', label: t('regionRows') },
      ]}
      chosen={view.heat}
      onPick={(heat) => {
        change({ heat });
      }}
    />
  );
  if (rows.every((row) => row.total === 0)) {
    return (
      <Card title={title} extra={switched}>
        <Empty title={t('heatNone')} help={t('heatNoneHelp')} />
      </Card>
    );
  }
  const spec: TableSpec = {
    rowHead,
    columns: [...areas.map((area) => text(area.short)), t('total')],
    rows: rows.map((row) => ({
      label: row.label,
      ...(row.to === undefined ? {} : { to: row.to }),
      cells: [
        ...areas.map((area, i) => ({ value: row.counts[i] ?? 0, to: cellTo(row.key, area.code) })),
        { value: row.total, to: row.totalTo },
      ],
    })),
  };
  return (
    <ChartCard
      title={title}
      note={when}
      table={spec}
      isTable
      about={{ ...about({ filtered: false, compared: false }), period: view.to }}
      shown={table('heat')}
      picture={() => heatPictureOf({ ...spec, rows: spec.rows.slice(0, AT_MOST) }, { title, note: when })}
      extra={
        <>
          {switched}
          <HeatLegend />
        </>
      }
      footer={note !== '' && <p className="quiet trend-foot">{note}</p>}
    >
      <HeatMap
        title={title}
        rowHead={rowHead}
        columns={areas.map((area) => ({
          key: area.code,
          label: text(area.short),
          title: text(area.title),
        }))}
        rows={rows.slice(0, AT_MOST)}
        cellTo={cellTo}
      />
    </ChartCard>
  );
}

function PlatformHeat() {
  const t = useTrendWords();
  const { view } = useView();
  const { region, to: openOn } = view;
  const read = useRead(PlatformHeatDocument, { on: openOn, region }, { keep: true });
  return (
    <Waiting read={read} rows={8}>
      {({ heatMap: { areas, rows, platformsWithFindings: all } }) => (
        <HeatCard
          areas={areas}
          rowHead={t('platformRows')}
          note={rows.length > AT_MOST ? t('heatFirst', { count: AT_MOST, all }) : ''}
          rows={rows.map(({ platform: { id, name }, counts, total }) => ({
            key: id,
            label: name,
            to: `/platforms/${id}`,
            counts,
            total,
            totalTo: path('/findings', { platform: id, openOn }),
          }))}
          cellTo={(platform, area) => path('/findings', { platform, area, openOn })}
        />
      )}
    </Waiting>
  );
}

function RegionHeat() {
  const t = useTrendWords();
  const lang = useLang();
  const { view } = useView();
  const own = useSession().me.office?.region.code;
  const { region, to: openOn } = view;
  const read = useRead(RegionHeatDocument, { on: openOn, region }, { keep: true });
  const itself = (code: string) => code === (region ?? own);
  const of = (code: string) => ({ region: code, exact: itself(code) ? 'true' : null, openOn });
  return (
    <Waiting read={read} rows={8}>
      {({ regionHeatMap: { areas, rows } }) => (
        <HeatCard
          areas={areas}
          rowHead={t('regionRows')}
          note=""
          rows={rows.map(({ region: { code, name, nameEn }, counts, total }) => {
            const label = lang === 'zh' ? name : nameEn;
            return {
              key: code,
              counts,
              total,
              totalTo: path('/findings', of(code)),
              label: itself(code) ? t('itself', { name: label }) : label,
            };
          })}
          cellTo={(code, area) => path('/findings', { ...of(code), area })}
        />
      )}
    </Waiting>
  );
}

/** Open findings at the end of the period, by duty area: which platform, or which region. */
export function HeatMaps() {
  const { view } = useView();
  return view.heat === 'platform' ? <PlatformHeat /> : <RegionHeat />;
}
