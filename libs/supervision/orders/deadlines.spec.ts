import { recomputeDeadlines } from '#api/admin';
import { verifyTrends } from '#api/trends';
import { RecomputeService } from './recompute.service.ts';
import { OrderDesk } from '../../../test/given/orders.ts';

describe('a deadline that moves', () => {
  let it_: OrderDesk;
  beforeAll(async () => {
    it_ = await OrderDesk.open();
  });
  afterAll(() => it_.desk.close());

  const timeliness = async (): Promise<object> =>
    it_.desk.must(
      it_.officer,
      `{ late: orders(filter: { timeliness: LATE }) { totalCount } onTime: orders(filter: { timeliness: ON_TIME }) { totalCount } }`,
    );

  it('gives a timely platform back the days that were left when its answer came', async () => {
    const served = await it_.served('2026-09-25', { days: 10 });
    expect(served.dueOn).toBe('2026-10-15');
    const answered = await it_.answered(served, '2026-10-12');
    const returned = await it_.returned(answered, '2026-11-03');
    // three working days were left on the 12th: the 4th, 5th and 6th of November
    expect(returned).toMatchObject({
      state: 'SERVED',
      dueOn: '2026-11-06',
      overdue: false,
      workingDaysLeft: 3,
    });
    expect(returned.measures[0]?.finding).toMatchObject({ state: 'ORDERED', dueOn: '2026-11-06' });
    const [, row] = returned.deadlines;
    expect(row).toMatchObject({ dueOn: '2026-11-06', servedOn: '2026-09-25' });
    expect(row?.reason).toBe(
      'the answer was returned: the days that were left when it came are given back (3 working days, at least 1)',
    );
    expect(row?.explanation.zh).toBe(
      '答复退回，补足答复之日剩余的期限（3 个工作日，至少 1 个）。自 2026-11-03 的次日 2026-11-04 起算 3 个工作日，至 2026-11-06 24 时止。',
    );
    // the first answer came in time, and October's figures keep counting it so
    expect(await timeliness()).toEqual({ late: { totalCount: 0 }, onTime: { totalCount: 1 } });
    it_.at('2026-11-07');
    expect((await it_.read(served.id)).overdue).toBe(true);
    const again = await it_.answered(returned, '2026-11-09', '补充');
    expect(await timeliness()).toEqual({ late: { totalCount: 0 }, onTime: { totalCount: 1 } });
    // this one was late: nothing is left to give back
    expect(await it_.returned(again, '2026-11-10')).toMatchObject({ dueOn: '2026-11-06', overdue: true });
  });

  it('gives at least one working day, and never an earlier day', async () => {
    const last = await it_.answered(await it_.served('2026-10-12', { days: 5 }), '2026-10-19');
    expect((await it_.returned(last, '2026-10-30')).dueOn).toBe('2026-11-02');
    const soon = await it_.answered(await it_.served('2026-10-12', { days: 5 }), '2026-10-13');
    expect((await it_.returned(soon, '2026-10-13')).dueOn).toBe('2026-10-19');
  });

  it('keeps the day of a revocation', async () => {
    const order = await it_.served('2026-10-12');
    it_.at('2026-10-20');
    await it_.act(it_.director, 'revokeOrder', order, ', reason: "对象有误"');
    const [row] = await it_.sql<{ on: string }>(
      `select revoked_on::text as "on" from rectification_order where id = $1`,
      [order.id],
    );
    expect(row?.on).toBe('2026-10-20');
  });

  it('follows the schedule of a new year once it is published, and only to a later day', async () => {
    const longer = await it_.served('2026-12-21', { days: 9 });
    const kept = await it_.served('2026-12-21', { days: 12 });
    const answered = await it_.answered(await it_.served('2026-12-21', { days: 15 }), '2026-12-28');
    const done = await it_.served('2026-12-21', { days: 15 });
    await it_.act(it_.director, 'revokeOrder', done, ', reason: "对象有误"');
    expect(longer).toMatchObject({
      dueOn: '2027-01-01',
      deadlines: [{ provisional: true, calendarVersion: 1 }],
    });
    expect(kept).toMatchObject({ dueOn: '2027-01-06', deadlines: [{ provisional: true }] });
    expect(answered.officeDueOn).toBe('2027-01-11');

    // made up for the test: New Year's Day is a rest day, and two weekend days are working days
    await it_.sql(`insert into calendar_version (version, source, source_date, covered_from, covered_to)
      values (2, 'test', '2026-12-28', '2019-01-01', '2027-12-31')`);
    await it_.sql(`insert into calendar_day (version, day, kind, name, name_en)
      select 2, day, kind, name, name_en from calendar_day where version = 1`);
    await it_.sql(`insert into calendar_day (version, day, kind, name, name_en) values
      (2, '2027-01-01', 'REST', '元旦', 'New Year’s Day'), (2, '2027-01-02', 'WORK', '补班', 'Make-up'),
      (2, '2027-01-03', 'WORK', '补班', 'Make-up')`);
    it_.at('2026-12-29');
    const service = it_.desk.app.get(RecomputeService);
    const [one, two] = await Promise.all([service.recompute(), service.recompute()]);
    expect(one + two).toBe(3);
    expect(await service.recompute()).toBe(0);
    // the command of the same name finds nothing more to do
    expect(await recomputeDeadlines(it_.desk.database.url)).toBe(0);

    // the totals of first rounds followed each of them; the findings here were not created by acts
    const differing = await verifyTrends(it_.desk.database.url);
    expect(differing.filter(({ count }) => ['due', 'answered', 'timely'].includes(count))).toEqual([]);
    const sums = await it_.sql<{ due: number }>(
      `select sum(due) as due from trend_delta where day = '2027-01-02'`,
    );
    expect(sums).toEqual([{ due: 1 }]);
    const moved = await it_.read(longer.id);
    expect(moved).toMatchObject({ dueOn: '2027-01-02', version: longer.version + 1 });
    expect(moved.measures[0]?.finding.dueOn).toBe('2027-01-02');
    expect(moved.acts[0]).toEqual({
      kind: 'recompute',
      byName: '系统 / system',
      byRole: null,
      side: 'OFFICE',
      dueOnAfter: '2027-01-02',
    });
    expect(moved.deadlines.map((d) => [d.dueOn, d.provisional, d.calendarVersion])).toEqual([
      ['2027-01-01', true, 1],
      ['2027-01-02', false, 2],
    ]);
    // each row is explained by the calendar that gave it
    expect(moved.deadlines[0]?.explanation.en).toBe(
      'Counted from 2026-12-22, the day after 2026-12-21: 9 working days; 2 rest days skipped; ends on 2027-01-01 at 24:00. Provisional: that year’s holiday schedule is not published; it will be recomputed, and only ever lengthened.',
    );
    expect(moved.deadlines[1]?.explanation.zh).toBe(
      '自 2026-12-21 的次日 2026-12-22 起算 9 个工作日，扣除 3 个休息日（含元旦），计入调休上班日 2027-01-02，至 2027-01-02 24 时止。',
    );
    expect(moved.deadlines[1]?.reason).toBe(
      'recomputed after a new holiday schedule was published; it can only become longer',
    );

    // the new schedule would end it on the 5th: the served day is kept, but it is no longer provisional
    const stands = await it_.read(kept.id);
    expect(stands.dueOn).toBe('2027-01-06');
    expect(stands.deadlines.map((d) => [d.dueOn, d.provisional])).toEqual([
      ['2027-01-06', true],
      ['2027-01-06', false],
    ]);
    expect(stands.deadlines[1]?.explanation.en).toContain('a served deadline is never shortened');
    expect((await it_.read(answered.id)).measures[0]?.finding.state).toBe('ANSWERED');
    expect((await it_.read(done.id)).acts[0]?.kind).toBe('revoke');

    const audit = await it_.sql<object>(
      `select actor_kind as kind, subject_id as id, door from audit.entry where act = 'order.recompute' order by recorded_at`,
    );
    expect(audit).toHaveLength(3);
    expect(audit).toContainEqual({ kind: 'SYSTEM', id: longer.id, door: 'SYSTEM' });
    const events = await it_.sql(`select 1 from outbox where kind = 'order.deadlineMoved'`);
    expect(events).toHaveLength(3);
    const changes = await it_.desk.must<{ finding: { changes: object[] } }>(
      it_.officer,
      `{ finding(id: "${String(moved.measures[0]?.finding.id)}") { changes { actorName fields { field before after } } } }`,
    );
    expect(changes.finding.changes[0]).toEqual({
      actorName: '系统 / system',
      fields: [{ field: 'dueOn', before: '2027-01-01', after: '2027-01-02' }],
    });
  });
});
