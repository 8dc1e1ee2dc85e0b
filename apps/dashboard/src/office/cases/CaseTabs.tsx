import { Tabs } from 'antd';
import { Empty } from '../../ui/Empty.tsx';
import { Hash } from '../../ui/Hash.tsx';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Tone } from '../../ui/Mark.tsx';
import { Stream } from '../../domain/history/Stream.tsx';
import { useCaseTextWords } from '../../domain/cases/words.ts';
import './cases.css';
import type { Case } from './types.ts';
import { useCaseFormWords } from './form.words.ts';
import { useCaseActWords, useCaseWords } from './words.ts';

const TONES: Record<string, Tone> = {
  approve: 'done',
  publish: 'done',
  consent: 'done',
  statement: 'new',
  notify: 'new',
  return: 'warn',
  withdraw: 'warn',
  drop: 'warn',
};

type ActKey = Parameters<ReturnType<typeof useCaseActWords>>[0];

/** One stream of acts; beside it every version as it was published, with what it changed. */
export function CaseTabs({ shown }: { shown: Case }) {
  const t = useCaseWords();
  return (
    <section className="card">
      <Tabs
        className="case-tabs"
        tabBarStyle={{ padding: '0 16px', margin: 0 }}
        items={[
          {
            key: 'acts',
            label: t('tabActs'),
            children: (
              <div className="card-body">
                <Acts shown={shown} />
              </div>
            ),
          },
          {
            key: 'versions',
            label: t('tabVersions', { count: shown.versions.length }),
            children: (
              <div className="card-body">
                <Versions shown={shown} />
              </div>
            ),
          },
        ]}
      />
    </section>
  );
}

function Acts({ shown }: { shown: Case }) {
  const word = useCaseActWords();
  const term = useTerm();
  const part = usePartName();
  return (
    <Stream
      entries={shown.acts.map((act) => ({
        id: act.id,
        title: word(act.kind as ActKey),
        at: act.at,
        recordedAt: act.recordedAt,
        by: [`${act.byName} (${term('Role', act.byRole)})`, act.door === 'API' && term('Door', 'API')]
          .filter(Boolean)
          .join(' · '),
        text: act.text,
        tone: TONES[act.kind] ?? 'plain',
        ...(act.fields.length > 0
          ? { extra: <p className="quiet">{act.fields.map((f) => part(f.field)).join(' · ')}</p> }
          : {}),
      }))}
    />
  );
}

/** The name of a part of a case, as the differences between versions give it. */
function usePartName(): (field: string) => string {
  const t = useCaseWords();
  const form = useCaseFormWords();
  const texts = useCaseTextWords();
  const names: Record<string, string> = {
    title: t('caseTitle'),
    facts: texts('facts'),
    grounds: texts('grounds'),
    outcome: texts('outcome'),
    lesson: texts('lesson'),
    itemCodes: t('items'),
    findings: t('sources'),
    toPlatforms: form('toPlatforms'),
    categories: form('categories'),
    tiers: form('tiers'),
    toSubordinates: form('toSubordinates'),
    toSuperior: form('toSuperior'),
  };
  return (field) => names[field] ?? field;
}

export function Versions({ shown }: { shown: Case }) {
  const t = useCaseWords();
  const part = usePartName();
  const value = (text: string | null) =>
    text === 'true' ? t('yes') : text === 'false' ? t('no') : text === null || text === '' ? t('none') : text;
  if (shown.versions.length === 0) return <Empty title={t('noVersions')} help={t('noVersionsHelp')} />;
  return shown.versions.map((version) => (
    <section key={version.seq} className="version">
      <h3>{t('versionN', { count: version.seq, date: version.publishedOn })}</h3>
      <p className="quiet">
        {version.approvedBy !== null &&
          `${t('versionBy', { approved: version.approvedBy, published: version.publishedBy ?? '' })} · `}
        {t('hash')} <Hash value={version.sha256} />
      </p>
      {version.seq === 1 && <p className="quiet">{t('versionFirst')}</p>}
      {version.changes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {version.changes.map((change) => (
              <tr key={change.field}>
                <th scope="row">{part(change.field)}</th>
                <td className="pre">{value(change.before)}</td>
                <td className="pre">{value(change.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  ));
}
