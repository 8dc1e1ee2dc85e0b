/**
 * The text of an entry that is hashed, as PostgreSQL writes it: `jsonb` fixes order and spelling. Sent with every
 * statement rather than stored as a function, since an attacker who can change entries could change the function as well.
 */
const utc = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export const CANON = `jsonb_build_object('v', 1, 'id', e.id, 'era', e.era, 'xid', e.xid::text,
  'occurredAt', ${utc('e.occurred_at')}, 'recordedAt', ${utc('e.recorded_at')},
  'actorKind', e.actor_kind, 'actorId', e.actor_id, 'role', e.role, 'officeId', e.office_id, 'door', e.door,
  'address', e.address, 'requestId', e.request_id, 'act', e.act, 'outcome', e.outcome, 'refusalCode', e.refusal_code,
  'subjectKind', e.subject_kind, 'subjectId', e.subject_id, 'regionAt', e.region_at,
  'before', e.before, 'after', e.after)::text`;
