import { Injectable } from '@nestjs/common';
import { roleMay } from '#libs/access';
import { OwnCasesReader } from '#libs/bulletins';
import { CalendarService } from '#libs/calendar';
import {
  Clock,
  Db,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type SignedActor,
  readerLang,
} from '#libs/kernel';
import { OwnOrdersService } from '#libs/rectification';
import type { CaseState } from '#rules/bulletins';
import { type Calendar, workingDaysLeft } from '#rules/calendar';
import type { Text } from '#rules/kernel';
import { rangeOf } from '#rules/territory';
import { ACT_WORDS, type OrderAct, type OrderState, runningDue } from '#rules/rectification';
import * as queries from './desk.queries.ts';
import { CASE_TODO_OF, TODO_OF, byDeadline, caseTodoDetail, todoDetail } from './todos.rules.ts';
import type { OwnRecordAct, Todo } from './trends.types.ts';

/** What waits for whoever asks, and what was done about a platform. */
@Injectable()
export class DeskService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly own: OwnOrdersService,
    private readonly ownCases: OwnCasesReader,
  ) {}

  /** Own office only, of a region and all below it; the nearest deadline first. */
  async todos(actor: OfficeActor, regionCode: string | null): Promise<Todo[]> {
    const range = regionCode ? rangeOf(regionCode) : { lo: actor.regionLo, hi: actor.regionHi };
    const states = (Object.keys(TODO_OF) as OrderState[]).filter((state) => {
      const todo = TODO_OF[state];
      return todo !== undefined && roleMay(actor.role, todo.permission);
    });
    const caseStates = (Object.keys(CASE_TODO_OF) as CaseState[]).filter((state) => {
      const todo = CASE_TODO_OF[state];
      return todo !== undefined && roleMay(actor.role, todo.permission);
    });
    return this.db.tx(actor, async (tx) => {
      const calendar = await this.calendars.current(tx);
      const orders = await queries.ordersWaiting(
        tx,
        actor.officeId,
        actor.userId,
        states,
        this.clock.today(),
        range,
      );
      const inspections = await queries.inspectionsWaiting(tx, actor.officeId, actor.userId, range);
      const cases = await queries.casesWaiting(
        tx,
        actor.officeId,
        actor.userId,
        caseStates,
        this.clock.today(),
        range,
      );
      const todos = [
        ...orders.map((row) => this.orderTodo(row, calendar)),
        ...inspections.map((row) => this.visit(row, calendar)),
        ...cases.flatMap(caseTodo),
      ];
      return todos.sort(byDeadline);
    });
  }

  private orderTodo(row: queries.TodoOrderRow, calendar: Calendar): Todo {
    const kind = TODO_OF[row.state]?.kind ?? 'SERVE';
    const dueOn = runningDue(row);
    const title = row.title ?? '';
    const more = { zh: `${title} 等 ${row.measures} 项`, en: `${title} and ${row.measures - 1} more` };
    return {
      id: `${kind}:${row.id}`,
      kind,
      subjectId: row.id,
      number: row.number,
      title: row.measures > 1 ? more[readerLang()] : title,
      detail: todoDetail(kind, row),
      platform: { id: row.platformId, name: row.platformName, regionCode: row.regionCode },
      clock: kind === 'OVERDUE' ? 'PLATFORM' : 'OFFICE',
      dueOn,
      workingDaysLeft: dueOn === null ? null : workingDaysLeft(this.clock.today(), dueOn, calendar),
    };
  }

  private visit(row: queries.TodoInspectionRow, calendar: Calendar): Todo {
    const { id, number, purpose, plannedOn, checked, total } = row;
    const open = row.state === 'OPEN';
    return {
      id: `INSPECT:${id}`,
      kind: 'INSPECT',
      subjectId: id,
      number,
      title: purpose,
      detail: {
        zh: open
          ? `检查 ${number} · 检查中，已完成 ${checked}/${total} 项`
          : `检查 ${number} · 计划于 ${plannedOn}，共 ${total} 项`,
        en: open
          ? `Inspection ${number} · in progress, ${checked} of ${total} items done`
          : `Inspection ${number} · planned for ${plannedOn}, ${total} items`,
      },
      platform: { id: row.platformId, name: row.platformName, regionCode: row.regionCode },
      clock: 'OFFICE',
      dueOn: plannedOn,
      workingDaysLeft: workingDaysLeft(this.clock.today(), plannedOn, calendar),
    };
  }

  /** How many things wait for whoever asks, of either side. */
  async waiting(actor: SignedActor): Promise<number> {
    if (actor.kind === 'OFFICE') return (await this.todos(actor, null)).length;
    if (actor.kind === 'ADMIN')
      return roleMay(actor.role, 'account.decide')
        ? this.db.tx(actor, (tx) => queries.requestsWaiting(tx, actor.userId))
        : 0;
    return (await this.own.todos(actor)).length + (await this.ownCases.waiting(actor));
  }

  /** @throws Refusal NOT_FOUND for a platform that is not one's own */
  async record(actor: PlatformActor, platformId: string): Promise<OwnRecordAct[]> {
    if (!actor.platformIds.includes(platformId)) throw new Refusal('NOT_FOUND', { field: 'platformId' });
    const rows = await this.db.tx(actor, (tx) => queries.recordOfPlatform(tx, platformId));
    const zh = readerLang() === 'zh';
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      at: row.at,
      side: row.side,
      by: row.side === 'PLATFORM' ? row.actorName : zh ? row.office : row.officeEn,
      role: row.role,
      inspectors: row.inspectors,
      text: recordText(row),
      orderId: row.source === 'ORDER' ? row.subjectId : null,
      inspectionId: row.source === 'INSPECTION' ? row.subjectId : null,
    }));
  }
}

