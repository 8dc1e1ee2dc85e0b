import { checkCharacter } from '#rules/supervision/platforms';
import type { Chance } from './random.ts';

/** Invented names of offices in real regions; they name no real authority. */
export const OFFICES = [
  {
    regionCode: '330200',
    shortName: '甬网',
    name: '宁波市网信部门（演示）',
    nameEn: 'Ningbo City Office (demo)',
    prefix: 'nb',
  },
  {
    regionCode: '330203',
    shortName: '海网',
    name: '海曙区网信部门（演示）',
    nameEn: 'Haishu District Office (demo)',
    prefix: 'hs',
  },
  {
    regionCode: '330212',
    shortName: '鄞网',
    name: '鄞州区网信部门（演示）',
    nameEn: 'Yinzhou District Office (demo)',
    prefix: 'yz',
  },
] as const;

/** Regions in which the city's own office supervises, since they have no office here. */
export const CITY_REGIONS = ['330205', '330206', '330211', '330213', '330281', '330282'];

const STEMS =
  '云杉 禾苗 南屏 青瓷 拾光 松果 石桥 沐风 竹里 渔火 星野 晚舟 麦田 潮汐 半亩 山雀 纸鸢 白露 荷塘 听涛'.split(
    ' ',
  );

export interface Sort {
  suffix: string;
  categories: string[];
  app: boolean;
}

const SORTS: Sort[] = [
  { suffix: '资讯', categories: ['NEWS', 'ALGORITHM', 'PUSH', 'LICENSED_SERVICES'], app: true },
  {
    suffix: '短视频',
    categories: [
      'SHORT_VIDEO',
      'USER_ACCOUNTS',
      'USER_GENERATED',
      'ALGORITHM',
      'CONSUMER_APP',
      'AGENCIES',
      'PUSH',
    ],
    app: true,
  },
  {
    suffix: '直播',
    categories: [
      'LIVE',
      'USER_ACCOUNTS',
      'USER_GENERATED',
      'RANKINGS',
      'CONSUMER_APP',
      'AGENCIES',
      'LICENSED_SERVICES',
    ],
    app: true,
  },
  {
    suffix: '社区',
    categories: ['FORUM', 'USER_ACCOUNTS', 'USER_GENERATED', 'TOPICS', 'GROUPS'],
    app: false,
  },
  { suffix: '论坛', categories: ['FORUM', 'USER_ACCOUNTS', 'USER_GENERATED', 'TOPICS'], app: false },
  {
    suffix: '问答',
    categories: ['Q_AND_A', 'USER_ACCOUNTS', 'USER_GENERATED', 'SEARCH_FUNCTION'],
    app: false,
  },
  { suffix: '有声', categories: ['AUDIO', 'USER_ACCOUNTS', 'CONSUMER_APP', 'RANKINGS'], app: true },
  { suffix: '小说', categories: ['READING', 'USER_ACCOUNTS', 'RANKINGS', 'ALGORITHM'], app: true },
  { suffix: '生活', categories: ['LOCAL_LIFE', 'USER_ACCOUNTS', 'PUSH', 'DATA_PARTNERS'], app: true },
  { suffix: '课堂', categories: ['EDUCATION', 'PRODUCTS_FOR_MINORS', 'USER_ACCOUNTS'], app: false },
];

export interface InventedPlatform {
  name: string;
  domain: string;
  sort: Sort;
  operator: { code: string; name: string; address: string };
  tier: 'HEAD' | 'KEY' | 'GENERAL';
  /** 0 to 1: how well it performs its duties at the beginning. */
  care: number;
}

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function code(chance: Chance): string {
  const body = `91330200MA${Array.from({ length: 7 }, () => chance.pick([...DIGITS])).join('')}`;
  return body + checkCharacter(body);
}

/** Forty platforms that do not exist: invented names, reserved domains, valid codes that nobody has. */
export function inventPlatforms(chance: Chance, n: number): InventedPlatform[] {
  const platforms: InventedPlatform[] = [];
  for (let i = 0; i < n; i += 1) {
    const stem = STEMS[i % STEMS.length] ?? '';
    const sort = SORTS[(i + Math.floor(i / STEMS.length)) % SORTS.length];
    if (!sort) continue;
    // in the second pass the operator of a name runs a second platform
    const sibling = i >= STEMS.length && chance.happens(0.35) ? platforms[i - STEMS.length] : undefined;
    const operator = sibling?.operator ?? {
      code: code(chance),
      name: `虚构${stem}${i < STEMS.length ? '' : '数字'}网络科技有限公司`,
      address: `宁波市虚构路 ${String(chance.whole(1, 400))} 号`,
    };
    const tier = i % 9 === 1 ? 'HEAD' : i % 3 === 1 ? 'KEY' : 'GENERAL';
    platforms.push({
      name: `${stem}${sort.suffix}`,
      domain: `p${String(i + 1).padStart(2, '0')}.example`,
      sort,
      operator,
      tier,
      care: 0.35 + chance.next() * 0.5,
    });
  }
  return platforms;
}

const SURNAMES = [...'顾沈陆俞岑虞楼裘洪应童邬竺励屠柴毛鲍汪梅'];
const GIVEN = '思远 若谷 致和 知行 清扬 明溪 书同 以宁 望舒 怀瑾 允升 时雨 静安 子衿 乐山 维清'.split(' ');

export function inventPerson(chance: Chance): string {
  return chance.pick(SURNAMES) + chance.pick(GIVEN);
}

export const TITLES = {
  SYSTEM: ['制度未建立', '制度不完整', '制度文本未更新'],
  OPERATION: ['未按制度运行', '运行记录缺失', '抽查不达标'],
  BOTH: ['未落实', '制度与运行均不到位'],
} as const;
