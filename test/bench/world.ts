import { type CivilDate, addDays, addMonths } from '#rules/technique/kernel';

/** Data that the database already has: the regions and the duty catalogue. */
export interface Ground {
  /** Districts in use, by code. */
  districts: string[];
  items: { id: string; code: string; area: string }[];
  framework: string;
}

export interface Size {
  platforms: number;
  findings: number;
}

export interface Platform {
  id: string;
  operatorId: string;
  operator: string;
  code: string;
  region: string;
  office: Office;
  name: string;
  domain: string;
  app: string;
  icp: string;
  tier: 'HEAD' | 'KEY' | 'GENERAL';
  categories: string[];
  enteredOn: CivilDate;
}

export interface Office {
  id: string;
  region: string;
  shortName: string;
  officers: [string, string];
}

export type Course = 'CLOSED' | 'WITHDRAWN' | 'OPEN' | 'ORDERED' | 'OVERDUE' | 'ANSWERED';

/** One inspection with its findings, which all take the same course. */
export interface Visit {
  id: string;
  n: number;
  number: string;
  on: CivilDate;
  year: number;
  course: Course;
  platform: Platform;
  order: { id: string; number: string; n: number; dueOn: CivilDate } | null;
  findings: {
    id: string;
    itemRow: string;
    measureId: string;
    n: number;
    number: string;
    title: string;
    item: Ground['items'][number];
  }[];
  steps: { state: string; from: CivilDate; until: CivilDate | null; dueOn: CivilDate | null }[];
}

const FIRST =
  '海棠云杉松果拾光南屏青禾远山星野知行听雨北辰东篱朝露长风白鹭鹿鸣溪桥沉香竹影银杏半夏重楼飞鸿苍耳'.match(
    /../gu,
  ) ?? [];
const SECOND =
  '读书资讯问答论坛直播视频音乐旅行健康教育汽车房产美食图片游戏招聘财经体育母婴影评'.match(/../gu) ?? [];
const THIRD = '社区平台空间频道之家助手在线广场地图专栏'.match(/../gu) ?? [];
const LACKS = '未建立|未公示|未落实|未及时更新|执行不到位|缺少记录|流程不完整|人员不足'.split('|');
const MATTERS =
  '账号管理规则|信息审核制度|投诉举报入口|未成年人保护措施|算法备案信息|应急处置预案|主体责任清单|从业人员培训|社区公约|真实身份核验|跟帖管理制度|推荐页面巡查'.split(
    '|',
  );
const CATEGORIES = ['FORUM', 'USER_ACCOUNTS', 'NEWS', 'SHORT_VIDEO'];
const DAYS = 720;

