import { maskEmail, maskName, maskPhone } from '#rules/technique/kernel';
import type { PersonRole } from './platforms.rules.ts';

interface Contact {
  role: PersonRole;
  name: string;
  phone: string | null;
  email: string | null;
}

/** Every office that supervises a platform sees the names of its responsible persons; the name of a liaison is masked. */
const nameOf = (role: unknown, name: string): string => (role === 'LIAISON' ? maskName(name) : name);

/** A person as lists and exports show one. */
export function maskedPerson<T extends Contact>(person: T): T {
  const { role, name, phone, email } = person;
  return {
    ...person,
    name: nameOf(role, name),
    phone: phone === null ? null : maskPhone(phone),
    email: email === null ? null : maskEmail(email),
  };
}

type Snapshot = Record<string, unknown> | null;

function maskedSnapshot(snapshot: Snapshot): Snapshot {
  if (typeof snapshot?.['name'] !== 'string') return snapshot;
  return { ...snapshot, name: nameOf(snapshot['role'], snapshot['name']) };
}

/** Masks the same names in the history of an entry. */
export function maskedChange<T extends { before: Snapshot; after: Snapshot }>(change: T): T {
  return { ...change, before: maskedSnapshot(change.before), after: maskedSnapshot(change.after) };
}
