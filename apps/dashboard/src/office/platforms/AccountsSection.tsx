import { useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { dateTime, dayOf } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ChangeAccount, CloseAccount, ResetAccount } from './AccountActs.tsx';
import { PlatformAccountsDocument } from './accounts.graphql.ts';
import { useAccountsWords } from './accounts.words.ts';
import { InvitationActs, InviteButton, LinkDialog } from './InviteActs.tsx';
import { ProgramsTable } from './ProgramsTable.tsx';
import type { Account, Invitation, Sent, ShownPlatform } from './types.ts';

/** Who signs in for the platform, and who is invited to. */
export function AccountsSection({ platform }: { platform: ShownPlatform }) {
  const t = useAccountsWords();
  const { me, may } = useSession();
  const read = useRead(PlatformAccountsDocument, { platformId: platform.id });
  const [sent, setSent] = useState<Sent | null>(null);
  const manages = may('invitation.manage') && platform.office.id === me.office?.id;
  const invites = manages && platform.state !== 'RETIRED';
  const invite = invites && <InviteButton platform={platform} onSent={setSent} />;
  const people = useAccountColumns(platform, setSent);
  const invited = useInvitationColumns(setSent);
  const shown = <Row,>(columns: Column<Row>[]) =>
    manages ? columns : columns.filter(({ key }) => key !== 'act');
  return (
    <Waiting read={read}>
      {({ platformAccounts, platformPrograms, invitations }) => (
        <>
          {/* in one place whatever the lists hold: its dialogue stays open while they change */}
          <div className="section-head">{invite}</div>
          {platformAccounts.length === 0 && invitations.length === 0 && (
            <Empty title={t('none')} help={t('help')} />
          )}
          {platformAccounts.length > 0 && (
            <DataTable
              label={t('person')}
              columns={shown(people)}
              rows={platformAccounts}
              rowKey={(row) => row.id}
            />
          )}
          {invitations.length > 0 && (
            <>
              <h3 className="account-head">{t('invitations')}</h3>
              <DataTable
                label={t('invitations')}
                columns={shown(invited)}
                rows={invitations}
                rowKey={(row) => row.id}
              />
            </>
          )}
          {platformPrograms.length > 0 && <ProgramsTable programs={platformPrograms} manages={manages} />}
          {sent !== null && (
            <LinkDialog
              {...sent}
              onClose={() => {
                setSent(null);
              }}
            />
          )}
        </>
      )}
    </Waiting>
  );
}

function Letters({ letters }: { letters: Account['letters'] }) {
  if (letters.length === 0) return '–';
  return letters.map((letter) => (
    <a key={letter.id} href={letter.url} download className="cell-sub">
      {letter.name}
    </a>
  ));
}

function useAccountColumns(platform: ShownPlatform, onSent: (sent: Sent) => void): Column<Account>[] {
  const t = useAccountsWords();
  const term = useTerm();
  return [
    {
      key: 'name',
      title: t('person'),
      fixed: true,
      render: (row) => (
        <>
          {row.name}
          <span className="cell-sub mono">{row.username}</span>
        </>
      ),
    },
    { key: 'role', title: t('role'), render: (row) => term('Role', row.role) },
    {
      key: 'platforms',
      title: t('platforms'),
      render: (row) => (
        <>
          {row.platforms.map(({ name }) => name).join(' · ') || '–'}
          {row.platforms.some(({ id, appointed }) => id === platform.id && appointed) && (
            <span className="cell-sub">{t('appointed')}</span>
          )}
        </>
      ),
    },
    { key: 'letter', title: t('letter'), render: (row) => <Letters letters={row.letters} /> },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) =>
        row.active && row.platforms.some(({ id }) => id === platform.id) ? (
          <Mark tone="done">{t('open')}</Mark>
        ) : (
          <Mark title={row.closedReason ?? undefined}>
            {t('closed', { date: row.closedAt === null ? '' : dayOf(row.closedAt) })}
          </Mark>
        ),
    },
    {
      key: 'act',
      title: t('act'),
      bare: true,
      align: 'right',
      render: (row) =>
        row.mayChange && (
          <span className="account-acts">
            <ChangeAccount account={row} platform={platform} />
            <ResetAccount account={row} onSent={onSent} />
            <CloseAccount account={row} />
          </span>
        ),
    },
  ];
}

function useInvitationColumns(onSent: (sent: Sent) => void): Column<Invitation>[] {
  const t = useAccountsWords();
  const term = useTerm();
  return [
    {
      key: 'name',
      title: t('person'),
      fixed: true,
      render: (row) => (
        <>
          {row.name}
          <span className="cell-sub">
            {t('invitedBy', { name: row.actorName, at: dateTime(row.occurredAt) })}
          </span>
        </>
      ),
    },
    { key: 'role', title: t('role'), render: (row) => term('Role', row.role) },
    { key: 'platforms', title: t('platforms'), render: (row) => row.platformNames.join(' · ') },
    { key: 'letter', title: t('letter'), render: (row) => <Letters letters={row.letters} /> },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => (
        <>
          <Mark tone={row.state === 'SENT' ? 'new' : 'warn'}>{term('InvitationState', row.state)}</Mark>
          {row.validUntil !== null && (
            <span className="cell-sub">{t('validUntil', { at: dateTime(row.validUntil) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'act',
      title: t('act'),
      bare: true,
      align: 'right',
      render: (row) => <InvitationActs invitation={row} onSent={onSent} />,
    },
  ];
}
