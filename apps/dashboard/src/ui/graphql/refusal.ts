/** One of the faults of a document that is refused as a whole, at its place in it. */
export interface PlacedFault {
  pointer: string;
  code: string;
  zh: string;
  en: string;
}

export interface Fault {
  code: string;
  /** A path into the input, such as `person.name`. */
  field: string | null;
  /** A whole sentence in the reader's language. */
  message: string;
  params: Record<string, string | number>;
  requestId: string | null;
  /** All that is wrong with a document, such as a report. */
  within?: readonly PlacedFault[];
}

/** What the server would not do, in its own words. */
export class ServerRefusal extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message).join(' '));
    this.name = 'ServerRefusal';
    this.faults = faults;
  }

  get code(): string {
    return this.faults[0]?.code ?? 'INTERNAL';
  }

  has(code: string): boolean {
    return this.faults.some((fault) => fault.code === code);
  }
}

/** The same refusal with its fields named as the form names them. */
export function renamed(error: unknown, field: (path: string) => string): unknown {
  if (!(error instanceof ServerRefusal)) return error;
  return new ServerRefusal(
    error.faults.map((fault) => ({ ...fault, field: fault.field === null ? null : field(fault.field) })),
  );
}

/** The faults of an error of whatever kind. */
export function faultsOf(error: Error | null | undefined): readonly Fault[] {
  if (error === null || error === undefined) return [];
  if (error instanceof ServerRefusal) return error.faults;
  return [{ code: 'INTERNAL', field: null, message: error.message, params: {}, requestId: null }];
}
