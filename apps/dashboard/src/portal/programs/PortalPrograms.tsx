import { Form, Input } from 'antd';
import { useState } from 'react';
import type { OwnProgramsQuery } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Checks } from '../../ui/form/Checks.tsx';
import { dateTime, dayOf } from '../../ui/format.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import './programs.css';
import { ProgramActs, SecretDialog } from './ProgramActs.tsx';
import { CreateProgramDocument, OwnProgramsDocument } from './programs.graphql.ts';
import { useProgramsWords } from './words.ts';
import { useChosenPlatform } from '../../domain/platforms/useChosenPlatform.tsx';
import type { Made, Program } from './types.ts';

/** The platform's own programs. A secret is shown once. */
export function PortalPrograms() {
  const t = useProgramsWords();
  const { may } = useSession();
  const platform = useChosenPlatform();
  const allowed = may('own.program');
  const read = useRead(OwnProgramsDocument, {}, { enabled: allowed });
  const [made, setMade] = useState<Made | null>(null);
  const columns = useColumns(setMade);
  if (!allowed)
    return (
      <>
        <PageHead title={t('programs')} />
        <Empty title={t('forbidden')} />
      </>
    );
  return (
    <>
      <PageHead
        title={t('programs')}
        facts={[t('help')]}
        actions={
          <>
            {platform.choice}
            <CreateAct platformId={platform.id} scopes={read.data?.programScopes ?? []} onMade={setMade} />
          </>
        }
      />
      <Card flush>
        <Waiting read={read}>
          {({ ownPrograms }) => {
            const rows = ownPrograms.filter((program) => program.platformId === platform.id);
            if (rows.length === 0) return <Empty title={t('none')} />;
            return (
              <DataTable
                label={t('programs')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                dense={false}
              />
            );
          }}
        </Waiting>
      </Card>
      {made !== null && (
        <SecretDialog
          {...made}
          onClose={() => {
            setMade(null);
          }}
        />
      )}
    </>
  );
}

interface CreateProps {
  platformId: string;
  scopes: OwnProgramsQuery['programScopes'];
  onMade: (made: Made) => void;
}

function CreateAct({ platformId, scopes, onMade }: CreateProps) {
  const t = useProgramsWords();
  const text = useText();
  const create = useAct(CreateProgramDocument);
  return (
    <ActButton<{ name: string; scopes: string[] }>
      label={t('create')}
      title={t('create')}
      primary
      okText={t('create')}
      fields={
        <>
          <Form.Item
            name="name"
            label={t('name')}
            extra={t('nameHelp')}
            rules={[{ required: true, whitespace: true, message: t('required') }]}
          >
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="scopes"
            label={t('scopes')}
            extra={t('scopesHelp')}
            rules={[{ required: true, type: 'array', message: t('scopesNeeded') }]}
          >
            <Checks
              className="program-scopes"
              options={scopes.map(({ name, title }) => ({
                value: name,
                label: (
                  <>
                    {text(title)} <span className="mono quiet">{name}</span>
                  </>
                ),
              }))}
            />
          </Form.Item>
        </>
      }
      act={async (given) => {
        const { createProgram: done } = await create.mutateAsync({ platformId, ...given });
        onMade({ id: done.program.id, secret: done.secret, formerUntil: null });
      }}
    />
  );
}

function useColumns(onMade: (made: Made) => void): Column<Program>[] {
  const t = useProgramsWords();
  const text = useText();
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <>
          {row.name}
          <span className="cell-sub mono program-id">{row.id}</span>
        </>
      ),
    },
    {
      key: 'scopes',
      title: t('scopes'),
      render: (row) => row.scopes.map(({ title }) => text(title)).join(' · '),
    },
    {
      key: 'made',
      title: t('made'),
      render: (row) => (
        <>
          {t('madeBy', { name: row.createdBy, date: dayOf(row.createdAt) })}
          <span className="cell-sub">{t('secretSince', { date: dayOf(row.secretSince) })}</span>
        </>
      ),
    },
    {
      key: 'lastUsed',
      title: t('lastUsed'),
      render: (row) =>
        row.lastUsedAt === null ? (
          <span className="quiet">{t('neverUsed')}</span>
        ) : (
          <>
            {dateTime(row.lastUsedAt)}
            {row.lastUsedFrom !== null && (
              <span className="cell-sub">{t('from', { address: row.lastUsedFrom })}</span>
            )}
          </>
        ),
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => (
        <>
          {row.revokedAt === null ? (
            <Mark tone="done">{t('active')}</Mark>
          ) : (
            <Mark>{t('revoked', { date: dayOf(row.revokedAt) })}</Mark>
          )}
          {row.revokedReason !== null && (
            <span className="cell-sub">{t('byOffice', { reason: row.revokedReason })}</span>
          )}
          {row.revokedAt === null && row.formerUntil !== null && (
            <span className="cell-sub">{t('former', { at: dateTime(row.formerUntil) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'act',
      title: t('act'),
      bare: true,
      align: 'right',
      render: (row) => row.revokedAt === null && <ProgramActs program={row} onMade={onMade} />,
    },
  ];
}
