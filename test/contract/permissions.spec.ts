import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost, TypeMetadataStorage } from '@nestjs/graphql';
import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { ALLOW, type Door, PERMISSIONS, roleMay } from '#libs/access';
import { OFFICE_ROLES, PLATFORM_ROLES, type Role } from '#libs/kernel';
import { API_ROOT, ROUTES } from '#rules/reports';
import { Desk } from '../given/desk.ts';

type Handler = (...args: never[]) => unknown;
type Class = new (...args: never[]) => object;

interface Operation {
  name: string;
  door: Door | undefined;
}

const ROLES: readonly Role[] = [...OFFICE_ROLES, ...PLATFORM_ROLES];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];
const OFFICE_ONLY = [
  'AccountablePerson',
  'AnnualReport',
  'AuditEntries',
  'AuditEntry',
  'AnnualReportProgress',
  'AnnualReportRow',
  'Finding',
  'Inspection',
  'ListedLedgerEntry',
  'Officer',
  'OrderAct',
  'Platform',
  'RectificationOrder',
  'ReportAct',
  'ReportAreaComparison',
  'RevealedOfficer',
  'RevealedPerson',
  'SearchGroup',
  'SearchHit',
  'Todo',
  'TypicalCase',
  'CaseLine',
  'CaseNotice',
  'CaseWarningType',
  'CaseVersion',
  'DeclaredInterest',
  'InspectorChoice',
  'OfficerLeave',
  'PlatformMerge',
  'PlatformTransfer',
  'StaffMember',
];

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each caller says what its key holds
const read = <T>(key: string, of: object): T | undefined => Reflect.getMetadata(key, of) as T | undefined;

const readText = (key: string, of: object): string | undefined => {
  const found = read(key, of);
  return typeof found === 'string' ? found : undefined;
};

function typeOf(resolver: Class): string {
  const named = read<string | (() => unknown)>('graphql:resolver_type', resolver);
  const type = typeof named === 'function' && !named.prototype ? named() : named;
  if (typeof type === 'string') return type;
  return (
    TypeMetadataStorage.getObjectTypesMetadata().find(({ target }) => target === type)?.name ?? 'no type'
  );
}

/** `Query.x`, `Type.field` or `GET /path` of a handler; nothing for a method that is no door. */
function nameOf(owner: Class, method: string, handler: Handler): string | undefined {
  const path = readText('path', handler);
  if (path !== undefined) {
    const verb = METHODS[Number(read('method', handler))] ?? '';
    const parts = `${readText('path', owner) ?? ''}/${path}`.split('/').filter(Boolean);
    return `${verb} /${parts.join('/')}`;
  }
  const field = readText('graphql:resolver_name', handler) ?? method;
  if (read('graphql:resolve_property', handler) === true) return `${typeOf(owner)}.${field}`;
  const kind = readText('graphql:resolver_type', handler);
  return kind === undefined ? undefined : `${kind}.${field}`;
}

