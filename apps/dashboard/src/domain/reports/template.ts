import type { ReportTemplateQuery, ReportVersionPartsFragment } from '../../gql/graphql.ts';
import type { Bilingual } from '../../ui/i18n/i18n.ts';
import { type Body, type Json, valueAt } from './values.ts';

export type Template = ReportTemplateQuery['reportTemplate'];
export type Section = Template['sections'][number];
export type Field = Section['fields'][number];
/** A field of a row of a list, which has no rows of its own. */
export type Leaf = Omit<Field, 'fields'>;
export type Version = ReportVersionPartsFragment;

export const isFigure = (field: Leaf): boolean => field.kind === 'INTEGER' || field.kind === 'DECIMAL';

export const fieldsOf = (template: Template): Field[] => template.sections.flatMap(({ fields }) => fields);

/** How a section stands in the address and in the ids of the page. */
export const sectionKey = (section: Section): string => section.areaCode ?? 'whole';

/** The id of the element that stands for a place of the report. */
export const idOf = (pointer: string): string => `at${pointer.replaceAll(/[^\w]/g, '-')}`;

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** The field that a pointer leads to or into; a section's own pointer leads to none. */
export function fieldAt(template: Template, pointer: string): Field | undefined {
  return fieldsOf(template).find((field) => holds(field.pointer, pointer));
}

/** The section that a pointer lies in; what lies in no area belongs to the report as a whole. */
export function sectionAt(template: Template, pointer: string): Section | undefined {
  return (
    template.sections.find(({ areaCode, pointer: at }) => areaCode !== null && holds(at, pointer)) ??
    template.sections.find(({ areaCode }) => areaCode === null)
  );
}

/** All that lies at a field, or within it. */
export function within<P extends { pointer: string }>(list: readonly P[], pointer: string): P[] {
  return list.filter((one) => holds(pointer, one.pointer));
}

/** The remarks that belong at a place: a field takes those within it, a section only its own. */
export function remarksAt<R extends { pointer: string }>(
  template: Template,
  remarks: readonly R[],
  pointer: string,
): R[] {
  return fieldAt(template, pointer) === undefined
    ? remarks.filter((remark) => remark.pointer === pointer)
    : within(remarks, pointer);
}

export function isFilled(value: Json | undefined): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
}

/** How many of the fields that must be there are there. */
export function progressOf(section: Section, body: Body): { done: number; of: number } {
  const required = section.fields.filter((field) => field.required);
  return {
    done: required.filter(({ pointer }) => isFilled(valueAt(body, pointer))).length,
    of: required.length,
  };
}

/** What a place is called: the section, then the field. */
export function placeOf(template: Template, pointer: string): Bilingual {
  const section = sectionAt(template, pointer);
  const field = fieldAt(template, pointer);
  const titles = [section?.areaCode === null ? undefined : section?.title, field?.title];
  const known = titles.flatMap((title) => (title === undefined ? [] : [title]));
  if (known.length === 0) return section?.title ?? { zh: pointer, en: pointer };
  return { zh: known.map((t) => t.zh).join(' · '), en: known.map((t) => t.en).join(' · ') };
}
