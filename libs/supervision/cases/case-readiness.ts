import { type CivilDate, Refusal, type Tx } from '#libs/technique/kernel';
import type { CaseDraftEntity, CaseNoticeEntity } from './cases.entity.ts';
import * as store from './cases.store.ts';
import { type Warning, warningsOf } from './identify.rules.ts';
import { knownTerms } from './known.store.ts';

export interface CaseWarning extends Warning {
  answer: { reason: string; by: string; at: Date } | null;
}

/** The working text of a case. */
export async function draftOf(tx: Tx, caseId: string): Promise<CaseDraftEntity> {
  const [draft] = await store.draftsOf(tx, [caseId]);
  if (!draft) throw new Error(`case ${caseId} without a text`);
  return draft;
}

/** Names, codes and domains still found in the working text, each with its answer if it has one. */
export async function warningsIn(tx: Tx, caseId: string): Promise<CaseWarning[]> {
  const [draft] = await store.draftsOf(tx, [caseId]);
  if (!draft) return [];
  const findings = await store.findingsOf(tx, [caseId]);
  const { title, facts, grounds, outcome, lesson } = draft;
  const texts = { title, facts, grounds, outcome, lesson };
  const known = await knownTerms(
    tx,
    findings.map((f) => f.findingId),
    Object.values(texts),
  );
  const answers = new Map((await store.answersOf(tx, [caseId])).map((a) => [a.warningKey, a]));
  return warningsOf(texts, known).map((warning) => {
    const found = answers.get(warning.key);
    const answer = found ? { reason: found.reason, by: found.actorName, at: found.occurredAt } : null;
    return { ...warning, answer };
  });
}

/** @throws Refusal CASE_WARNINGS_OPEN with how many of them have no answer, and the field of the first */
export async function allAnswered(tx: Tx, caseId: string): Promise<CaseWarning[]> {
  const warnings = await warningsIn(tx, caseId);
  const open = warnings.filter((w) => w.answer === null);
  const [first] = open;
  if (first) throw new Refusal('CASE_WARNINGS_OPEN', { field: first.field, params: { n: open.length } });
  return warnings;
}

/** @throws Refusal BUSY when a platform is stating its view at this moment: the view must be considered first */
export async function closeNotices(
  tx: Tx,
  notices: readonly CaseNoticeEntity[],
  closedAs: 'PUBLISHED' | 'RETURNED',
  closedOn: CivilDate,
): Promise<void> {
  for (const { id, version } of notices)
    if (!(await store.updateNotice(tx, id, version, { closedAs, closedOn }))) throw new Refusal('BUSY');
}
