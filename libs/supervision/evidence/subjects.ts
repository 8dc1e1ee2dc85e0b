import type { Actor, Tx } from '#libs/technique/kernel';
import { Refusal } from '#libs/technique/kernel';
import type { SubjectKind } from './evidence.rules.ts';

/** The record that a file belongs to, with its jurisdiction. */
export interface Subject {
  platformId: string;
  regionCode: string;
  officeId: string;
  regionAt: string;
  round: number;
}

type Finder = (tx: Tx, actor: Actor, subjectId: string) => Promise<Subject>;

/** Later slices register here which of their records may have files, and when. */
export class EvidenceSubjects {
  private readonly finders = new Map<SubjectKind, Finder>();

  register(kind: SubjectKind, finder: Finder): void {
    this.finders.set(kind, finder);
  }

  /** @throws Refusal NOT_FOUND, or the refusals of the slice of that record */
  async find(tx: Tx, actor: Actor, kind: SubjectKind, subjectId: string): Promise<Subject> {
    const finder = this.finders.get(kind);
    if (!finder) throw new Refusal('NOT_FOUND', { field: 'subjectId' });
    return finder(tx, actor, subjectId);
  }
}
