import type { CivilDate, Lang, Side, Text } from '#rules/kernel';
import type { OrderState } from './rectification.rules.ts';

export const STEP_KEYS = ['FOUND', 'ISSUED', 'SERVED', 'ANSWERED', 'VERIFIED', 'CLOSED'] as const;
export type StepKey = (typeof STEP_KEYS)[number];
export type StepState = 'DONE' | 'CURRENT' | 'AHEAD';

export interface StepView {
  key: StepKey;
  on: CivilDate | null;
  state: StepState;
  hint: string | null;
}

/** The step that an order in this state stands at; null when it is over. */
const CURRENT: Record<OrderState, StepKey | null> = {
  DRAFT: 'ISSUED',
  ISSUED: 'SERVED',
  SERVED: 'ANSWERED',
  ANSWERED: 'VERIFIED',
  ACCEPTED: 'VERIFIED',
  FAILED: 'VERIFIED',
  VERIFIED: 'CLOSED',
  CLOSED: null,
  REVOKED: null,
};

const HINTS = {
  draft: { zh: '待签发', en: 'to be issued' },
  issued: { zh: '待送达', en: 'to be served' },
  again: { zh: '再次整改，待送达', en: 'reopened, to be served again' },
  served: { zh: '待平台答复', en: 'the platform is to answer' },
  overdue: { zh: '平台逾期未答复', en: 'the platform is overdue' },
  returned: { zh: '答复已退回', en: 'the answer was returned' },
  answered: { zh: '待接收答复', en: 'the answer is to be accepted' },
  accepted: { zh: '须由他人复核', en: 'another officer is to verify' },
  failed: { zh: '未通过，待再次责令整改', en: 'failed, to be reopened' },
  verified: { zh: '待办结', en: 'to be closed' },
  revoked: { zh: '已撤销', en: 'revoked' },
} as const;

/** Who of the office may verify is its own affair; the platform waits all the same. */
const TO_PLATFORM: Partial<Record<keyof typeof HINTS, Text>> = {
  accepted: { zh: '待复核', en: 'to be verified' },
};

function wordsOf(hint: keyof typeof HINTS, reader: Side): Text {
  return (reader === 'PLATFORM' ? TO_PLATFORM[hint] : undefined) ?? HINTS[hint];
}

export interface StepFacts {
  state: OrderState;
  round: number;
  foundOn: CivilDate | null;
  issuedOn: CivilDate | null;
  servedOn: CivilDate | null;
  answeredOn: CivilDate | null;
  verifiedOn: CivilDate | null;
  closedOn: CivilDate | null;
  overdue: boolean;
  returned: boolean;
}

function hintOf(facts: StepFacts): keyof typeof HINTS | null {
  switch (facts.state) {
    case 'DRAFT':
      return 'draft';
    case 'ISSUED':
      return facts.round > 1 ? 'again' : 'issued';
    case 'SERVED':
      if (facts.overdue) return 'overdue';
      return facts.returned ? 'returned' : 'served';
    case 'ANSWERED':
      return 'answered';
    case 'ACCEPTED':
      return 'accepted';
    case 'FAILED':
      return 'failed';
    case 'VERIFIED':
      return 'verified';
    case 'REVOKED':
      return 'revoked';
    case 'CLOSED':
      return null;
  }
}

/** The life cycle as a line of six steps with their days; the hint, in the words of one side, at the current one. */
export function stepsOf(facts: StepFacts, lang: Lang, reader: Side): StepView[] {
  const days: Record<StepKey, CivilDate | null> = {
    FOUND: facts.foundOn,
    ISSUED: facts.issuedOn,
    SERVED: facts.servedOn,
    ANSWERED: facts.answeredOn,
    VERIFIED: facts.verifiedOn,
    CLOSED: facts.closedOn,
  };
  const current = CURRENT[facts.state];
  const ended =
    facts.state === 'REVOKED' ? STEP_KEYS.filter((key) => days[key] !== null).length : STEP_KEYS.length;
  const at = current === null ? ended : STEP_KEYS.indexOf(current);
  const hint = hintOf(facts);
  return STEP_KEYS.map((key, i) => {
    const state = i < at ? 'DONE' : key === current ? 'CURRENT' : 'AHEAD';
    // a failed verification has its day although the step is not behind us
    const on = i < at || (key === 'VERIFIED' && facts.state === 'FAILED') ? days[key] : null;
    return { key, on, state, hint: i === at && hint !== null ? wordsOf(hint, reader)[lang] : null };
  });
}
