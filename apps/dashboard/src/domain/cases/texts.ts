export const TEXTS = ['facts', 'grounds', 'outcome', 'lesson'] as const;

/** A passage of one of the texts by which a reader may see whose case it was. */
export interface MarkedPassage {
  key: string;
  field: string;
  start: number;
  end: number;
  /** Why the passage may stay; null while nobody has said so. */
  reason: string | null;
}
