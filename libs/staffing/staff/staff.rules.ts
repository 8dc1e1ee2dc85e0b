import { certificateHolds } from '#rules/technique/access';
import { type CivilDate, type RefusalCode } from '#rules/technique/kernel';

export const INTEREST_KINDS = ['EMPLOYMENT', 'KINSHIP', 'SHAREHOLDING', 'OTHER'] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

/** Days from one to another, both included; without an end where no last day is known. */
export interface Days {
  fromOn: CivilDate;
  toOn: CivilDate | null;
}

export function holdsOn({ fromOn, toOn }: Days, on: CivilDate): boolean {
  return fromOn <= on && (toOn === null || toOn >= on);
}

/** A leave is over from the day on which the officer is back. */
export function awayOn(
  leave: { fromOn: CivilDate; toOn: CivilDate; backOn: CivilDate | null },
  on: CivilDate,
) {
  return holdsOn(leave, on) && (leave.backOn === null || on < leave.backOn);
}

export interface Candidate {
  id: string;
  name: string;
  certificateValidTo: CivilDate | null;
}

export interface Eligibility<C extends Candidate> {
  officer: C;
  /** Why the officer may not inspect, or null. */
  code: Extract<RefusalCode, 'RECUSED' | 'CERTIFICATE_EXPIRED' | 'OFFICER_ON_LEAVE'> | null;
}

/**
 * Who may inspect on a day: no declared interest in the operator (Administrative Penalty Law, art. 43), a certificate
 * that is valid on the day (art. 42), and not away. In the order given; officers who may not inspect have the first reason.
 */
export function eligibleInspectors<C extends Candidate>(
  candidates: readonly C[],
  facts: { on: CivilDate; recused: ReadonlySet<string>; away: ReadonlySet<string> },
): Eligibility<C>[] {
  return candidates.map((officer) => {
    const { id, certificateValidTo } = officer;
    if (facts.recused.has(id)) return { officer, code: 'RECUSED' };
    if (!certificateHolds(certificateValidTo, facts.on)) return { officer, code: 'CERTIFICATE_EXPIRED' };
    return { officer, code: facts.away.has(id) ? 'OFFICER_ON_LEAVE' : null };
  });
}
