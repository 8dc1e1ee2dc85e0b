import type { PlatformHistoryQuery } from '../../gql/graphql.ts';
import type { TermValue } from '../../domain/terms/terms.ts';
import { ChangeList } from '../../domain/history/ChangeList.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useActWord } from '../../domain/terms/acts.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { Stream } from '../../domain/history/Stream.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { PlatformHistoryDocument } from './sections.graphql.ts';
import { useSectionWords } from './sections.words.ts';
import { usePlatformWords } from './words.ts';

/** Proposals have acts of their own: `PROPOSE_MERGE` is `merge.propose`. */
function actOf(action: string): string {
  const [, act, kind] = /^(PROPOSE|DECLINE|WITHDRAW)_(MERGE|TRANSFER)$/.exec(action) ?? [];
  return (act && kind ? `${kind}.${act}` : `platform.${action}`).toLowerCase();
}

const PERSON_ACTS = ['APPOINT', 'END_PERSON'];

/** The fields of an entry, by their names in the record of changes. */
function useFieldLabel(): (field: string, action: string) => string {
  const t = usePlatformWords();
  const s = useSectionWords();
  const labels: Record<string, string> = {
    name: t('name'),
    kinds: t('kind'),
    domains: t('domains'),
    apps: t('apps'),
    icpNumber: t('icp'),
    categories: t('category'),
    tier: t('tier'),
    regionCode: t('region'),
    leadOfficerId: t('lead'),
    deputyOfficerId: t('deputy'),
    state: t('state'),
    operator: t('operator'),
    code: t('code'),
    address: t('address'),
    retiredOn: t('retiredOn'),
    role: s('role'),
    title: s('position'),
    phone: s('phone'),
    email: s('email'),
    validFrom: s('from'),
    validTo: s('to'),
    mergedInto: s('mergedInto'),
    mergeInto: s('mergedInto'),
    merged: s('merged'),
    merge: s('merged'),
    officeId: s('officeField'),
    toOffice: s('toOffice'),
    toRegion: s('toRegion'),
  };
  return (field, action) => {
    if (field === 'name' && PERSON_ACTS.includes(action)) return s('person');
    return labels[field] ?? field;
  };
}

/** A list is kept in the record of changes as JSON. */
function listOf(value: string): string[] | null {
  if (!value.startsWith('[')) return null;
  try {
    const list = JSON.parse(value) as (string | Record<string, string>)[];
    return list.map((one) => (typeof one === 'string' ? one : Object.values(one).join(' ')));
  } catch {
    return null;
  }
}

function useValueLabel(): (field: string, value: string) => string {
  const term = useTerm();
  const { category } = useReference();
  const each = (value: string, read: (one: string) => string) => {
    const list = listOf(value);
    return list === null ? read(value) : list.map(read).join(' · ');
  };
  return (field, value) => {
    if (field === 'tier') return term('Tier', value as TermValue<'Tier'>);
    if (field === 'state') return term('PlatformState', value as TermValue<'PlatformState'>);
    if (field === 'role') return term('PersonRole', value as TermValue<'PersonRole'>);
    if (field === 'kinds')
      return each(value, (one) => term('PlatformKind', one as TermValue<'PlatformKind'>));
    if (field === 'categories') return each(value, category);
    return each(value, (one) => one);
  };
}

/** Acts on the platform's annual reports and on cases about it, each leading to its record. */
function Acts({ id, acts }: { id: string; acts: PlatformHistoryQuery['platformActs'] }) {
  const t = useSectionWords();
  const text = useText();
  const term = useTerm();
  if (acts.length === 0) return <p className="quiet">{t('reportsAndCasesNone')}</p>;
  return (
    <Stream
      entries={acts.map((act) => ({
        id: act.id,
        title: (
          <Go to={act.caseId === null ? `/reports/${id}/${String(act.reportYear)}` : `/cases/${act.caseId}`}>
            {text(act.text)}
          </Go>
        ),
        at: act.at,
        by: `${act.byName} · ${term('Role', act.byRole)}`,
        tone: act.side === 'PLATFORM' ? ('new' as const) : ('plain' as const),
      }))}
    />
  );
}

/** Acts on reports and cases, and every change of the entry and of its operator, with before, after and reason. */
export function HistorySection({ id }: { id: string }) {
  const t = useSectionWords();
  const actWord = useActWord();
  const read = useRead(PlatformHistoryDocument, { id });
  const labels = {
    actLabel: (action: string) => actWord(actOf(action)),
    fieldLabel: useFieldLabel(),
    valueLabel: useValueLabel(),
  };
  return (
    <Waiting read={read}>
      {({ platform, platformActs }) => (
        <>
          <h2 className="section-title">{t('reportsAndCases')}</h2>
          <Acts id={id} acts={platformActs} />
          <h2 className="section-title">{t('platformChanges')}</h2>
          <ChangeList changes={platform.changes} {...labels} />
          <h2 className="section-title">{t('operatorChanges')}</h2>
          <ChangeList changes={platform.operator.changes} {...labels} />
        </>
      )}
    </Waiting>
  );
}
