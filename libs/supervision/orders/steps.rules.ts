import { type CivilDate, type Lang, type Text, inSentence } from '#rules/technique/kernel';
import { type OrderState, STEP_KEYS, type StepKey, type StepState } from './orders.rules.ts';
import { ORDER_STATE_WORDS } from './orders.words.ts';

export interface StepView {
  key: StepKey;
  on: CivilDate | null;
  state: StepState;
  hint: string | null;
}

/** The step of an order in this state; null when it is over. */
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
  draft: { zh: ORDER_STATE_WORDS.DRAFT.zh, en: 'with the director' },
  issued: { zh: ORDER_STATE_WORDS.ISSUED.zh, en: 'with the office' },
  again: { zh: `再次整改，${ORDER_STATE_WORDS.ISSUED.zh}`, en: 'ordered again' },
  served: { zh: '待平台答复', en: 'with the platform' },
  overdue: { zh: '平台逾期未答复', en: 'the platform is overdue' },
  returned: { zh: '答复已退回', en: 'the answer was returned' },
  answered: { zh: '待接收答复', en: 'the answer is to be accepted' },
  accepted: { zh: ORDER_STATE_WORDS.ACCEPTED.zh, en: 'with the office' },
  failed: { zh: '未通过，待再次责令整改', en: 'failed, to be ordered again' },
  verified: { zh: ORDER_STATE_WORDS.VERIFIED.zh, en: 'with the office' },
  revoked: { zh: ORDER_STATE_WORDS.REVOKED.zh, en: inSentence(ORDER_STATE_WORDS.REVOKED.en) },
} as const;

/** The side that reads the line. Only the office sees who may verify; the platform sees that it waits. */
export type StepReader =
  { side: 'PLATFORM' } | { side: 'OFFICE'; acceptedBy: string | null; mayVerify: boolean };

function wordsOf(hint: keyof typeof HINTS, reader: StepReader): Text {
  if (hint !== 'accepted' || reader.side === 'PLATFORM' || reader.acceptedBy === null) return HINTS[hint];
  const { acceptedBy, mayVerify } = reader;
  return mayVerify
    ? { zh: `由${acceptedBy}接收，请您复核`, en: `accepted by ${acceptedBy}, please verify` }
    : { zh: `由${acceptedBy}接收，${HINTS.accepted.zh}`, en: `accepted by ${acceptedBy}` };
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

/** The life cycle as a line of six steps with their days; the hint, worded for its reader, is at the current one. */
export function stepsOf(facts: StepFacts, lang: Lang, reader: StepReader): StepView[] {
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
    // a failed verification has a day although its step is not done
    const on = i < at || (key === 'VERIFIED' && facts.state === 'FAILED') ? days[key] : null;
    return { key, on, state, hint: i === at && hint !== null ? wordsOf(hint, reader)[lang] : null };
  });
}
