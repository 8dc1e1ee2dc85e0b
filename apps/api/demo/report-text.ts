import {
  type Json,
  type JsonObject,
  type PartCheck,
  type SchemaNode,
  pointerTo,
  valueAt,
} from '#rules/supervision/reports';
import type { Chance } from './random.ts';

/** The text of an invented platform about one area: its systems, how it checks that they run, open problems, next steps. */
const WORDS: Record<string, { systems: string[]; runs: string; problem: string; next: string }> = {
  1: {
    systems: ['主体责任岗位分工图', '年度任务书编制办法', '内部监督问责办法'],
    runs: '主要负责人按季主持专题会议，任务节点逐月核对，会议纪要和核对表齐全。',
    problem: '个别岗位交接时未及时更新分工图，平均滞后两周。',
    next: '第一季度把分工图更新纳入人事交接清单，六月底前自查一次。',
  },
  2: {
    systems: ['社区公约', '处置分级标准', '申诉复核规程'],
    runs: '规则修改先公告后施行，每季度抽样核对处置尺度，申诉按公布时限办理。',
    problem: '少数申诉在节假日后集中办理，临近时限。',
    next: '增设节假日申诉值班，三月底前完成规程修订。',
  },
  3: {
    systems: ['账号管理细则', '身份登记控制办法'],
    runs: '登记控制每季度测试，相关岗位上岗前培训，测试问题有整改记录。',
    problem: '分级调整的复核记录格式不一。',
    next: '统一复核记录模板，上半年完成。',
  },
  4: {
    systems: ['人工审核标准', '疑难上报流程', '值班应急预案'],
    runs: '审核质检每月一轮，疑难问题按三级流程上报，值班表与到岗记录逐日对照。',
    problem: '夜间班次偶有空缺，由备班人员补位。',
    next: '夜间班次增加一个常设岗位，第二季度到位。',
  },
  5: {
    systems: ['优质内容扶持办法', '合作机构准入办法'],
    runs: '扶持资源按季兑现，合作机构年度复评，来源合作均有协议。',
    problem: '新签机构的首次复评间隔偏长。',
    next: '新签机构改为半年复评。',
  },
  6: {
    systems: ['版面呈现规则', '话题设置审批办法', '重大事项报送办法'],
    runs: '重点版面按周复查，话题设置逐件审批，人工干预有日志并由合规部门审查。',
    problem: '审批记录中个别理由过于简略。',
    next: '审批表增加必填理由栏，二月底前上线。',
  },
  7: {
    systems: ['榜单规则', '推荐算法管理办法', '投诉举报办理办法'],
    runs: '规则改动经评审会批准，算法每年评估一次，投诉举报按公布时限反馈。',
    problem: '高峰期反馈用时变长。',
    next: '增加高峰期办理人手，每月公布办理时效。',
  },
  8: {
    systems: ['许可资质台账', '上线安全评估办法'],
    runs: '许可到期前九十日预警，功能上线前完成评估，合作协议经合规审查。',
    problem: '两项小功能的评估报告归档晚于上线。',
    next: '评估归档作为上线流程的前置条件。',
  },
  9: {
    systems: ['未成年人保护方案', '未成年人模式测试办法'],
    runs: '各端现行版本每季度做功能测试，保护措施按方案逐项完成，测试报告留存。',
    problem: '旧版客户端的升级提示不够醒目。',
    next: '停止支持两年以前的版本，九月底前完成。',
  },
  10: {
    systems: ['内容管理岗位培训办法', '考核奖惩办法'],
    runs: '新员工先培训后上岗，考核按期完成，培训档案只记学时与结果。',
    problem: '跨部门转岗人员的补训安排偏晚。',
    next: '转岗后三十日内完成补训。',
  },
};

const isPart = (checks: readonly PartCheck[], pointer: string): PartCheck | undefined =>
  checks.find((check) => check.part === pointer);

/** The usual size of a figure with this unit. */
const USUAL: Record<string, [number, number]> = {
  件: [4, 60],
  人: [8, 60],
  班: [360, 730],
  人次: [10, 60],
  学时: [200, 900],
  万元: [20, 300],
};

function figureOf(
  chance: Chance,
  key: string,
  node: SchemaNode,
  whole: number | undefined,
  care: number,
  before: number | undefined,
): number {
  // for these, lower is better
  if (whole !== undefined && /deviations/i.test(key)) return Math.round(whole * chance.next() * 0.15);
  if (whole !== undefined)
    return Math.min(whole, Math.round(whole * Math.min(1, care + chance.next() * 0.3)));
  const [from, to] = USUAL[node['x-unit']?.zh ?? ''] ?? [2, 16];
  const n = before === undefined ? chance.whole(from, to) : before * (0.9 + chance.next() * 0.3);
  return Math.max(1, Math.round(n));
}

/** A report as an invented platform would write it, by any template with ten areas; its figures follow last year's. */
export function inventReport(
  chance: Chance,
  template: { schema: SchemaNode; checks: readonly PartCheck[] },
  facts: { name: string; year: number; care: number; lastYear: JsonObject | null },
): JsonObject {
  const { year, care, lastYear } = facts;
  const body: JsonObject = { areas: {} };
  const areas: JsonObject = {};
  body['areas'] = areas;
  for (const [code, area] of Object.entries(template.schema.properties?.['areas']?.properties ?? {})) {
    const words = WORDS[code];
    const figures: JsonObject = {};
    areas[code] = {
      systems: chance.some(words?.systems ?? [], chance.whole(1, 2)).map((name): Json => ({
        name,
        change: chance.pick(['MADE', 'CHANGED', 'CHANGED']),
        on: `${year}-${String(chance.whole(2, 11)).padStart(2, '0')}-01`,
      })),
      operation: words?.runs ?? '按制度运行，有记录。',
      figures,
      problems: words?.problem ?? '未发现。',
      nextYear: words?.next ?? '照常进行。',
    };
    for (const [key, node] of Object.entries(area.properties?.['figures']?.properties ?? {})) {
      const pointer = pointerTo(`/areas/${code}/figures`, key);
      const check = isPart(template.checks, pointer);
      const whole = check && valueAt(body, check.whole);
      const before = lastYear === null ? undefined : valueAt(lastYear, pointer);
      figures[key] = figureOf(
        chance,
        key,
        node,
        typeof whole === 'number' ? whole : undefined,
        care,
        typeof before === 'number' ? before : undefined,
      );
    }
  }
  body['narrative'] =
    `${facts.name} ${year} 年围绕主体责任十个领域开展工作：制度逐项复审，运行情况按季自查，检查中指出的问题均已列入整改。` +
    '对照责任清单，多数制度已经建立并有运行记录；交接、归档和高峰期办理仍有不足，已写入下一年计划。';
  return body;
}
