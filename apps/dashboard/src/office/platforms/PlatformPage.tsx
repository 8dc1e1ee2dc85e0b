import { type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { names } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { Go, path } from '../../ui/links.tsx';
import { withinYear } from '../../domain/inspections/within-year.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AccountsSection } from './AccountsSection.tsx';
import { FindingsSection, InspectionsSection, OrdersSection } from './RecordSections.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LedgerSection } from './LedgerSection.tsx';
import { TransferNotes } from './TransferNotes.tsx';
import { PersonsSection } from './PersonsSection.tsx';
import { PlatformActs } from './PlatformActs.tsx';
import { PlatformDocument } from './platforms.graphql.ts';
import { ReportsSection } from './ReportsSection.tsx';
import { RegisterSection } from './RegisterSection.tsx';
import './platforms.css';
import type { ShownPlatform } from './types.ts';
import { usePlatformWords } from './words.ts';

const TABS = [
  'ledger',
  'findings',
  'orders',
  'inspections',
  'reports',
  'persons',
  'accounts',
  'register',
  'history',
] as const;
type Tab = (typeof TABS)[number];

export function PlatformPage() {
  const { id = '' } = useParams();
  const read = useRead(PlatformDocument, { id });
  return <Waiting read={read}>{({ platform }) => <Page platform={platform} />}</Waiting>;
}

function Page({ platform: p }: { platform: ShownPlatform }) {
  const t = usePlatformWords();
  const lang = useLang();
  const text = useText();
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const tab: Tab = TABS.find((one) => one === asked) ?? 'ledger';
  const officers = [p.leadOfficer, p.deputyOfficer].flatMap((o) => (o === null ? [] : [o.name]));
  const sections: Record<Tab, { label: string; body: ReactNode }> = {
    ledger: { label: t('tabLedger'), body: <LedgerSection id={p.id} /> },
    findings: { label: t('tabFindings'), body: <FindingsSection platformId={p.id} /> },
    orders: { label: t('tabOrders'), body: <OrdersSection platformId={p.id} /> },
    inspections: { label: t('tabInspections'), body: <InspectionsSection platformId={p.id} /> },
    reports: { label: t('tabReports'), body: <ReportsSection platform={p} /> },
    persons: { label: t('tabPersons'), body: <PersonsSection platform={p} /> },
    accounts: { label: t('tabAccounts'), body: <AccountsSection platform={p} /> },
    register: { label: t('tabRegister'), body: <RegisterSection platform={p} /> },
    history: { label: t('tabHistory'), body: <HistorySection id={p.id} /> },
  };
  return (
    <>
      <PageHead
        title={p.name}
        crumbs={[{ label: t('title'), to: '/platforms' }, { label: p.name }]}
        marks={
          <>
            <StateTag kind="Tier" value={p.tier} />
            <StateTag kind="PlatformState" value={p.state} />
          </>
        }
        facts={[
          p.operator.name,
          <span key="code" className="mono">
            {p.operator.code}
          </span>,
          text(p.office.name),
          lang === 'zh' ? p.region.name : p.region.nameEn,
          officers.length === 0 ? t('unassigned') : t('officersFact', { names: names(officers, lang) }),
          p.retiredOn === null
            ? t('enteredOn', { date: p.enteredOn })
            : t('retiredAt', { date: p.retiredOn }),
        ]}
        actions={
          p.office.id === me.office?.id ? (
            <PlatformActs platform={p} />
          ) : (
            <p className="quiet">{t('otherOffice', { office: text(p.office.name) })}</p>
          )
        }
      />
      <TransferNotes platform={p} />
      <Figures platform={p} />
      <section className="card">
        <Tabs<Tab>
          label={p.name}
          active={tab}
          tabs={TABS.map((key) => ({ key, ...sections[key] }))}
          onPick={(key) => {
            setSearch(
              (before) => {
                const next = new URLSearchParams(before);
                if (key === 'ledger') next.delete('tab');
                else next.set('tab', key);
                return next;
              },
              { replace: true },
            );
          }}
        />
      </section>
    </>
  );
}

/** The platform in five numbers; each opens its rows. */
function Figures({ platform: p }: { platform: ShownPlatform }) {
  const t = usePlatformWords();
  const { today } = useSession().desk;
  const ledger = (count: number) => t('ofItems', { count, total: p.ledger.total });
  const page = `/platforms/${p.id}`;
  const figures: { label: string; value: ReactNode; to: string; late?: boolean; part?: ReactNode }[] = [
    {
      label: t('openFindings'),
      value: p.openFindings,
      to: path('/findings', { platform: p.id, openOn: today }),
      part: p.repeatFindings > 0 && (
        <Go
          className="platform-part"
          to={path('/findings', { platform: p.id, openOn: today, repeat: 'true' })}
        >
          {t('repeats', { count: p.repeatFindings })}
        </Go>
      ),
    },
    {
      label: t('overdueOrders'),
      value: p.overdueOrders,
      to: path('/orders', { platform: p.id, overdueOn: today }),
      late: p.overdueOrders > 0,
    },
    {
      label: t('inspectionsLastYear'),
      value: p.inspectionsLastYear,
      to: path('/inspections', {
        platform: p.id,
        ...withinYear(today),
      }),
    },
    {
      label: t('ledger'),
      value: ledger(p.ledger.verifiedWithinYear),
      to: path(page, { view: 'withinYear' }),
    },
    { label: t('effective'), value: ledger(p.ledger.effective), to: path(page, { view: 'inPlace' }) },
  ];
  return (
    <ul className="platform-figures card">
      {figures.map(({ label, value, to, late = false, part }) => (
        <li key={label}>
          <Go to={to}>
            <span>{label}</span>
            <b className={late ? 'late' : undefined}>{value}</b>
          </Go>
          {part}
        </li>
      ))}
    </ul>
  );
}
