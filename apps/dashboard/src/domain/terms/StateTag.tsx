import type { OperationState, SystemState } from '../../gql/enums.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { NEVER_VERIFIED, type TermKind, type TermValue, useTerm } from './terms.ts';
import { Mark, type Tone } from '../../ui/Mark.tsx';

/** What a state means for the reader; every state that is not named here is plain. */
const TONES: Partial<Record<TermKind, Record<string, Tone>>> = {
  SystemState: { ESTABLISHED: 'done', PARTIAL: 'warn' },
  OperationState: { EFFECTIVE: 'done', PARTIAL: 'warn' },
  OrderState: {
    ISSUED: 'new',
    SERVED: 'new',
    ANSWERED: 'warn',
    ACCEPTED: 'warn',
    VERIFIED: 'done',
    FAILED: 'late',
    CLOSED: 'done',
  },
  ExtensionState: { ASKED: 'warn', GRANTED: 'done' },
  FindingState: { OPEN: 'warn', ORDERED: 'new', ANSWERED: 'new', CLOSED: 'done' },
  Severity: { SERIOUS: 'warn', GRAVE: 'late' },
  Tier: { HEAD: 'new' },
  PlatformState: { ACTIVE: 'done', SUSPENDED: 'warn' },
  InspectionState: { OPEN: 'new', SEALED: 'done' },
  MeasureOutcome: { PASS: 'done', FAIL: 'late' },
  ReportStanding: { AWAITING: 'warn', FILED: 'new', RETURNED: 'warn', ACCEPTED: 'done' },
  ReportVersionOutcome: { WAITING: 'warn', CONFIRMED: 'done' },
  CaseState: { SUBMITTED: 'warn', RETURNED: 'warn', APPROVED: 'new', NOTIFIED: 'new', PUBLISHED: 'done' },
  CaseShown: { PUBLISHED: 'done' },
  ProposalState: { PROPOSED: 'warn', APPROVED: 'done' },
  Timeliness: { ON_TIME: 'done', LATE: 'late' },
};

/** `<StateTag kind="OrderState" value={order.state} />`: the word of a state, in the tone of its meaning. */
export function StateTag<K extends TermKind>({ kind, value }: { kind: K; value: TermValue<K> }) {
  const term = useTerm();
  return <Mark tone={TONES[kind]?.[value] ?? 'plain'}>{term(kind, value)}</Mark>;
}

/** The state of one axis of the ledger; null means that no sealed fact has touched it. */
export function AxisTag(
  props: { axis: 'system'; value: SystemState | null } | { axis: 'operation'; value: OperationState | null },
) {
  const text = useText();
  if (props.value === null) return <span className="quiet">{text(NEVER_VERIFIED)}</span>;
  if (props.axis === 'system') return <StateTag kind="SystemState" value={props.value} />;
  return <StateTag kind="OperationState" value={props.value} />;
}