function operationsOf(desk: Desk): Operation[] {
  const scanner = new MetadataScanner();
  const found = new Map<string, Operation>();
  for (const module of desk.app.get(ModulesContainer).values()) {
    for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, Handler> | undefined;
      if (!prototype) continue;
      for (const method of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[method];
        const name = handler && nameOf(metatype as Class, method, handler);
        if (handler && name !== undefined) found.set(name, { name, door: read<Door>(ALLOW, handler) });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const may = (role: Role, door: Door): boolean =>
  door === 'PUBLIC' || door === 'SIGNED_IN' || roleMay(role, door);

function rolesOf({ name, door }: Operation): string {
  if (door === undefined) return `${name}: NO DOOR`;
  if (door === 'PUBLIC' || door === 'SIGNED_IN') return `${name}: ${door}`;
  return `${name}: ${ROLES.filter((role) => roleMay(role, door)).join(' ')}`;
}

/** Every `Type.field` that one of the roles can get to through doors open to it. */
function reachable(schema: GraphQLSchema, doors: Map<string, Door>, roles: readonly Role[]): string[] {
  const open = (name: string): boolean => {
    const door = doors.get(name);
    return door === undefined || roles.some((role) => may(role, door));
  };
  const seen = new Set<string>();
  const waiting = ['Query', 'Mutation'];
  const visited = new Set(waiting);
  for (const name of waiting) {
    const type = schema.getType(name);
    if (isUnionType(type) || isInterfaceType(type)) {
      for (const one of schema.getPossibleTypes(type)) {
        if (!visited.has(one.name)) waiting.push(one.name);
        visited.add(one.name);
      }
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const path = `${name}.${field.name}`;
      if (!open(path)) continue;
      seen.add(path);
      const next = getNamedType(field.type).name;
      if (!visited.has(next)) waiting.push(next);
      visited.add(next);
    }
  }
  return [...seen].sort();
}

describe('who may do what', () => {
  let desk: Desk;
  let operations: Operation[];
  let schema: GraphQLSchema;

  beforeAll(async () => {
    desk = await Desk.open();
    operations = operationsOf(desk);
    schema = desk.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => desk.close());

  it('names a door for every query, mutation, resolved field and route', () => {
    expect(operations.filter(({ door }) => door === undefined)).toEqual([]);
    const names = operations.map(({ name }) => name);
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    // nothing the schema offers escaped the enumeration, and no door was invented by it
    expect(roots.filter((name) => !names.includes(name))).toEqual([]);
    const unknown = names.filter((name) => {
      const [type = '', field = ''] = name.split('.');
      const found = schema.getType(type);
      return !/^[A-Z]+ \//.test(name) && !(isObjectType(found) && field in found.getFields());
    });
    expect(unknown).toEqual([]);
    expect(names.filter((name) => /^[A-Z]+ \//.test(name) && !name.includes(API_ROOT))).toEqual([
      'GET /files/:id',
      'GET /healthz',
      'GET /oidc/callback',
      'GET /oidc/start',
      'POST /files',
    ]);
    // the routes for programs are those of their table, which their document is made of
    const routes = ROUTES.map(
      ({ method, path }) => `${method} ${API_ROOT}${path.replace(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(names.filter((name) => name.includes(API_ROOT)).sort()).toEqual(routes.sort());
  });

  it('opens each door to exactly these roles', () => {
    expect(operations.map(rolesOf).join('\n')).toMatchSnapshot();
  });

  it('uses every permission of the table', () => {
    const used = new Set(operations.map(({ door }) => door));
    expect(Object.keys(PERMISSIONS).filter((permission) => !used.has(permission as Door))).toEqual([]);
  });

  it('lets the platform side reach these fields and no type of the office', () => {
    const doors = new Map(operations.flatMap(({ name, door }) => (door ? [[name, door] as const] : [])));
    const fields = reachable(schema, doors, PLATFORM_ROLES);
    const types = new Set(fields.map((field) => field.split('.')[0] ?? ''));
    for (const type of OFFICE_ONLY) expect([type, schema.getType(type) !== undefined]).toEqual([type, true]);
    expect(OFFICE_ONLY.filter((type) => types.has(type))).toEqual([]);
    expect(fields.join('\n')).toMatchSnapshot();
    // whoever of the office is meant in these is told by the office's name, but for those who inspected
    const people = fields.filter((field) => /(By|by|byName|inspectors|persons)$/.test(field));
    expect(people).toEqual([
      'CaseRemark.by',
      'Evidence.uploadedBy',
      'LedgerClaim.byName',
      'MeasureAnswer.byName',
      'OwnAct.by',
      'OwnPlatform.persons',
      'OwnRecordAct.by',
      'OwnRecordAct.inspectors',
      'OwnReportAct.by',
    ]);
    const byToken = reachable(schema, doors, ['PROGRAM']);
    expect(byToken.filter((field) => !fields.includes(field))).toEqual([]);
    expect(byToken.join('\n')).toMatchSnapshot('of a token');
  });
});
