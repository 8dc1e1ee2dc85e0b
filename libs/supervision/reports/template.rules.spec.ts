import fc from 'fast-check';
import canonicalize from 'canonicalize';
import { report, template } from '../../../test/given/reports.ts';
import { differencesOf } from './difference.rules.ts';
import { badCharacters, compileTemplate } from './faults.rules.ts';
import { methodsAt, versionOfTag } from './rest.rules.ts';
import {
  type Json,
  type JsonObject,
  type SchemaNode,
  draftSchema,
  nodeAt,
  partsOf,
  pointerTo,
  sectionsOf,
  titleAt,
  valueAt,
} from './template.rules.ts';

const file = template();
const validators = compileTemplate(file);

/** This node and every node below it. */
const nodesOf = (node: SchemaNode): SchemaNode[] => [
  node,
  ...Object.values(node.properties ?? {}).flatMap(nodesOf),
  ...(node.items ? nodesOf(node.items) : []),
];

describe('the template as shipped', () => {
  it('has the ten areas of the catalogue, each with its five parts, and names in both languages everywhere', () => {
    const areas = nodeAt(file.schema, '/areas')?.properties ?? {};
    expect(Object.keys(areas)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    for (const area of Object.values(areas))
      expect(area.required).toEqual(['systems', 'operation', 'figures', 'problems', 'nextYear']);
    for (const node of nodesOf(file.schema)) {
      if (node.type === 'object') expect(node.additionalProperties).toBe(false);
      for (const child of Object.values(node.properties ?? {})) {
        const { zh, en } = child['x-title'] ?? { zh: '', en: '' };
        expect([/\S/.test(zh), /\S/.test(en)]).toEqual([true, true]);
        expect(child.title).toBe(child['x-title']?.zh);
      }
    }
    const figures = Object.values(areas).flatMap((a) =>
      Object.values(a.properties?.['figures']?.properties ?? {}),
    );
    expect(figures.length).toBeGreaterThan(45);
    for (const figure of figures) {
      expect(figure['x-unit']?.en).toMatch(/\S/);
      expect(figure['x-definition']?.zh).toMatch(/\S/);
    }
  });

  it('accepts nothing without a limit: every text, list and number has a maximum', () => {
    for (const node of nodesOf(file.schema)) {
      const types = [node.type ?? []].flat();
      if (types.includes('string')) expect(node.maxLength ?? node.enum ?? node.format).toBeDefined();
      if (types.includes('array')) expect(node.maxItems).toBeGreaterThan(0);
      if (types.includes('integer') || types.includes('number')) expect(node.maximum).toBeGreaterThan(0);
    }
  });

  it('shows every leaf of the schema as one field of its sections, in the order of the form', () => {
    const sections = sectionsOf(file.schema);
    expect(sections.map((s) => s.areaCode)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      null,
    ]);
    const [first] = sections;
    expect(first?.fields.map((f) => [f.key, f.kind]).slice(0, 4)).toEqual([
      ['systems', 'LIST'],
      ['operation', 'TEXT'],
      ['posts', 'INTEGER'],
      ['postsFilled', 'INTEGER'],
    ]);
    expect(first?.fields[0]?.fields.map((f) => [f.key, f.kind, f.required])).toEqual([
      ['name', 'TEXT', true],
      ['change', 'CHOICE', true],
      ['on', 'DATE', false],
      ['note', 'TEXT', false],
    ]);
    expect(sections.at(-1)?.fields.map((f) => [f.key, f.kind])).toEqual([
      ['narrative', 'TEXT'],
      ['attachments', 'FILES'],
    ]);
    for (const { fields } of sections)
      for (const { pointer } of fields) expect([pointer, nodeAt(file.schema, pointer)]).not.toContain(null);
  });

  it('a check names two figures that exist', () => {
    for (const { part, whole } of file.checks) {
      expect([part, nodeAt(file.schema, part)?.type]).toEqual([part, expect.arrayContaining(['null'])]);
      expect([whole, nodeAt(file.schema, whole)?.type]).toEqual([whole, expect.arrayContaining(['null'])]);
    }
  });
});

