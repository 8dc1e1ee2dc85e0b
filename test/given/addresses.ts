import type { InjectOptions } from 'fastify';
import { API_ROOT, ROUTES } from '#rules/supervision/reports';
import type { Who } from './ground.ts';
import type { Place } from './place.ts';

/** A request to an address of plain HTTP about one record, with the kind of the record. */
export interface Addressed {
  name: string;
  kind: string;
  ask: (place: Place, who: Who | null, id: string) => Promise<string>;
}

const sent = (who: Who | null): Record<string, string> => {
  if (who === null) return {};
  return 'bearer' in who ? { authorization: `Bearer ${who.bearer}` } : { cookie: who.cookie };
};

/** Status, tag and body, without values that differ in every request. */
async function responseTo(place: Place, request: InjectOptions, id: string): Promise<string> {
  const { statusCode, headers, body } = await place.desk.app.inject(request);
  const said = body.replace(/"(instance|requestId)":"[^"]*"/g, '').replaceAll(id, 'ID');
  return [statusCode, headers.etag ?? '', headers['content-type'] ?? '', said].join(' ');
}

const REPORTS: readonly Addressed[] = ROUTES.filter(({ path }) => path.includes('{id}')).map(
  ({ method, path }) => ({
    name: `${method} ${path}`,
    kind: 'platform',
    ask: (place, who, id) => {
      const url = `${API_ROOT}${path.replace('{id}', id).replace('{year}', '2025').replace('{n}', '1')}?from=1`;
      const headers = {
        ...sent(who),
        'x-requested-with': 'taizhang',
        'accept-language': 'en',
        ...(method === 'GET'
          ? {}
          : { 'content-type': 'application/json', 'if-match': '"v3"', 'idempotency-key': 'isolation-1' }),
      };
      const payload = method === 'GET' ? {} : { payload: { reason: '理由充分' } };
      return responseTo(place, { method, url, headers, ...payload }, id);
    },
  }),
);

const UPLOADS: readonly Addressed[] = [
  ['INSPECTION_ITEM', 'item'],
  ['FINDING', 'draftFinding'],
  ['ANSWER', 'measure'],
  ['SERVICE', 'order'],
  ['REPORT', 'report'],
  ['INVITATION', 'invitation'],
].map(([subject = '', kind = '']) => ({
  name: `POST /files ${subject}`,
  kind,
  ask: async (place, who, id) => {
    const { status, body } = await place.upload(who, subject, id);
    return JSON.stringify({ ...body, status, requestId: '' }).replaceAll(id, 'ID');
  },
}));

/** Every address with the id of a record. */
export const ADDRESSES: readonly Addressed[] = [
  ...REPORTS,
  ...UPLOADS,
  {
    name: 'GET /files/:id',
    kind: 'file',
    ask: (place, who, id) =>
      responseTo(place, { method: 'GET', url: `/files/${id}`, headers: sent(who) }, id),
  },
];
