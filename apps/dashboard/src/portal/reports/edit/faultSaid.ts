import type { PlacedFault } from '../../../ui/graphql/refusal.ts';
import type { Lang } from '../../../ui/i18n/i18n.ts';

/** The server's sentence, which also speaks to programs: in the form, null is the box beside the field. */
export function faultSaid(fault: PlacedFault, lang: Lang): string {
  return lang === 'zh'
    ? fault.zh.replace(/或 null(?=。)/, '，或勾选“不适用”')
    : fault.en.replace(/ or null(?=\.)/, ', or tick “Does not apply”');
}