function caseTodo(row: queries.TodoCaseRow): Todo[] {
  const todo = CASE_TODO_OF[row.state];
  if (!todo) return [];
  return [
    {
      id: `${todo.kind}:${row.id}`,
      kind: todo.kind,
      subjectId: row.id,
      number: row.number,
      title: row.title,
      detail: caseTodoDetail(todo.kind),
      platform: { id: row.platformId, name: row.platformName, regionCode: row.regionCode },
      clock: 'OFFICE',
      dueOn: null,
      workingDaysLeft: null,
    },
  ];
}

const AXIS_WORDS: Record<string, Text> = {
  'system NONE': { zh: '未建立', en: 'not established' },
  'system PARTIAL': { zh: '部分建立', en: 'partly established' },
  'system ESTABLISHED': { zh: '已建立', en: 'established' },
  'operation NOT_OPERATING': { zh: '未运行', en: 'not operating' },
  'operation PARTIAL': { zh: '部分运行', en: 'partly operating' },
  'operation EFFECTIVE': { zh: '有效运行', en: 'effective' },
};

function recordText(row: queries.RecordRow): Text {
  if (row.source === 'INSPECTION') {
    return { zh: `检查 ${row.number} 的记录已封存`, en: `The record of inspection ${row.number} was sealed` };
  }
  if (row.source === 'ORDER') {
    const word = ACT_WORDS[row.kind as OrderAct] as Text | undefined;
    return {
      zh: `整改书 ${row.number} · ${word?.zh ?? row.kind}`,
      en: `Order ${row.number} · ${word?.en ?? row.kind}`,
    };
  }
  const system = AXIS_WORDS[`system ${row.systemState ?? ''}`];
  const operation = AXIS_WORDS[`operation ${row.operationState ?? ''}`];
  return {
    zh: `自报责任项 ${row.number} ${row.title}：制度${system?.zh ?? ''}，${operation?.zh ?? ''}`,
    en: `Own claim on duty ${row.number} ${row.titleEn}: system ${system?.en ?? ''}, operation ${operation?.en ?? ''}`,
  };
}
