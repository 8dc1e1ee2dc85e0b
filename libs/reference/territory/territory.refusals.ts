import { refusalTable } from '#rules/technique/kernel';

/** What is refused about regions and their offices. */
export const TERRITORY_REFUSALS = refusalTable({
  UNKNOWN_REGION: {
    http: 400,
    zh: '没有这个行政区划代码：{code}。',
    en: 'There is no region with code {code}.',
  },
  ABOLISHED_REGION: { http: 400, zh: '行政区划 {code} 已撤销。', en: 'Region {code} has been abolished.' },
  REGION_OUT_OF_SCOPE: {
    http: 403,
    zh: '该行政区划不在您的管辖范围内。',
    en: 'That region is not within your territory.',
  },
  NO_OFFICE: {
    http: 400,
    zh: '该地区及其上级没有登记的网信部门。',
    en: 'No office is registered for that region or above it.',
  },
  NO_OFFICE_HERE: {
    http: 400,
    zh: '行政区划 {code} 还没有登记网信部门，请先登记。',
    en: 'Region {code} has no office yet; register it first.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    territory: typeof TERRITORY_REFUSALS;
  }
}
