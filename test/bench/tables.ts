import { FINDING_SEARCH_KIND } from '#rules/supervision/findings';
import { ORDER_SEARCH_KIND } from '#rules/supervision/orders';
import { PLATFORM_SEARCH_KIND } from '#rules/supervision/platforms';
import { type CivilDate, type SearchText, addDays, foldedText, ngramsOf } from '#rules/technique/kernel';
import { type Platform, type Visit, type World, chance, idOf } from './world.ts';

type Cell = string | number | boolean | null | readonly string[];
export interface Table {
  name: string;
  columns: string;
  rows: (world: World) => Iterable<readonly Cell[]>;
}

const at = (day: CivilDate): string => `${day}T02:00:00Z`;

function* platforms(world: World): Iterable<[Platform, number]> {
  for (let p = 0; p < world.size.platforms; p++) yield [world.platform(p), p];
}
function* visits(world: World): Iterable<[Visit, number]> {
  for (let v = 0; v < world.visits; v++) yield [world.visit(v), v];
}
/** Entries of a platform in its ledger, and whether one was verified recently. */
function* entries(
  world: World,
): Iterable<[Platform, string, World['ground']['items'][number], CivilDate | null]> {
  const { items } = world.ground;
  for (const [platform, p] of platforms(world))
    for (let i = 0; i < Math.min(20, items.length); i++) {
      const item = items[(p + 3 * i) % items.length];
      if (!item) continue;
      const toss = chance(7, p, i);
      const verified = toss < 0.4 ? addDays(world.today, -Math.floor(toss * 1_000)) : null;
      yield [platform, idOf('entry', platform.enteredOn, p * 32 + i), item, verified];
    }
}

const FINDING_STATE = {
  CLOSED: 'CLOSED',
  WITHDRAWN: 'WITHDRAWN',
  OPEN: 'OPEN',
  ORDERED: 'ORDERED',
  OVERDUE: 'ORDERED',
  ANSWERED: 'ANSWERED',
} as const;
const ORDER_STATE = {
  CLOSED: 'CLOSED',
  ORDERED: 'SERVED',
  OVERDUE: 'SERVED',
  ANSWERED: 'ANSWERED',
  OPEN: 'DRAFT',
  WITHDRAWN: 'REVOKED',
} as const;

export type Doc = SearchText & { id: string; platform: Platform };
export function* docs(world: World): Iterable<Doc> {
  for (const [p] of platforms(world))
    yield {
      kind: PLATFORM_SEARCH_KIND,
      id: p.id,
      platform: p,
      number: null,
      title: p.name,
      more: [p.operator, p.code, p.domain, p.app, p.icp],
    };
  for (const [{ platform, findings, order }] of visits(world)) {
    for (const f of findings)
      yield { kind: FINDING_SEARCH_KIND, id: f.id, platform, number: f.number, title: f.title, more: [] };
    if (order)
      yield {
        kind: ORDER_SEARCH_KIND,
        id: order.id,
        platform,
        number: order.number,
        title: platform.name,
        more: [],
      };
  }
}

