import { SCOPES, SCOPE_WORDS } from '#rules/technique/access';
import { type RefusalCode, httpStatusOf, sentence } from '#rules/technique/kernel';
import { API_ROOT, type BodyName, ROUTES, type Route } from './rest.rules.ts';
import { schemasOf } from './openapi.schemas.ts';
import type { SchemaNode } from './template.rules.ts';

const DESCRIPTION = `年度报告的程序接口。平台主要负责人在“接口程序”中创建程序并选定授权范围；程序凭编号和密钥在 /oauth/token 换取短期令牌（OAuth 2.0 客户端凭证），
只代表一个平台，地址中的 {id} 可写 own。
程序提交的报告须经主要负责人在浏览器中确认后才算报送。错误按 RFC 9457，以 accept-language 所指的语言说明，一次列出全部问题。

The annual report for programs. The primary responsible person makes a program under “Programs” and chooses its scopes; by its id and
secret it fetches short-lived tokens at /oauth/token (OAuth 2.0 client credentials) and acts for one platform; {id} may be written own. What a program submits is filed once the primary responsible person has confirmed it in the browser.
Errors follow RFC 9457, in the language of accept-language, and list all that is wrong at once.`;

const PARAMETERS = {
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: '平台编号，或 own / id of the platform, or own',
    schema: { type: 'string' },
  },
  year: {
    name: 'year',
    in: 'path',
    required: true,
    description: '报告年度 / the year reported on',
    schema: { type: 'integer', minimum: 2000, maximum: 2100 },
  },
  n: {
    name: 'n',
    in: 'path',
    required: true,
    description: '第几次提交 / which version, from 1',
    schema: { type: 'integer', minimum: 1 },
  },
  submit: {
    name: 'submit',
    in: 'query',
    description: '同时提交，须带 Idempotency-Key / submit as well; needs an Idempotency-Key',
    schema: { type: 'boolean', default: false },
  },
  dryRun: {
    name: 'dryRun',
    in: 'query',
    description: '只检查，不保存 / only check, keep nothing',
    schema: { type: 'boolean', default: false },
  },
  from: {
    name: 'from',
    in: 'query',
    required: true,
    description: '与第几次比较 / the version to compare with',
    schema: { type: 'integer', minimum: 1 },
  },
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    description: '报告已存在时必须带上所读到的 ETag / the ETag that was read; needed once the report exists',
    schema: { type: 'string' },
  },
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    description: '写入时 * 表示只在尚未开始时写；读取时带 ETag / *: only if not begun; when reading, an ETag',
    schema: { type: 'string' },
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      '8–100 个字母、数字或 . _ : -；同一键重试得到同一回答，保存三十天以上 / a retry with the same key gets the same answer; kept thirty days or more',
    schema: { type: 'string', minLength: 8, maxLength: 102 },
  },
} as const;

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const jsonOf = (...names: BodyName[]) => {
  const [only, ...others] = names.map((name) => ref('schemas', name));
  return { 'application/json': { schema: others.length > 0 ? { anyOf: [only, ...others] } : only } };
};

/** The status of a refusal in this interface. */
const statusOf = (code: RefusalCode): number => (code === 'STALE' ? 412 : httpStatusOf(code));

function operationOf(route: Route) {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const names = [...inPath, ...(route.query ?? []), ...(route.headers ?? [])];
  const responses: Record<string, object> = {};
  for (const [status, names] of Object.entries(route.answers)) {
    responses[status] = {
      description: status === '304' ? 'Not modified' : status === '201' ? 'Submitted' : 'OK',
      ...(route.tagged ? { headers: { ETag: ref('headers', 'ETag') } } : {}),
      ...(names.length > 0 ? { content: jsonOf(...names) } : {}),
    };
  }
  const refused = [...new Set(route.refuses)];
  for (const status of [...new Set(refused.map(statusOf))].sort((a, b) => a - b)) {
    const codes = refused.filter((code) => statusOf(code) === status);
    responses[String(status)] = {
      description: codes.map((code) => `${code}: ${sentence(code, 'en')}`).join('\n\n'),
      content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
    };
  }
  responses['default'] = {
    description: 'Any other refusal, or a failure of the server',
    content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
  };
  return {
    operationId: route.id,
    summary: `${route.summary.zh} / ${route.summary.en}`,
    ...(route.open ? { security: [] } : {}),
    ...(route.scope ? { security: [{ program: [route.scope] }, { session: [] }] } : {}),
    ...(names.length > 0 ? { parameters: names.map((name) => ref('parameters', name)) } : {}),
    ...(route.body
      ? { requestBody: { required: route.bodyOptional !== true, content: jsonOf(route.body) } }
      : {}),
    responses,
  };
}

/** The interface as OpenAPI 3.1, with the current templates. */
export function openApiOf(templates: readonly { version: string; schema: SchemaNode }[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ROUTES) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: '台账 Taizhang: 年度报告 annual reports', version: '1', description: DESCRIPTION },
    servers: [{ url: API_ROOT }],
    paths,
    components: {
      securitySchemes: {
        program: {
          type: 'oauth2',
          description: '见 / see /.well-known/oauth-authorization-server',
          flows: {
            clientCredentials: {
              tokenUrl: '/oauth/token',
              scopes: Object.fromEntries(
                SCOPES.map((scope) => [scope, `${SCOPE_WORDS[scope].zh} / ${SCOPE_WORDS[scope].en}`]),
              ),
            },
          },
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'taizhang_session',
          description: '浏览器会话；写入须带 x-requested-with / a session; writing needs x-requested-with',
        },
      },
      parameters: PARAMETERS,
      headers: {
        ETag: {
          description:
            'The version of the report in the coding that was sent; of whichever coding, it is good for If-Match',
          schema: { type: 'string' },
        },
      },
      schemas: schemasOf(templates),
    },
  };
}
