import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { AccountRequestsQuery } from '../../gql/graphql.ts';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { useCopy } from '../../ui/copy.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import {
  ApproveDocument,
  RefuseDocument,
  RequestsDocument,
  WithdrawDocument,
} from './administration.graphql.ts';
import './administration.css';
import { useAdministrationWords } from './words.ts';

type Asked = AccountRequestsQuery['accountRequests'][number];

const TONES = { WAITING: 'new', APPROVED: 'done', REFUSED: 'late', WITHDRAWN: 'plain' } as const;

/** What was asked about accounts, for another to decide. */
export function Requests() {
  const t = useAdministrationWords();
  const read = useRead(RequestsDocument, {});
  const [link, setLink] = useState<{ name: string; path: string } | null>(null);
  return (
    <>
      <PageHead title={t('requests')} facts={[t('requestsHelp')]} />
      <Waiting read={read}>
        {({ accountRequests }) => {
          const waiting = accountRequests.filter(({ state }) => state === 'WAITING');
          const decided = accountRequests.filter(({ state }) => state !== 'WAITING');
          return (
            <div className="stack">
              <Card title={t('waiting')} flush>
                {waiting.length === 0 ? (
                  <Empty title={t('waitingNone')} />
                ) : (
                  waiting.map((one) => <RequestRow key={one.id} asked={one} onLink={setLink} />)
                )}
              </Card>
              {decided.length > 0 && (
                <Card title={t('decided')} flush>
                  {decided.map((one) => (
                    <RequestRow key={one.id} asked={one} onLink={setLink} />
                  ))}
                </Card>
              )}
            </div>
          );
        }}
      </Waiting>
      {link !== null && (
        <LinkDialog
          {...link}
          onClose={() => {
            setLink(null);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  asked: Asked;
  onLink: (link: { name: string; path: string }) => void;
}

function RequestRow({ asked, onLink }: RowProps) {
  const t = useAdministrationWords();
  const term = useTerm();
  const text = useText();
  const changed = asked.roleBefore !== null && asked.roleBefore !== asked.role;
  const facts = [
    changed
      ? t('to', { before: term('Role', asked.roleBefore ?? asked.role), after: term('Role', asked.role) })
      : term('Role', asked.role),
    asked.office === null ? null : text(asked.office.name),
    asked.username,
    asked.staffNo,
    asked.certificateNo === null ? null : `${asked.certificateNo} · ${asked.certificateValidTo ?? ''}`,
  ];
  return (
    <article className="admin-request">
      <div>
        <h3>
          {term('AccountRequestKind', asked.kind)} · {asked.name}
          <Mark tone={TONES[asked.state]}>{term('AccountRequestState', asked.state)}</Mark>
        </h3>
        <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <p>{asked.reason}</p>
        <p className="quiet">
          {t('proposed', { name: asked.proposedByName, at: dateTime(asked.proposedAt) })}
          {asked.decidedAt !== null &&
            ` · ${t('decidedBy', { name: asked.decidedByName ?? '', at: dateTime(asked.decidedAt) })}`}
          {asked.decision !== null && ` · ${asked.decision}`}
        </p>
      </div>
      <Acts asked={asked} onLink={onLink} />
    </article>
  );
}

function Acts({ asked, onLink }: RowProps) {
  const t = useAdministrationWords();
  const approve = useAct(ApproveDocument);
  const refuse = useAct(RefuseDocument);
  const withdraw = useAct(WithdrawDocument);
  const { id, version, name, allowedActions: may } = asked;
  return (
    <div className="admin-acts">
      <ActButton<object>
        label={t('approve')}
        title={t('approve')}
        help={t('approveHelp')}
        primary
        done={t('approved')}
        allowed={allowance(may, 'approve')}
        act={async () => {
          const { approveAccountRequest } = await approve.mutateAsync({ id, version });
          if (approveAccountRequest.link !== null) onLink({ name, path: approveAccountRequest.link });
        }}
      />
      <ActButton<{ reason: string }>
        label={t('refuse')}
        title={t('refuse')}
        reason="required"
        done={t('refused')}
        allowed={allowance(may, 'refuse')}
        act={({ reason }) => refuse.mutateAsync({ id, version, reason })}
      />
      <ActButton<object>
        label={t('withdraw')}
        title={t('withdraw')}
        done={t('withdrawn')}
        allowed={allowance(may, 'withdraw')}
        act={() => withdraw.mutateAsync({ id, version })}
      />
    </div>
  );
}

function LinkDialog({ name, path, onClose }: { name: string; path: string; onClose: () => void }) {
  const t = useAdministrationWords();
  const copy = useCopy();
  const link = `${window.location.origin}${path}`;
  return (
    <Modal
      open
      title={t('linkTitle')}
      mask={{ closable: false }}
      closable={false}
      keyboard={false}
      footer={[
        <Button key="copy" onClick={() => void copy(link)}>
          {t('copyLink')}
        </Button>,
        <Button key="handed" type="primary" onClick={onClose}>
          {t('handed')}
        </Button>,
      ]}
    >
      <p>{t('linkHelp', { name })}</p>
      <p className="admin-link mono">{link}</p>
    </Modal>
  );
}