/** Evenly spread numbers from a seed and an index, the same in whatever order they are read. */
export function chance(seed: number, ...place: number[]): number {
  let h = seed | 0;
  for (const part of place) {
    h = Math.imul(h ^ part, 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    h ^= h >>> 13;
  }
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 0x1_0000_0000;
}

const TYPES = {
  office: 1,
  officer: 2,
  operator: 3,
  platform: 4,
  visit: 5,
  item: 6,
  finding: 7,
  order: 8,
  measure: 9,
  act: 10,
  entry: 11,
  fact: 12,
} as const;

/** In the form of the application's ids: the time first, so that ids are in the order of time. */
export function idOf(type: keyof typeof TYPES, on: CivilDate, n: number): string {
  const ms = (Date.parse(`${on}T02:00:00Z`) + (n % 1000)).toString(16).padStart(12, '0');
  const tail = n.toString(16).padStart(15, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${TYPES[type].toString(16).padStart(3, '0')}-8${tail.slice(0, 3)}-${tail.slice(3)}`;
}

const pick = <T>(of: readonly T[], at: number): T => {
  const one = of[Math.floor(at * of.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

/** A register of the whole country with two years of inspections, made from a seed: the same each time. */
export class World {
  readonly offices: Office[];
  readonly ground: Ground;
  readonly size: Size;
  readonly today: CivilDate;
  readonly visits: number;
  private readonly seed: number;
  private readonly numbers: Uint32Array;
  private readonly officeOf = new Map<string, Office>();

  constructor(ground: Ground, size: Size, today: CivilDate, seed = 20261124) {
    this.ground = ground;
    this.size = size;
    this.today = today;
    this.seed = seed;
    this.visits = Math.ceil(size.findings / 3);
    const provinces = [...new Set(ground.districts.map((code) => code.slice(0, 2)))];
    this.offices = [...provinces.map((p) => `${p}0000`), '330200', '330203'].map((region, i) => ({
      id: idOf('office', '2024-01-01', i),
      region,
      shortName: `网${region}`,
      officers: [idOf('officer', '2024-01-01', 2 * i), idOf('officer', '2024-01-01', 2 * i + 1)],
    }));
    for (const office of this.offices) this.officeOf.set(office.region, office);
    // how many findings each office had that year before this inspection
    this.numbers = new Uint32Array(this.visits);
    const counted = new Map<string, number>();
    for (let v = 0; v < this.visits; v++) {
      const key = `${this.officeAt(this.districtAt(this.platformOf(v))).region} ${this.dayOf(v).slice(0, 4)}`;
      const before = counted.get(key) ?? 0;
      this.numbers[v] = before;
      counted.set(key, before + this.found(v));
    }
  }

  private at(...place: number[]): number {
    return chance(this.seed, ...place);
  }

  private districtAt(p: number): string {
    // one in a hundred in the district and the city that are measured, which would else have hardly any
    if (p % 100 === 7) return '330203';
    if (p % 100 === 8)
      return pick(
        this.ground.districts.filter((d) => d.startsWith('3302')),
        this.at(2, p),
      );
    return pick(this.ground.districts, this.at(1, p));
  }

  private officeAt(district: string): Office {
    const own = this.officeOf.get(district) ?? this.officeOf.get(`${district.slice(0, 4)}00`);
    const office = own ?? this.officeOf.get(`${district.slice(0, 2)}0000`);
    if (!office) throw new Error(`no office for ${district}`);
    return office;
  }

  platform(p: number): Platform {
    const enteredOn = addDays(addMonths(this.today, -36), Math.floor(this.at(3, p) * 360));
    const region = this.districtAt(p);
    const o = Math.floor(p / 2);
    const words = [pick(FIRST, this.at(4, p)), pick(SECOND, this.at(5, p)), pick(THIRD, this.at(6, p))];
    const digits = Math.floor(this.at(7, p) * 1e8)
      .toString()
      .padStart(8, '0');
    return {
      id: idOf('platform', enteredOn, p),
      operatorId: idOf('operator', '2023-01-01', o),
      operator: `虚构${pick(FIRST, this.at(8, o))}${pick(SECOND, this.at(9, o))}网络科技有限公司`,
      code: `91${pick(this.ground.districts, this.at(10, o))}MA${o.toString(16).toUpperCase().padStart(8, '0')}`,
      region,
      office: this.officeAt(region),
      name: words.join('') + (p % 3 === 0 ? String(p) : ''),
      domain: `w${p.toString(36)}.example`,
      app: `cn.invented.app${p.toString(36)}`,
      icp: `浙ICP备${digits}号-${1 + (p % 9)}`,
      tier: p % 50 === 0 ? 'HEAD' : p % 8 === 0 ? 'KEY' : 'GENERAL',
      categories: CATEGORIES.filter((_, i) => this.at(11, p, i) < 0.4).slice(0, 2),
      enteredOn,
    };
  }

  private platformOf(v: number): number {
    // some are inspected far more often than others
    return Math.floor(this.at(20, v) ** 1.5 * this.size.platforms);
  }

  private dayOf(v: number): CivilDate {
    // in the order of time, so that numbers rise with the days
    const day = Math.floor((v / this.visits) * DAYS);
    return addDays(this.today, day - DAYS + 1);
  }

  private found(v: number): number {
    return Math.min(3, this.size.findings - 3 * v);
  }

  visit(v: number): Visit {
    const platform = this.platform(this.platformOf(v));
    const on = this.dayOf(v);
    const year = Number(on.slice(0, 4));
    const base = this.numbers[v] ?? 0;
    const course = this.course(v);
    const ordered = course !== 'OPEN' && course !== 'WITHDRAWN';
    const dueOn = course === 'OVERDUE' ? addDays(this.today, -5) : addDays(on, 22);
    const first = Math.floor(this.at(21, v) * this.ground.items.length);
    const findings = Array.from({ length: this.found(v) }, (_, k) => {
      const n = base + k + 1;
      const item = this.ground.items[(first + 7 * k) % this.ground.items.length];
      if (!item) throw new Error('no duty items');
      return {
        id: idOf('finding', on, 3 * v + k),
        itemRow: idOf('item', on, 3 * v + k),
        measureId: idOf('measure', on, 3 * v + k),
        n,
        number: `F-${year}-${String(n).padStart(4, '0')}`,
        item,
        title: `${pick(MATTERS, this.at(22, v, k))}${pick(LACKS, this.at(23, v, k))}`,
      };
    });
    const number = `${platform.office.shortName}改〔${year}〕${base + 1}号`;
    return {
      id: idOf('visit', on, v),
      n: base + 1,
      number: `I-${year}-${base + 1}`,
      on,
      year,
      course,
      platform,
      findings,
      order: ordered ? { id: idOf('order', on, v), number, n: base + 1, dueOn } : null,
      steps: this.steps(course, on, dueOn),
    };
  }

  /** About four in a hundred are open: all of the last days, and half of the weeks before. */
  private course(v: number): Course {
    const days = ((this.visits - v) / this.visits) * DAYS;
    const toss = this.at(24, v);
    if (days > 45 || (days > 14 && toss < 0.5)) return this.at(25, v) < 0.05 ? 'WITHDRAWN' : 'CLOSED';
    const way = this.at(26, v);
    if (way < 0.6) return 'OPEN';
    if (way < 0.75 || days <= 14) return 'ORDERED';
    return way < 0.9 ? 'OVERDUE' : 'ANSWERED';
  }

  private steps(course: Course, on: CivilDate, dueOn: CivilDate): Visit['steps'] {
    const cap = (day: CivilDate): CivilDate => (day > this.today ? this.today : day);
    const walk: [string, number, CivilDate | null][] = [['OPEN', 0, null]];
    if (course === 'WITHDRAWN') walk.push(['WITHDRAWN', 4, null]);
    if (course === 'ORDERED' || course === 'OVERDUE' || course === 'ANSWERED' || course === 'CLOSED')
      walk.push(['ORDERED', 2, dueOn]);
    if (course === 'ANSWERED' || course === 'CLOSED') walk.push(['ANSWERED', 7, dueOn]);
    if (course === 'CLOSED') walk.push(['CLOSED', 12, dueOn]);
    return walk.map(([state, after, due], i) => {
      const next = walk[i + 1];
      const until = next ? cap(addDays(on, next[1])) : null;
      return { state, from: cap(addDays(on, after)), until, dueOn: due };
    });
  }
}
