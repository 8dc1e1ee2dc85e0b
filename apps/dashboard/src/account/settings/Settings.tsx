import { Segmented } from 'antd';
import type { SettingsQuery } from '../../gql/graphql.ts';
import { type Appearance, chooseAppearance, useAppearance } from '../../ui/appearance.ts';
import { Card, Facts } from '../../ui/Card.tsx';
import { longDate } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { type Lang, chooseLang, useLang, useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { OwnStaff } from './OwnStaff.tsx';
import { Password } from './Password.tsx';
import { Staff } from './Staff.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { Sessions } from './Sessions.tsx';
import './settings.css';
import { CertificateDocument, SettingsDocument } from './settings.graphql.ts';
import { useSettingsWords } from './words.ts';

type Rule = SettingsQuery['periodRules'][number];

export function Settings() {
  const t = useSettingsWords();
  const { me, may } = useSession();
  return (
    <>
      <PageHead title={t('title')} />
      <div className="settings">
        <Account />
        <Display />
        {may('password.change') && <Password username={me.username} />}
        {may('secondFactor.own') && <SecondFactor />}
        {may('session.own') && <Sessions />}
        <Desk />
        {may('certificate.propose') && <Staff />}
        {may('interest.declare') && <OwnStaff />}
        {me.side === 'OFFICE' && <Periods />}
      </div>
    </>
  );
}

function Account() {
  const t = useSettingsWords();
  const term = useTerm();
  const text = useText();
  const { me } = useSession();
  return (
    <Card title={t('account')}>
      <Facts
        items={[
          { label: t('name'), value: me.name },
          { label: t('username'), value: <span className="mono">{me.username}</span> },
          { label: t('role'), value: term('Role', me.role) },
          ...(me.office === null ? [] : [{ label: t('office'), value: text(me.office.name) }]),
          ...(me.platforms.length === 0
            ? []
            : [{ label: t('platforms'), value: me.platforms.map((platform) => platform.name).join(' · ') }]),
          ...(me.side === 'OFFICE' ? [{ label: t('certificate'), value: <Certificate /> }] : []),
        ]}
      />
    </Card>
  );
}

function Certificate() {
  const t = useSettingsWords();
  const { me } = useSession();
  const officers = useRead(CertificateDocument, {}, { staleTime: 600_000 }).data?.officers;
  if (officers === undefined) return <>…</>;
  const mine = officers.find((officer) => officer.id === me.id);
  const no = mine?.certificateNo ?? null;
  if (no === null) return <span className="quiet">{t('certificateNone')}</span>;
  return <>{t('certificateTo', { no, date: mine?.certificateValidTo ?? '–' })}</>;
}

function Display() {
  const t = useSettingsWords();
  const lang = useLang();
  const chosen = useAppearance();
  return (
    <Card title={t('display')}>
      <div className="settings-choices">
        <p id="choose-language">{t('language')}</p>
        <Segmented<Lang>
          aria-labelledby="choose-language"
          value={lang}
          onChange={chooseLang}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
        <p className="quiet">{t('languageHelp')}</p>
        <p id="choose-appearance">{t('appearance')}</p>
        <Segmented<Appearance>
          aria-labelledby="choose-appearance"
          value={chosen}
          onChange={chooseAppearance}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <p className="quiet">{t('appearanceHelp')}</p>
      </div>
    </Card>
  );
}

function Periods() {
  const t = useSettingsWords();
  const text = useText();
  const term = useTerm();
  const read = useRead(SettingsDocument, {});
  const withUnit = (rule: Rule, amount: string) => `${amount} ${term('PeriodUnit', rule.unit)}`;
  const columns: Column<Rule>[] = [
    {
      key: 'title',
      title: t('rule'),
      fixed: true,
      render: (rule) => (
        <>
          {text(rule.title)}
          <span className="cell-sub mono">
            {rule.code} · {t('version', { version: rule.version })}
          </span>
        </>
      ),
    },
    { key: 'length', title: t('length'), render: (rule) => withUnit(rule, String(rule.length)) },
    {
      key: 'range',
      title: t('range'),
      render: (rule) => withUnit(rule, t('from', { min: rule.minLength, max: rule.maxLength })),
    },
    { key: 'basis', title: t('basis'), render: (rule) => text(rule.basis) },
  ];
  return (
    <Card title={t('periods')} flush className="settings-wide">
      <p className="quiet settings-note">{t('periodsHelp')}</p>
      <Waiting read={read}>
        {({ periodRules }) => (
          <DataTable label={t('periods')} columns={columns} rows={periodRules} rowKey={(rule) => rule.code} />
        )}
      </Waiting>
    </Card>
  );
}

function Desk() {
  const t = useSettingsWords();
  const lang = useLang();
  const { desk } = useSession();
  return (
    <Card title={t('desk')}>
      <Facts
        items={[
          { label: t('today'), value: longDate(desk.today, lang) },
          { label: t('calendar'), value: t('calendarTo', { date: desk.calendarCoveredTo }) },
          { label: t('release'), value: desk.version },
        ]}
      />
    </Card>
  );
}