describe('drafts and submissions', () => {
  it('a draft may be empty; any part of a complete report is a well-formed draft', () => {
    expect(validators.draft({})).toEqual([]);
    const body = report();
    const leaves = [...Object.keys(body['areas'] as JsonObject)].flatMap((code) =>
      ['systems', 'operation', 'figures', 'problems', 'nextYear'].map((key) => `/areas/${code}/${key}`),
    );
    fc.assert(
      fc.property(fc.subarray([...leaves, '/narrative']), (gone) => {
        const part = report(Object.fromEntries(gone.map((pointer) => [pointer, undefined])));
        expect(validators.draft(part)).toEqual([]);
        expect(
          validators
            .whole(part)
            .map((f) => [f.pointer, f.code])
            .sort(),
        ).toEqual(gone.map((pointer) => [pointer, 'MISSING']).sort());
      }),
    );
  });

  it('no value makes the check throw instead of listing faults', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(
          '/areas',
          '/areas/1',
          '/areas/1/systems',
          '/areas/3/figures/posts',
          '/narrative',
          '/attachments',
        ),
        (value, pointer) => {
          for (const body of [value as Json, report({ [pointer]: value })]) {
            for (const fault of [...validators.whole(body), ...validators.draft(body)]) {
              expect(fault.zh).toMatch(/。$/);
              expect(fault.en).toMatch(/\.$/);
              // an unknown name is shown as it was sent
              if (fault.code !== 'UNKNOWN_FIELD')
                expect(`${fault.zh}${fault.en}`).not.toMatch(/undefined|NaN|\{|\}/);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the schema of drafts requires no field', () => {
    for (const node of nodesOf(draftSchema(file.schema))) {
      expect([node.required, node.minLength, node.minItems]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('finds characters that cannot be stored, at any depth', () => {
    expect(badCharacters({ a: ['\u0000'], '\ud800': 1, b: { c: '\udc00x', d: '😀' } }).sort()).toEqual([
      '',
      '/a/0',
      '/b/c',
    ]);
  });
});

describe('pointers and differences', () => {
  it('a pointer leads back to its field, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        const pointer = parts.reduce((at, part) => pointerTo(at, part), '');
        expect(partsOf(pointer)).toEqual(parts);
      }),
    );
  });

  it.each([
    ['/areas/1/figures/posts', '责任治理 · 数据 · 应设责任岗位'],
    ['/areas/2/systems/1/name', '社区规则 · 制度建设 · 第 2 项 · 制度名称'],
    ['', '网站平台履行主体责任年度报告'],
  ])('%s is called %s', (pointer, zh) => {
    expect(titleAt(file.schema, pointer).zh).toBe(zh);
  });

  it.each([
    'areas',
    '/areas/11',
    '/areas/1/systems/x',
    '/areas/1/__proto__',
    '/toString',
    '/areas/1/systems/999999',
  ])('the template has no %s', (pointer) => {
    expect(nodeAt(file.schema, pointer)).toBeNull();
  });

  it('lists the one value that was changed, and nothing for equal reports', () => {
    const body = report();
    expect(differencesOf(file.schema, body, report())).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...file.checks), fc.integer({ min: 1001, max: 2000 }), ({ whole }, n) => {
        const before = valueAt(body, whole);
        const [only, ...others] = differencesOf(file.schema, body, report({ [whole]: n }));
        expect(others).toEqual([]);
        expect(only).toMatchObject({ pointer: whole, before: String(before as number), after: String(n) });
      }),
    );
  });

  it('the canonical form does not depend on the order of what was sent', () => {
    const turned = (value: Json): Json =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turned(inner)]),
          )
        : value;
    expect(canonicalize(turned(report()))).toBe(canonicalize(report()));
  });
});

describe('addresses and tags', () => {
  it.each([
    ['/api/v1/platforms/own/annual-reports/2025', ['GET', 'HEAD', 'PUT']],
    ['/api/v1/platforms/x/annual-reports/2025/versions/3/difference', ['GET', 'HEAD']],
    ['/api/v1/platforms/x/annual-reports/2025/amendment', ['POST']],
    ['/api/v1/openapiXjson', []],
    ['/api/v1/platforms', []],
  ])('%s accepts %j', (path, methods) => {
    expect(methodsAt(path)).toEqual(methods);
  });

  it.each([
    ['"v12"', 12],
    ['W/"v12"', null],
    ['"v0"', null],
    ['"v1", "v2"', null],
    ['v12', null],
  ])('the tag %s names version %s', (tag, version) => {
    expect(versionOfTag(tag)).toBe(version);
  });
});
