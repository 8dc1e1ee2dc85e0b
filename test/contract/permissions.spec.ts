import { readFile } from 'node:fs/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import {
  type RequiredAccess,
  PERMISSIONS,
  type Permission,
  SCOPES,
  opens,
  roleMay,
  scopeOf,
} from '#libs/technique/access';
import { ADMIN_ROLES, OFFICE_ROLES, PLATFORM_ROLES, ROLES, type Role } from '#libs/technique/kernel';
import { type Operation, operationsOf } from '#api/operations';
import { permissionsDocument } from '#api/permissions-document';
import { API_ROOT, ROUTES } from '#rules/supervision/reports';
import { Desk } from '../given/desk.ts';

const OFFICE_ONLY = [
  'Account',
  'AccountRequest',
  'AdministeredOffice',
  'Invitation',
  'PlatformAccount',
  'PlatformProgram',
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

const may = (role: Role, access: RequiredAccess): boolean =>
  access === 'PUBLIC' || access === 'SIGNED_IN' || roleMay(role, access);

function rolesOf({ name, access }: Operation): string {
  if (access === undefined) return `${name}: NO PERMISSION NAMED`;
  if (access === 'PUBLIC' || access === 'SIGNED_IN') return `${name}: ${access}`;
  return `${name}: ${ROLES.filter((role) => roleMay(role, access)).join(' ')}`;
}

/** Every `Type.field` that one of the roles can reach through operations granted to it. */
function reachable(
  schema: GraphQLSchema,
  accessOf: Map<string, RequiredAccess>,
  roles: readonly Role[],
): string[] {
  const open = (name: string): boolean => {
    const access = accessOf.get(name);
    return access === undefined || roles.some((role) => may(role, access));
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
    operations = operationsOf(desk.app);
    schema = desk.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => desk.close());

  it('names the access needed for every query, mutation, resolved field and route', () => {
    expect(operations.filter(({ access }) => access === undefined)).toEqual([]);
    const names = operations.map(({ name }) => name);
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    // nothing of the schema is missing in the enumeration, and it has no operation that does not exist
    expect(roots.filter((name) => !names.includes(name))).toEqual([]);
    const unknown = names.filter((name) => {
      const [type = '', field = ''] = name.split('.');
      const found = schema.getType(type);
      return !/^[A-Z]+ \//.test(name) && !(isObjectType(found) && field in found.getFields());
    });
    expect(unknown).toEqual([]);
    expect(names.filter((name) => /^[A-Z]+ \//.test(name) && !name.includes(API_ROOT))).toEqual([
      'GET /.well-known/oauth-authorization-server',
      'GET /files/:id',
      'GET /healthz',
      'GET /oidc/callback',
      'GET /oidc/start',
      'POST /files',
      'POST /oauth/revoke',
      'POST /oauth/token',
    ]);
    // the routes for programs are those of their table, from which the OpenAPI document is made
    const routes = ROUTES.map(
      ({ method, path }) => `${method} ${API_ROOT}${path.replace(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(names.filter((name) => name.includes(API_ROOT)).sort()).toEqual(routes.sort());
  });

  it('grants each operation to exactly these roles', () => {
    expect(operations.map(rolesOf).join('\n')).toMatchSnapshot();
  });

  it('uses every permission of the table', () => {
    const used = new Set(operations.map(({ access }) => access));
    const unused = Object.keys(PERMISSIONS).filter((permission) => !used.has(permission as RequiredAccess));
    expect(unused).toEqual([]);
  });

  it('puts every permission of a program into exactly one scope, and those of people only into none', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      const within = SCOPES.filter((scope) => opens(scope).includes(permission));
      expect([permission, within.length]).toEqual([permission, roleMay('PROGRAM', permission) ? 1 : 0]);
    }
    // the scope in the OpenAPI document is the one that the guard requires
    const accessOf = new Map(operations.map(({ name, access }) => [name, access]));
    for (const { method, path, scope } of ROUTES) {
      const access = accessOf.get(`${method} ${API_ROOT}${path.replace(/\{(\w+)\}/g, ':$1')}`);
      expect([path, access && scopeOf(access)]).toEqual([path, scope]);
    }
  });

  it('lets the platform side reach these fields and no type of the office', () => {
    const accessOf = new Map(
      operations.flatMap(({ name, access }) => (access ? [[name, access] as const] : [])),
    );
    const fields = reachable(schema, accessOf, PLATFORM_ROLES);
    const types = new Set(fields.map((field) => field.split('.')[0] ?? ''));
    for (const type of OFFICE_ONLY) expect([type, schema.getType(type) !== undefined]).toEqual([type, true]);
    expect(OFFICE_ONLY.filter((type) => types.has(type))).toEqual([]);
    expect(fields.join('\n')).toMatchSnapshot();
    // a person of the office appears in these by the office's name, except for the inspectors
    const people = fields.filter((field) => /(By|by|byName|inspectors|persons)$/.test(field));
    expect(people).toEqual([
      'CaseRemark.by',
      'Evidence.uploadedBy',
      'LedgerClaim.byName',
      'MeasureAnswer.byName',
      'OwnAct.by',
      'OwnExtension.by',
      'OwnPlatform.persons',
      'OwnProgram.createdBy',
      'OwnRecordAct.by',
      'OwnRecordAct.inspectors',
      'OwnReportAct.by',
    ]);
    const byToken = reachable(schema, accessOf, ['PROGRAM']);
    expect(byToken.filter((field) => !fields.includes(field))).toEqual([]);
    expect(byToken.join('\n')).toMatchSnapshot('of a token');
  });

  it('is the same in docs/permissions.md, with a name for each permission in both languages', async () => {
    const text = permissionsDocument(operations);
    const written = await readFile(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
    expect(written).toBe(text);
    for (const role of ROLES) expect(text).toContain(role);
    expect(text).not.toContain('undefined');
  });

  it('shows the three administrators no record of the business, and each nothing of what the others do', () => {
    const accessOf = new Map(
      operations.flatMap(({ name, access }) => (access ? [[name, access] as const] : [])),
    );
    const business = new Set(
      reachable(schema, accessOf, [...OFFICE_ROLES, ...PLATFORM_ROLES]).map((field) => field.split('.')[0]),
    );
    const roots = ['Query', 'Mutation'];
    const opened = (role: Role): string[] =>
      reachable(schema, accessOf, [role]).filter((field) => roots.includes(field.split('.')[0] ?? ''));
    const anyone = reachable(schema, accessOf, []);
    for (const role of ADMIN_ROLES)
      expect(opened(role).filter((f) => !anyone.includes(f))).toMatchSnapshot(role);
    const seen = new Set(
      reachable(schema, accessOf, ADMIN_ROLES)
        .filter((field) => !anyone.includes(field))
        .map((field) => field.split('.')[0] ?? ''),
    );
    // they share with the business only the names of offices and regions, and the account itself
    expect([...seen].filter((type) => business.has(type)).sort()).toMatchSnapshot('shared types');
  });
});
