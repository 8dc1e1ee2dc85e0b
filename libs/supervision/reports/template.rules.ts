import type { Text } from '#rules/technique/kernel';

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = Record<string, Json>;

/** The part of JSON Schema 2020-12 that templates use, with this system's annotations. */
export interface SchemaNode {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  'x-title'?: Text;
  'x-help'?: Text;
  'x-unit'?: Text;
  'x-definition'?: Text;
  'x-choices'?: Record<string, Text>;
  type?: string | string[];
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: boolean;
  items?: SchemaNode;
  enum?: string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
}

export const ANNOTATIONS = ['x-title', 'x-help', 'x-unit', 'x-definition', 'x-choices'] as const;

/** A part may not be more than its whole; both are pointers to figures. */
export interface PartCheck {
  part: string;
  whole: string;
}

export interface TemplateFile {
  version: string;
  title: Text;
  source: Text;
  years: number[];
  schema: SchemaNode;
  checks: PartCheck[];
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

export const pointerTo = (parent: string, key: string | number): string =>
  `${parent}/${escaped(String(key))}`;
export const partsOf = (pointer: string): string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);

/** The node that a pointer into a report leads to, through lists as well; null when the template has none. */
export function nodeAt(schema: SchemaNode, pointer: string): SchemaNode | null {
  if (pointer !== '' && !pointer.startsWith('/')) return null;
  let node: SchemaNode | undefined = schema;
  for (const part of partsOf(pointer)) {
    if (node.items && /^(0|[1-9]\d{0,4})$/.test(part)) node = node.items;
    else node = node.properties && Object.hasOwn(node.properties, part) ? node.properties[part] : undefined;
    if (node === undefined) return null;
  }
  return node;
}

/** The name of a field, from the area down: 责任治理 · 数据 · 到岗. */
export function titleAt(schema: SchemaNode, pointer: string): Text {
  const names: Text[] = [];
  let node: SchemaNode | undefined = schema;
  for (const part of partsOf(pointer)) {
    const row: number | null = node.items && /^\d+$/.test(part) ? Number(part) + 1 : null;
    node = row === null ? node.properties?.[part] : node.items;
    if (row !== null) names.push({ zh: `第 ${row} 项`, en: `entry ${row}` });
    else if (node?.['x-title'] && node !== schema.properties?.['areas']) names.push(node['x-title']);
    if (node === undefined) break;
  }
  if (names.length === 0) return schema['x-title'] ?? { zh: '', en: '' };
  return { zh: names.map((n) => n.zh).join(' · '), en: names.map((n) => n.en).join(' · ') };
}

export function valueAt(body: Json, pointer: string): Json | undefined {
  let value: Json | undefined = body;
  for (const part of partsOf(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) value = /^\d+$/.test(part) ? value[Number(part)] : undefined;
    else value = Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}

const NOT_BLANK = '\\S';

/** The template for a draft: well-formed as before, but no field is required yet. */
export function draftSchema(node: SchemaNode): SchemaNode {
  const loose: SchemaNode = { ...node };
  delete loose.required;
  delete loose.minLength;
  delete loose.minItems;
  if (loose.pattern === NOT_BLANK) delete loose.pattern;
  if (loose.$id !== undefined) loose.$id = `${loose.$id}:draft`;
  if (node.items) loose.items = draftSchema(node.items);
  if (node.properties)
    loose.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, inner]) => [key, draftSchema(inner)]),
    );
  return loose;
}

export const FIELD_KINDS = ['TEXT', 'INTEGER', 'DECIMAL', 'DATE', 'CHOICE', 'LIST', 'FILES'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One field of the form, as data for the page that shows it. */
export interface TemplateField {
  pointer: string;
  key: string;
  kind: FieldKind;
  title: Text;
  help: Text | null;
  unit: Text | null;
  definition: Text | null;
  required: boolean;
  nullable: boolean;
  maxLength: number | null;
  maxItems: number | null;
  minimum: number | null;
  maximum: number | null;
  step: number | null;
  choices: { value: string; title: Text }[];
  fields: TemplateField[];
}

export interface TemplateSection {
  pointer: string;
  areaCode: string | null;
  title: Text;
  help: Text | null;
  fields: TemplateField[];
}

const typesOf = (node: SchemaNode): string[] =>
  node.type === undefined ? [] : Array.isArray(node.type) ? node.type : [node.type];

function kindOf(node: SchemaNode): FieldKind {
  const types = typesOf(node);
  if (types.includes('array')) return node.items?.format === 'uuid' ? 'FILES' : 'LIST';
  if (types.includes('integer')) return 'INTEGER';
  if (types.includes('number')) return 'DECIMAL';
  if (node.enum) return 'CHOICE';
  return node.format === 'date' ? 'DATE' : 'TEXT';
}

function fieldOf(pointer: string, key: string, node: SchemaNode, required: boolean): TemplateField {
  const { items } = node;
  return {
    pointer,
    key,
    kind: kindOf(node),
    title: node['x-title'] ?? { zh: key, en: key },
    help: node['x-help'] ?? null,
    unit: node['x-unit'] ?? null,
    definition: node['x-definition'] ?? null,
    required,
    nullable: typesOf(node).includes('null'),
    maxLength: node.maxLength ?? null,
    maxItems: node.maxItems ?? null,
    minimum: node.minimum ?? null,
    maximum: node.maximum ?? null,
    step: node.multipleOf ?? null,
    choices: Object.entries(node['x-choices'] ?? {}).map(([value, title]) => ({ value, title })),
    fields: items?.properties ? fieldsOf(`${pointer}/*`, items) : [],
  };
}

function fieldsOf(pointer: string, node: SchemaNode): TemplateField[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const at = pointerTo(pointer, key);
    // a group of figures is not a field itself
    return inner.properties
      ? fieldsOf(at, inner)
      : [fieldOf(at, key, inner, node.required?.includes(key) ?? false)];
  });
}

/** The template as sections: one for each area of duty, then the fields of the report as a whole. */
export function sectionsOf(schema: SchemaNode): TemplateSection[] {
  const areas = Object.entries(schema.properties?.['areas']?.properties ?? {});
  const rest = Object.entries(schema.properties ?? {}).filter(([key]) => key !== 'areas');
  return [
    ...areas.map(([code, node]) => ({
      pointer: pointerTo('/areas', code),
      areaCode: code,
      title: node['x-title'] ?? { zh: code, en: code },
      help: node['x-help'] ?? null,
      fields: fieldsOf(pointerTo('/areas', code), node),
    })),
    {
      pointer: '',
      areaCode: null,
      title: schema['x-title'] ?? { zh: '', en: '' },
      help: schema['x-help'] ?? null,
      fields: rest.map(([key, node]) =>
        fieldOf(pointerTo('', key), key, node, schema.required?.includes(key) ?? false),
      ),
    },
  ];
}
