import { type OfficeActor, Refusal, readerLang, stale } from '#libs/kernel';
import { roleMay } from '#libs/access';
import { type Proposal, type ProposalStep, STEP_WORDS, stepFault } from './moves.rules.ts';
import { PROPOSAL_STATE_WORDS } from './moves.words.ts';

/** What is said when a step is refused. */
export function stepParams(
  actor: OfficeActor,
  p: Proposal,
  step: ProposalStep,
  office: string,
): Record<string, string> {
  const lang = readerLang();
  return {
    state: PROPOSAL_STATE_WORDS[p.state][lang],
    act: STEP_WORDS[step][lang],
    office,
    name: actor.name,
  };
}

export function faultOf(actor: OfficeActor, p: Proposal, step: ProposalStep, decider: boolean) {
  return stepFault(actor, p, step, {
    decider,
    decides: roleMay(actor.role, 'platform.decideMove'),
    proposes: roleMay(actor.role, 'platform.proposeMove'),
  });
}

/** @throws Refusal STATE, OTHER_OFFICE, NOT_THE_RECEIVER, FORBIDDEN, SAME_PERSON */
export function mustBePossible(
  actor: OfficeActor,
  p: Proposal,
  step: ProposalStep,
  decider: boolean,
  office: string,
): void {
  const code = faultOf(actor, p, step, decider);
  if (code !== null) throw new Refusal(code, { field: 'id', params: stepParams(actor, p, step, office) });
}

export function staleProposal(p: {
  decidedByName: string | null;
  decidedAt: Date | null;
  proposedByName: string;
  proposedAt: Date;
}): Refusal {
  const last = { actorName: p.decidedByName ?? p.proposedByName, occurredAt: p.decidedAt ?? p.proposedAt };
  return stale(last, 'state');
}
