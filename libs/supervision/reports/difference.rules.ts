import type { Text } from '#rules/technique/kernel';
import { type Json, type SchemaNode, pointerTo, titleAt } from './template.rules.ts';

export interface Difference {
  pointer: string;
  title: Text;
  before: string | null;
  after: string | null;
}

function leavesOf(body: Json): Map<string, string> {
  const leaves = new Map<string, string>();
  const visit = (value: Json, pointer: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, pointerTo(pointer, key));
    } else leaves.set(pointer, typeof value === 'string' ? value : JSON.stringify(value));
  };
  visit(body, '');
  return leaves;
}

/** Every single value in which two versions differ, in the order of the newer one; removed values come last. */
export function differencesOf(schema: SchemaNode, before: Json, after: Json): Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((pointer) => ({
      pointer,
      title: titleAt(schema, pointer),
      before: old.get(pointer) ?? null,
      after: now.get(pointer) ?? null,
    }))
    .filter((each) => each.before !== each.after);
}
