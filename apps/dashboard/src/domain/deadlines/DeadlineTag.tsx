import type { Turn } from '../../gql/enums.ts';
import { Mark, type Tone } from '../../ui/Mark.tsx';
import { useDeadlineWords } from './words.ts';

interface DeadlineTagProps {
  workingDaysLeft: number | null;
  dueOn?: string | null;
  /** Whose clock it is; said when it is the office's own, so that the two are never confused. */
  clock?: Turn;
}

/** How many working days are left of a period that still runs. */
export function DeadlineTag({ workingDaysLeft: left, dueOn, clock }: DeadlineTagProps) {
  const t = useDeadlineWords();
  if (left === null) return null;
  const tone: Tone = left < 0 ? 'late' : left <= 1 ? 'warn' : 'plain';
  const words =
    left < 0 ? t('overdueBy', { count: -left }) : left === 0 ? t('dueToday') : t('daysLeft', { count: left });
  return (
    <Mark tone={tone} title={dueOn ?? undefined}>
      {clock === 'OFFICE' && `${t('officeClock')} · `}
      {words}
    </Mark>
  );
}
