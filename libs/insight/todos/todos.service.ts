import { Injectable } from '@nestjs/common';
import { roleMay } from '#libs/technique/access';
import { PortalCasesReader } from '#libs/supervision/cases';
import { CalendarService } from '#libs/reference/calendar';
import {
  Clock,
  Db,
  type OfficeActor,
  type SignedActor,
  inSentence,
  readerLang,
} from '#libs/technique/kernel';
import { PortalOrdersService } from '#libs/supervision/orders';
import { PortalReportsReader } from '#libs/supervision/reports';
import type { CaseState } from '#rules/supervision/cases';
import { type Calendar, workingDaysLeft } from '#rules/reference/calendar';
import { INSPECTION_STATE_WORDS } from '#rules/supervision/inspections';
import { rangeOf } from '#rules/reference/territory';
import { type OrderState, runningDue } from '#rules/supervision/orders';
import * as queries from './todos.queries.ts';
import {
  CASE_TODO_OF,
  TODO_OF,
  byDeadline,
  caseTodoDetail,
  extensionDetail,
  fieldOf,
  moveTodoDetail,
  reviewWords,
  todoDetail,
} from './todos.rules.ts';
import type { Todo, WaitingIn } from './todos.types.ts';

/** The to-dos of the reader. */
@Injectable()
export class TodosService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly own: PortalOrdersService,
    private readonly ownCases: PortalCasesReader,
    private readonly ownReports: PortalReportsReader,
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
      const inspections = await queries.inspectionsWaiting(
        tx,
        actor.officeId,
        actor.userId,
        range,
        this.clock.today(),
      );
      const cases = await queries.casesWaiting(
        tx,
        actor.officeId,
        actor.userId,
        caseStates,
        this.clock.today(),
        range,
      );
      const moves = roleMay(actor.role, 'platform.decideMove')
        ? await queries.movesWaiting(tx, actor.officeId, actor.userId, range)
        : [];
      const extensions = roleMay(actor.role, 'order.extend')
        ? await queries.extensionsWaiting(tx, actor.officeId, actor.userId, range)
        : [];
      const reports = roleMay(actor.role, 'report.review')
        ? await queries.reportsWaiting(tx, actor.officeId, range)
        : [];
      const todos = [
        ...orders.map((row) => this.orderTodo(row, calendar)),
        ...inspections.map((row) => this.visit(row, calendar)),
        ...cases.flatMap(caseTodo),
        ...extensions.map((row) => this.extensionTodo(row, calendar)),
        ...moves.map(moveTodo),
        ...reports.map(reviewTodo),
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
      count: 1,
      clock: kind === 'OVERDUE' ? 'PLATFORM' : 'OFFICE',
      dueOn,
      workingDaysLeft: dueOn === null ? null : workingDaysLeft(this.clock.today(), dueOn, calendar),
    };
  }

  private extensionTodo(row: queries.TodoExtensionRow, calendar: Calendar): Todo {
    const { number, reason, days, askedOn, dueOn } = row;
    return {
      id: `EXTENSION:${row.id}`,
      kind: 'EXTENSION',
      subjectId: row.orderId,
      number,
      title: reason,
      detail: extensionDetail(number, days, askedOn, dueOn),
      platform: { id: row.platformId, name: row.platformName, regionCode: row.regionCode },
      count: 1,
      clock: 'PLATFORM',
      dueOn,
      workingDaysLeft: workingDaysLeft(this.clock.today(), dueOn, calendar),
    };
  }

  private visit(row: queries.TodoInspectionRow, calendar: Calendar): Todo {
    const { id, number, purpose, plannedOn, checked, total, forWhom } = row;
    const open = row.state === 'OPEN';
    return {
      id: `INSPECT:${id}`,
      kind: 'INSPECT',
      subjectId: id,
      number,
      title: purpose,
      detail: {
        zh:
          (open
            ? `检查 ${number} · ${INSPECTION_STATE_WORDS.OPEN.zh}，已完成 ${checked}/${total} 项`
            : `检查 ${number} · 定于 ${plannedOn}，共 ${total} 项`) +
          (forWhom === null ? '' : ` · ${forWhom}离岗，由您代管`),
        en:
          (open
            ? `Inspection ${number} · ${inSentence(INSPECTION_STATE_WORDS.OPEN.en)}, ${checked} of ${total} items done`
            : `Inspection ${number} · planned for ${plannedOn}, ${total} items`) +
          (forWhom === null ? '' : ` · you stand in for ${forWhom}, who is away`),
      },
      platform: { id: row.platformId, name: row.platformName, regionCode: row.regionCode },
      count: 1,
      clock: 'OFFICE',
      dueOn: plannedOn,
      workingDaysLeft: workingDaysLeft(this.clock.today(), plannedOn, calendar),
    };
  }

  /** How many to-dos the reader has, on either side or as an administrator. */
  async waiting(actor: SignedActor): Promise<WaitingIn> {
    const by: WaitingIn = { orders: 0, inspections: 0, reports: 0, cases: 0, moves: 0, requests: 0 };
    if (actor.kind === 'PLATFORM') {
      by.orders = (await this.own.todos(actor)).length;
      by.reports = (await this.ownReports.todos(actor)).length;
      by.cases = await this.ownCases.waiting(actor);
    } else if (actor.kind === 'ADMIN') {
      if (roleMay(actor.role, 'account.decide'))
        by.requests = await this.db.tx(actor, (tx) => queries.requestsWaiting(tx, actor.userId));
    } else for (const { kind, count } of await this.todos(actor, null)) by[fieldOf(kind)] += count;
    return by;
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
      count: 1,
      clock: 'OFFICE',
      dueOn: null,
      workingDaysLeft: null,
    },
  ];
}

function moveTodo(row: queries.TodoMoveRow): Todo {
  return {
    id: `${row.kind}:${row.id}`,
    kind: row.kind,
    subjectId: row.platformId,
    number: null,
    title: row.reason,
    detail: moveTodoDetail(row.kind, { zh: row.otherZh, en: row.otherEn }),
    count: 1,
    platform: { id: row.platformId, name: row.platformName, regionCode: row.regionCode },
    clock: 'OFFICE',
    dueOn: null,
    workingDaysLeft: null,
  };
}

function reviewTodo({ year, n }: { year: number; n: number }): Todo {
  const { title, detail } = reviewWords(year, n);
  return {
    id: `REVIEW_REPORTS:${year}`,
    kind: 'REVIEW_REPORTS',
    subjectId: String(year),
    number: null,
    title: title[readerLang()],
    detail,
    count: n,
    platform: null,
    clock: 'OFFICE',
    dueOn: null,
    workingDaysLeft: null,
  };
}
