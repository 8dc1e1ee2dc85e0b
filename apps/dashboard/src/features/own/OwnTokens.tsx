import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { OwnApiTokensQuery } from '../../gql/graphql.ts';
import { ActButton } from '../../shared/Act.tsx';
import { Card } from '../../shared/Card.tsx';
import { useCopy } from '../../shared/copy.tsx';
import { Empty } from '../../shared/Empty.tsx';
import { dateTime, dayOf } from '../../shared/format.ts';
import { useAct, useRead } from '../../shared/graphql/hooks.ts';
import type { Column } from '../../shared/list/columns.ts';
import { DataTable } from '../../shared/list/DataTable.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { PageHead } from '../../shared/PageHead.tsx';
import { useSession } from '../../shared/session.tsx';
import { Waiting } from '../../shared/Waiting.tsx';
import './own.css';
import { CreateApiTokenDocument, OwnApiTokensDocument, RevokeApiTokenDocument } from './own.graphql.ts';
import { usePlatform } from './usePlatform.tsx';
import { useOwnWords } from './words.ts';

type Token = OwnApiTokensQuery['ownApiTokens'][number];

/** Tokens for the platform's own programs. A secret is shown once. */
export function OwnTokens() {
  const t = useOwnWords();
  const { may } = useSession();
  const platform = usePlatform();
  const allowed = may('own.token');
  const read = useRead(OwnApiTokensDocument, {}, { enabled: allowed });
  const create = useAct(CreateApiTokenDocument);
  const [secret, setSecret] = useState<string | null>(null);
  const columns = useColumns();
  if (!allowed)
    return (
      <>
        <PageHead title={t('tokens')} />
        <Empty title={t('tokensForbidden')} />
      </>
    );
  const createAct = (
    <ActButton<{ name: string }>
      label={t('create')}
      title={t('create')}
      primary
      help={t('tokensHelp')}
      fields={
        <Form.Item
          name="name"
          label={t('name')}
          extra={t('nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('required') }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      }
      act={async ({ name }) => {
        const { createApiToken } = await create.mutateAsync({ platformId: platform.id, name });
        setSecret(createApiToken.secret);
      }}
    />
  );
  return (
    <>
      <PageHead
        title={t('tokens')}
        facts={[t('tokensHelp')]}
        actions={
          <>
            {platform.choice}
            {createAct}
          </>
        }
      />
      <Card flush>
        <Waiting read={read}>
          {({ ownApiTokens }) => {
            const rows = ownApiTokens.filter((token) => token.platformId === platform.id);
            if (rows.length === 0) return <Empty title={t('tokensNone')} help={t('tokensHelp')} />;
            return (
              <DataTable
                label={t('tokens')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                dense={false}
              />
            );
          }}
        </Waiting>
      </Card>
      {secret !== null && (
        <SecretDialog
          secret={secret}
          onClose={() => {
            setSecret(null);
          }}
        />
      )}
    </>
  );
}

function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useOwnWords();
  const copy = useCopy();
  return (
    <Modal
      open
      title={t('secretTitle')}
      mask={{ closable: false }}
      closable={false}
      keyboard={false}
      footer={[
        <Button key="copy" onClick={() => void copy(secret)}>
          {t('copy')}
        </Button>,
        <Button key="kept" type="primary" onClick={onClose}>
          {t('keptIt')}
        </Button>,
      ]}
    >
      <p>{t('secretHelp')}</p>
      <p className="own-secret mono">{secret}</p>
    </Modal>
  );
}

function useColumns(): Column<Token>[] {
  const t = useOwnWords();
  const revoke = useAct(RevokeApiTokenDocument);
  return [
    { key: 'name', title: t('name'), fixed: true, render: (row) => row.name },
    { key: 'created', title: t('created'), render: (row) => dayOf(row.createdAt) },
    {
      key: 'lastUsed',
      title: t('lastUsed'),
      render: (row) =>
        row.lastUsedAt === null ? <span className="quiet">{t('neverUsed')}</span> : dateTime(row.lastUsedAt),
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) =>
        row.revokedAt === null ? (
          <Mark tone="done">{t('active')}</Mark>
        ) : (
          <Mark>{t('revoked', { date: dayOf(row.revokedAt) })}</Mark>
        ),
    },
    {
      key: 'act',
      title: '',
      bare: true,
      render: (row) =>
        row.revokedAt === null && (
          <ActButton<object>
            label={t('revoke')}
            title={t('revoke')}
            help={t('revokeHelp', { name: row.name })}
            danger
            small
            act={() => revoke.mutateAsync({ id: row.id })}
          />
        ),
    },
  ];
}