/** In an order in which each refers only to earlier ones. */
export const TABLES: Table[] = [
  {
    name: 'operator',
    columns: 'id, code, name, version, created_at',
    *rows(world) {
      for (const [p, n] of platforms(world))
        if (n % 2 === 0) yield [p.operatorId, p.code, p.operator, 1, at('2023-01-01')];
    },
  },
  {
    name: 'platform',
    columns:
      'id, region_code, office_id, region_at, operator_id, name, kinds, icp_number, categories, tier, state, entered_on, search_text, version, created_at',
    *rows(world) {
      for (const [p] of platforms(world)) {
        const text = [p.name, p.domain, p.app, p.icp].join(' ').toLowerCase();
        yield [
          p.id,
          p.region,
          p.office.id,
          p.region,
          p.operatorId,
          p.name,
          ['WEBSITE', 'APP'],
          p.icp,
          p.categories,
          p.tier,
          'ACTIVE',
          p.enteredOn,
          text,
          1,
          at(p.enteredOn),
        ];
      }
    },
  },
  {
    name: 'platform_domain',
    columns: 'platform_id, region_code, domain',
    *rows(world) {
      for (const [p] of platforms(world)) yield [p.id, p.region, p.domain];
    },
  },
  {
    name: 'platform_app',
    columns: 'platform_id, region_code, store, identifier',
    *rows(world) {
      for (const [p] of platforms(world)) yield [p.id, p.region, 'APP_STORE', p.app];
    },
  },
  {
    name: 'platform_stay',
    columns: 'platform_id, seq, region_code, region_at, tier, categories, from_on, until_on',
    *rows(world) {
      for (const [p] of platforms(world))
        yield [p.id, 1, p.region, p.region, p.tier, p.categories, p.enteredOn, null];
    },
  },
  {
    name: 'ledger_entry',
    columns:
      'id, platform_id, region_code, item_code, item_version_id, area_code, system_state, operation_state, verified_on, fact_id, started_on, version',
    *rows(world) {
      for (const [p, id, item, on] of entries(world)) {
        const fact = on === null ? null : id.replace(/^(.{15})../, '$10c');
        const states = on === null ? [null, null] : ['ESTABLISHED', 'PARTIAL'];
        yield [id, p.id, p.region, item.code, item.id, item.area, ...states, on, fact, p.enteredOn, 1];
      }
    },
  },
  {
    name: 'ledger_fact',
    columns:
      'id, entry_id, platform_id, region_code, office_id, region_at, item_code, kind, system_state, operation_state, fact_on, source_id, source_number, actor_name, occurred_at',
    *rows(world) {
      for (const [p, id, item, on] of entries(world)) {
        if (on === null) continue;
        const fact = id.replace(/^(.{15})../, '$10c');
        yield [
          fact,
          id,
          p.id,
          p.region,
          p.office.id,
          p.region,
          item.code,
          'INSPECTION',
          'ESTABLISHED',
          'PARTIAL',
          on,
          id,
          'I',
          '检查员',
          at(on),
        ];
      }
    },
  },
  {
    name: 'inspection',
    columns:
      'id, platform_id, region_code, office_id, region_at, year, n, number, mode, state, purpose, framework_version, planned_on, inspected_on, started_at, sealed_at, seal_hash, conclusion, lead_id, version, created_at',
    *rows(world) {
      for (const [{ id, platform: p, year, n, number, on }] of visits(world))
        yield [
          id,
          p.id,
          p.region,
          p.office.id,
          p.region,
          year,
          n,
          number,
          'REMOTE',
          'SEALED',
          '例行检查',
          world.ground.framework,
          on,
          on,
          at(on),
          at(on),
          'x',
          '见问题清单',
          p.office.officers[0],
          3,
          at(on),
        ];
    },
  },
  {
    name: 'inspection_item',
    columns:
      'id, inspection_id, platform_id, region_code, ord, item_code, item_version_id, area_code, result, system_state, operation_state, version',
    *rows(world) {
      for (const [{ id, platform: p, findings }] of visits(world))
        for (const [k, { itemRow, item }] of findings.entries())
          yield [
            itemRow,
            id,
            p.id,
            p.region,
            k + 1,
            item.code,
            item.id,
            item.area,
            'ASSESSED',
            'PARTIAL',
            'PARTIAL',
            2,
          ];
    },
  },
  {
    name: 'rectification_order',
    columns:
      'id, platform_id, region_code, office_id, region_at, year, n, number, state, round, grounds, legal_basis, days, rule_code, drafted_by, issued_by, issued_on, served_on, due_on, answered_on, closed_on, first_due_on, first_answered_on, version, created_at',
    *rows(world) {
      for (const [{ order, platform: p, course, year, steps }] of visits(world)) {
        if (!order) continue;
        const day = (state: string): CivilDate | null => steps.find((s) => s.state === state)?.from ?? null;
        const [served, answered, closed] = [day('ORDERED'), day('ANSWERED'), day('CLOSED')];
        yield [
          order.id,
          p.id,
          p.region,
          p.office.id,
          p.region,
          year,
          order.n,
          order.number,
          ORDER_STATE[course],
          1,
          '检查发现的问题',
          '《网络信息内容生态治理规定》',
          15,
          'RECTIFY',
          p.office.officers[0],
          p.office.officers[1],
          served,
          served,
          order.dueOn,
          answered,
          closed,
          order.dueOn,
          answered,
          4,
          at(served ?? world.today),
        ];
      }
    },
  },
  {
    name: 'finding',
    columns:
      'id, platform_id, region_code, office_id, region_at, inspection_id, inspection_item_id, item_code, item_version_id, area_code, year, n, number, title, description, severity, axis, state, found_on, closed_on, due_on, order_id, order_number, version, created_at',
    *rows(world) {
      for (const [{ id, platform: p, findings, order, course, steps, on, year }] of visits(world))
        for (const f of findings) {
          const last = steps.at(-1);
          const closed = course === 'CLOSED' || course === 'WITHDRAWN' ? (last?.from ?? on) : null;
          const severity = f.n % 7 === 0 ? 'GRAVE' : f.n % 3 === 0 ? 'SERIOUS' : 'MINOR';
          yield [
            f.id,
            p.id,
            p.region,
            p.office.id,
            p.region,
            id,
            f.itemRow,
            f.item.code,
            f.item.id,
            f.item.area,
            year,
            f.n,
            f.number,
            f.title,
            `${f.title}，详见检查记录。`,
            severity,
            'OPERATION',
            FINDING_STATE[course],
            on,
            closed,
            last?.dueOn ?? null,
            order?.id ?? null,
            order?.number ?? null,
            steps.length,
            at(on),
          ];
        }
    },
  },
  {
    name: 'finding_span',
    columns:
      'finding_id, seq, platform_id, region_code, region_at, tier_at, categories_at, area_code, state, due_on, from_on, until_on',
    *rows(world) {
      for (const [{ platform: p, findings, steps }] of visits(world))
        for (const f of findings)
          for (const [i, s] of steps.entries())
            yield [
              f.id,
              i + 1,
              p.id,
              p.region,
              p.region,
              p.tier,
              p.categories,
              f.item.area,
              s.state,
              s.dueOn,
              s.from,
              s.until,
            ];
    },
  },
  {
    name: 'order_measure',
    columns: 'id, order_id, platform_id, region_code, finding_id, ord, text, settled',
    *rows(world) {
      for (const [{ order, platform: p, findings, course }] of visits(world))
        if (order)
          for (const [k, f] of findings.entries())
            yield [
              f.measureId,
              order.id,
              p.id,
              p.region,
              f.id,
              k + 1,
              '建立并执行相应制度',
              course === 'CLOSED',
            ];
    },
  },
  {
    name: 'order_act',
    columns:
      'id, order_id, platform_id, region_code, office_id, region_at, kind, side, role, door, actor_name, round, state_before, state_after, due_on_after, acted_on, occurred_at',
    *rows(world) {
      for (const [{ order, platform: p, steps }, v] of visits(world)) {
        if (!order) continue;
        let before = 'ISSUED';
        for (const [i, s] of steps.slice(1).entries()) {
          const [kind, side, state] =
            s.state === 'ORDERED'
              ? ['serve', 'OFFICE', 'SERVED']
              : s.state === 'ANSWERED'
                ? ['answer', 'PLATFORM', 'ANSWERED']
                : ['close', 'OFFICE', 'CLOSED'];
          yield [
            idOf('act', s.from, 4 * v + i),
            order.id,
            p.id,
            p.region,
            p.office.id,
            p.region,
            kind,
            side,
            side === 'OFFICE' ? 'CASE_OFFICER' : 'RESPONSIBLE_PERSON',
            'BROWSER',
            '经办人',
            1,
            before,
            state,
            order.dueOn,
            s.from,
            at(s.from),
          ];
          before = state;
        }
      }
    },
  },
  {
    name: 'search_doc',
    columns: 'id, platform_id, region_code, kind, own, number, title, more, folded',
    *rows(world) {
      for (const d of docs(world))
        yield [
          d.id,
          d.platform.id,
          d.platform.region,
          d.kind.name,
          true,
          d.number,
          d.title,
          d.more,
          foldedText(d),
        ];
    },
  },
  {
    name: 'search_gram',
    columns: 'gram, doc_id, platform_id, region_code',
    *rows(world) {
      for (const d of docs(world))
        for (const gram of ngramsOf(d)) yield [gram, d.id, d.platform.id, d.platform.region];
    },
  },
];

const escaped = (text: string): string =>
  text.replace(/[\\\n\t\r]/g, (c) => ({ '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' })[c] ?? c);

/** A row in the text format of COPY. */
export function copyLine(row: readonly Cell[]): string {
  const cells = row.map((cell) => {
    if (cell === null) return '\\N';
    if (typeof cell === 'string') return escaped(cell);
    if (typeof cell === 'object') return escaped(`{${cell.map((one) => JSON.stringify(one)).join(',')}}`);
    return String(cell);
  });
  return `${cells.join('\t')}\n`;
}
