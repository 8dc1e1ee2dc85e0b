import { type Tx, send } from './pipelined-client.ts';

export interface OutboxEvent {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
  occurredAt: Date;
}

/**
 * Tell others later: a row in the act's own transaction, so that nothing is told that did not happen.
 * The payload names records by their ids. It holds no secret, such as a token: rows stay, also in every backup.
 */
export async function outbox(tx: Tx, event: OutboxEvent): Promise<void> {
  await send(tx, 'insert into outbox (id, kind, payload, occurred_at) values ($1, $2, $3, $4)', [
    event.id,
    event.kind,
    JSON.stringify(event.payload),
    event.occurredAt,
  ]);
}
