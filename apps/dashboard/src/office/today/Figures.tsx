import type { FigurePartsFragment } from '../../gql/graphql.ts';
import { Sparkline } from '../../ui/charts/Sparkline.tsx';
import { signed } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { Go, path } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Tone } from '../../ui/Mark.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { TodayFiguresDocument } from './today.graphql.ts';
import { useTodayWords } from './words.ts';

/** Four figures, each with twelve months and one comparison; each opens its list. */
export function Figures() {
  const t = useTodayWords();
  const region = useRegion();
  const read = useRead(TodayFiguresDocument, { region }, { keep: true });
  return (
    <Waiting read={read} rows={1}>
      {({ todayFigures: f }) => {
        const since = (figure: FigurePartsFragment) =>
          figure.change === null ? '' : t('sinceLastMonth', { change: signed(figure.change) });
        const median = f.medianWorkingDaysToClose;
        const outOf = f.ledgerVerified.outOf;
        return (
          <ul className="figures">
            <FigureCard
              to={path('/findings', { openOn: f.on })}
              label={t('open')}
              figure={f.open}
              beside={since(f.open)}
              tone="new"
              part={{
                to: path('/findings', { openOn: f.on, repeat: 'true' }),
                label: t('repeats', { count: f.openRepeats }),
              }}
            />
            <FigureCard
              to={path('/findings', { overdueOn: f.on })}
              label={t('overdue')}
              figure={f.overdue}
              beside={since(f.overdue)}
              tone="late"
            />
            <FigureCard
              to={path('/findings', { closedFrom: f.monthFrom, closedTo: f.on })}
              label={t('closed')}
              figure={f.closedThisMonth}
              beside={median === null ? since(f.closedThisMonth) : t('median', { count: median })}
              tone="done"
            />
            <FigureCard
              to={path('/ledger', { verifiedWithinYearOf: f.on })}
              label={t('ledger')}
              figure={f.ledgerVerified}
              beside={outOf === null ? since(f.ledgerVerified) : t('outOf', { count: outOf })}
              tone="plain"
              {...(outOf === null
                ? {}
                : {
                    part: {
                      to: path('/ledger', { notVerifiedWithinYearOf: f.on }),
                      label: t('notVerified', { count: outOf - f.ledgerVerified.value }),
                    },
                  })}
            />
          </ul>
        );
      }}
    </Waiting>
  );
}

interface FigureCardProps {
  to: string;
  label: string;
  figure: FigurePartsFragment;
  beside: string;
  tone: Tone;
  /** A part of the figure with rows of its own. */
  part?: { to: string; label: string };
}

function FigureCard({ to, label, figure, beside, tone, part }: FigureCardProps) {
  const late = tone === 'late' && figure.value > 0;
  return (
    <li>
      <Go to={to} className={`figure card${late ? ' figure-late' : ''}`}>
        <span className="figure-label">{label}</span>
        <span className="figure-value">
          <b>{figure.value}</b> <span>{beside}</span>
        </span>
        <Sparkline values={figure.spark.map((month) => month.value)} tone={tone} />
      </Go>
      {part !== undefined && (
        <Go to={part.to} className="figure-part">
          {part.label}
        </Go>
      )}
    </li>
  );
}
