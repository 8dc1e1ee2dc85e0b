import type { Audience } from './types.ts';
import { names } from '../../ui/format.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { useReference } from '../../domain/duties/reference.ts';
import { useCaseWords } from './words.ts';

/** To whom a case goes, in one line. */
export function useAudienceLine(): (audience: Audience) => string {
  const t = useCaseWords();
  const lang = useLang();
  const term = useTerm();
  const { category } = useReference();
  return ({ toPlatforms, categories, tiers, toSubordinates, toSuperior }) => {
    const who = [
      names(categories.map(category), lang),
      names(
        tiers.map((tier) => term('Tier', tier)),
        lang,
      ),
    ].filter((part) => part !== '');
    const platforms = who.length === 0 ? t('allPlatforms') : t('toPlatforms', { who: who.join(' · ') });
    return [
      ...(toPlatforms ? [platforms] : []),
      ...(toSubordinates ? [t('toSubordinates')] : []),
      ...(toSuperior ? [t('toSuperior')] : []),
    ].join(lang === 'zh' ? '；' : '; ');
  };
}
