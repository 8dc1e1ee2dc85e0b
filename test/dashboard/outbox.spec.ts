import {
  type Pending,
  changed,
  overtaken,
  ready,
  refused,
  saved,
} from '../../apps/dashboard/src/office/inspections/visit/outbox.ts';
import type { ItemRecord, VisitItem } from '../../apps/dashboard/src/office/inspections/visit/records.ts';

const BLANK: ItemRecord = {
  result: null,
  systemState: null,
  operationState: null,
  sampled: null,
  failed: null,
  correctedOnSpot: false,
  note: null,
  reason: null,
};
const judged = (over: Partial<ItemRecord> = {}): ItemRecord => ({
  ...BLANK,
  result: 'ASSESSED',
  systemState: 'PARTIAL',
  operationState: 'PARTIAL',
  ...over,
});
const half: ItemRecord = { ...BLANK, result: 'ASSESSED', systemState: 'NONE' };
const pending = (record: ItemRecord, over: Partial<Pending> = {}): Pending => ({
  record,
  version: 3,
  status: 'SAVING',
  fault: null,
  ...over,
});
const item = (record: ItemRecord, version = 3): VisitItem => ({
  id: 'i1',
  ord: 1,
  version,
  ...record,
  evidence: [],
  findings: [],
  previousSystem: null,
  previousOperation: null,
  previousOn: null,
  item: {
    id: 'd1',
    code: 'A-01',
    areaCode: 'A',
    title: { zh: '', en: '' },
    help: { zh: '', en: '' },
    system: { zh: '', en: '' },
    operation: { zh: '', en: '' },
  },
});
const fault = (code: string) => ({ code, field: null, message: code, params: {}, requestId: null });

describe('an entry of an inspection that the server does not have yet', () => {
  it('waits when it is complete, stays here while it is not, and is dropped when nothing changed', () => {
    expect(changed(undefined, item(BLANK), { systemState: 'NONE' })).toMatchObject({
      status: 'HALF',
      version: 3,
    });
    expect(changed(pending(half), item(BLANK), { operationState: 'PARTIAL' })?.status).toBe('WAITING');
    expect(changed(undefined, item(judged()), { note: null })).toBeNull();
  });

  it('is done when the response matches the current entry, and is sent again when it was changed meanwhile', () => {
    expect(saved(pending(judged()), pending(judged()), 4)).toBeNull();
    expect(saved(pending(judged({ note: '后写' })), pending(judged()), 4)).toEqual(
      pending(judged({ note: '后写' }), { version: 4, status: 'WAITING' }),
    );
    expect(saved(pending(half), pending(judged()), 4)).toEqual(pending(half, { version: 4, status: 'HALF' }));
    expect(saved(undefined, pending(judged()), 4)).toBeNull();
  });

  it('ignores the refusal of an older record', () => {
    const one = pending(judged({ sampled: 1, failed: 5 }));
    const twelve = pending(judged({ sampled: 12, failed: 5 }), { status: 'WAITING' });
    expect(refused(twelve, one, fault('COUNT'))).toEqual({ ...twelve, status: 'WAITING', fault: null });
    expect(refused(one, one, fault('COUNT'))).toEqual({ ...one, status: 'REFUSED', fault: fault('COUNT') });
    expect(refused(undefined, one, fault('COUNT'))).toBeNull();
  });

  it.each(['NETWORK', 'BUSY', 'INTERNAL', 'UNAUTHENTICATED'])(
    'after %s is tried again, if it is complete',
    (code) => {
      const failed = refused(pending(judged()), pending(judged()), fault(code));
      expect(failed?.status).toBe('FAILED');
      expect(failed && ready(failed)).toMatchObject({ status: 'WAITING', fault: null });
      const incomplete = refused(pending(half), pending(judged()), fault(code));
      expect(incomplete?.status).toBe('HALF');
      expect(incomplete && ready(incomplete).status).toBe('HALF');
    },
  );

  it('conflicts with another person’s record, and keeps the text written here, also text written meanwhile', () => {
    const theirs = item(judged({ note: '对方' }), 4);
    const now = pending(judged({ note: '我后写' }));
    expect(overtaken(now, pending(judged({ note: '我先写' })), theirs, fault('STALE'))).toEqual({
      ...now,
      status: 'STALE',
      fault: fault('STALE'),
    });
    expect(overtaken(now, pending(judged()), undefined, fault('STALE'))?.record).toEqual(now.record);
    // the conflict remains, whatever is written next, until the person has chosen
    const stale = { ...now, status: 'STALE' as const, fault: fault('STALE') };
    expect(changed(stale, theirs, { note: '又写' })).toMatchObject({
      status: 'STALE',
      record: { note: '又写' },
    });
  });

  it('does not conflict with itself when only the response was lost', () => {
    const sent = pending(judged());
    expect(overtaken(sent, sent, item(judged(), 4), fault('STALE'))).toBeNull();
    const now = pending(judged({ note: '后写' }));
    expect(overtaken(now, sent, item(judged(), 4), fault('STALE'))).toEqual({
      ...now,
      version: 4,
      status: 'WAITING',
      fault: null,
    });
  });
});
