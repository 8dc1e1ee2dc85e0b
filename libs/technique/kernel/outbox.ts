import { type Tx, send } from './pipelined-client.ts';

export interface OutboxEvent {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
  occurredAt: Date;
}

/**
 * A notification for later: a row in the act's own transaction, so that only acts that happened are notified.
 * The payload has ids of records. It contains no secret, such as a token: rows are kept, also in every backup.
 */
export async function outbox(tx: Tx, event: OutboxEvent): Promise<void> {
  await send(tx, 'insert into outbox (id, kind, payload, occurred_at) values ($1, $2, $3, $4)', [
    event.id,
    event.kind,
    JSON.stringify(event.payload),
    event.occurredAt,
  ]);
}
