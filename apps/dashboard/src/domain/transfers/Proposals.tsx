import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import type { MergesQuery, MoveKind, ProposalState, TransfersQuery } from '../../gql/graphql.ts';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { useSession } from '../access/session.tsx';
import { StateTag } from '../terms/StateTag.tsx';
import {
  AcceptTransferDocument,
  ApproveMergeDocument,
  DeclineMergeDocument,
  DeclineTransferDocument,
  ReceivingOfficersDocument,
  WithdrawMergeDocument,
  WithdrawTransferDocument,
} from './proposals.graphql.ts';
import './proposals.css';
import { useProposalWords } from './words.ts';

export type Merge = MergesQuery['platformMerges'][number];
export type Transfer = TransfersQuery['platformTransfers'][number];

interface Line {
  kind: MoveKind;
  number: string;
  title?: string;
}

/** Records in a line: their kind, number and title. */
export function ProposalLines({
  lines,
  along = [],
}: {
  lines: (Line & { id?: string | null })[];
  along?: string[];
}) {
  const t = useProposalWords();
  const term = useTerm();
  return (
    <ul className="proposal-lines">
      {lines.map((line) => (
        <li key={`${line.kind}${line.number}${line.id ?? ''}`}>
          <span className="quiet">{term('MoveKind', line.kind)}</span>{' '}
          {line.kind === 'PERSON' ? term('PersonRole', line.number as never) : line.number} {line.title}
          {typeof line.id === 'string' && along.includes(line.id) && (
            <span className="quiet"> · {t('goesAlong')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface HeadProps {
  title: ReactNode;
  proposal: {
    state: ProposalState;
    reason: string;
    proposedByName: string;
    proposedAt: string;
    decidedByName: string | null;
    decidedAt: string | null;
    decisionNote: string | null;
  };
  children?: ReactNode;
  acts: ReactNode;
}

function Proposal({ title, proposal: p, children, acts }: HeadProps) {
  const t = useProposalWords();
  return (
    <li className="proposal">
      <p className="proposal-title">
        <b>{title}</b> <StateTag kind="ProposalState" value={p.state} />
      </p>
      <p>{p.reason}</p>
      <p className="quiet">
        {t('proposed', { who: p.proposedByName, at: dateTime(p.proposedAt) })}
        {p.decidedAt !== null &&
          ` · ${t(p.state === 'WITHDRAWN' ? 'withdrawn' : 'decided', { who: p.decidedByName ?? '–', at: dateTime(p.decidedAt) })}`}
      </p>
      {p.decisionNote !== null && <p>{p.decisionNote}</p>}
      {children}
      <div className="proposal-acts">{acts}</div>
    </li>
  );
}

export function MergeItem({ merge: m }: { merge: Merge }) {
  const t = useProposalWords();
  const approve = useAct(ApproveMergeDocument);
  const decline = useAct(DeclineMergeDocument);
  const withdraw = useAct(WithdrawMergeDocument);
  const at = { id: m.id, version: m.version };
  const may = (action: string) => allowance(m.allowedActions, action);
  return (
    <Proposal
      proposal={m}
      title={
        <>
          <Go to={`/platforms/${m.platform.id}?record=own`}>{m.platform.name}</Go>{' '}
          <Go to={`/platforms/${m.into.id}`}>{t('into', { name: m.into.name })}</Go>
        </>
      }
      acts={
        <>
          <ActButton<{ reason?: string }>
            primary
            label={t('approve')}
            title={t('approve')}
            help={t('approveHelp')}
            allowed={may('approve')}
            reason="optional"
            reasonLabel={t('note')}
            done={t('ok')}
            act={({ reason }) => approve.mutateAsync({ ...at, note: reason ?? null })}
          />
          <ActButton<{ reason: string }>
            label={t('decline')}
            title={t('decline')}
            allowed={may('decline')}
            reason="required"
            done={t('ok')}
            act={({ reason }) => decline.mutateAsync({ ...at, reason })}
          />
          <ActButton<{ reason: string }>
            label={t('withdraw')}
            title={t('withdraw')}
            allowed={may('withdraw')}
            reason="required"
            done={t('ok')}
            act={({ reason }) => withdraw.mutateAsync({ ...at, reason })}
          />
        </>
      }
    >
      {m.moved.length > 0 && (
        <>
          <p className="quiet">{t('moved')}</p>
          <ProposalLines lines={m.moved} />
        </>
      )}
    </Proposal>
  );
}

export function TransferItem({ transfer: x }: { transfer: Transfer }) {
  const t = useProposalWords();
  const text = useText();
  const { me } = useSession();
  const decline = useAct(DeclineTransferDocument);
  const withdraw = useAct(WithdrawTransferDocument);
  const at = { id: x.id, version: x.version };
  const may = (action: string) => allowance(x.allowedActions, action);
  return (
    <Proposal
      proposal={x}
      title={
        <>
          {x.visible ? <Go to={`/platforms/${x.platformId}`}>{x.platformName}</Go> : x.platformName} ·{' '}
          {t('fromTo', { from: text(x.fromOffice.name), to: text(x.toOffice.name) })}
        </>
      }
      acts={
        <>
          <Accept transfer={x} receiving={x.toOffice.id === me.office?.id} />
          <ActButton<{ reason: string }>
            label={t('decline')}
            title={t('decline')}
            hideRefused
            allowed={may('decline')}
            reason="required"
            done={t('ok')}
            act={({ reason }) => decline.mutateAsync({ ...at, reason })}
          />
          <ActButton<{ reason: string }>
            label={t('withdraw')}
            title={t('withdraw')}
            allowed={may('withdraw')}
            reason="required"
            done={t('ok')}
            act={({ reason }) => withdraw.mutateAsync({ ...at, reason })}
          />
        </>
      }
    >
      <p className="quiet">
        {x.operatorName} <span className="mono">{x.operatorCode}</span>
        {x.domains.length > 0 && ` · ${x.domains.join(' · ')}`} ·{' '}
        {t('regions', { from: text(x.fromRegion), to: text(x.toRegion) })}
      </p>
      {x.state === 'PROPOSED' && x.work.length > 0 && (
        <>
          <p className="quiet">{t('work')}</p>
          <ProposalLines lines={x.work} along={x.orderIds} />
        </>
      )}
      {x.done.length > 0 && (
        <details>
          <summary>{t('done')}</summary>
          <p className="quiet">{t('doneHelp')}</p>
          <ProposalLines lines={x.done} />
        </details>
      )}
    </Proposal>
  );
}

function Accept({ transfer: x, receiving }: { transfer: Transfer; receiving: boolean }) {
  const t = useProposalWords();
  const accept = useAct(AcceptTransferDocument);
  const officers = useRead(ReceivingOfficersDocument, {}, { enabled: receiving, staleTime: 600_000 });
  const options = (officers.data?.officers ?? []).map((o) => ({ value: o.id, label: o.name }));
  return (
    <ActButton<{ leadOfficerId?: string; deputyOfficerId?: string; reason?: string }>
      primary
      label={t('accept')}
      title={t('accept')}
      help={t('acceptHelp')}
      hideRefused
      allowed={allowance(x.allowedActions, 'approve')}
      reason="optional"
      reasonLabel={t('note')}
      done={t('ok')}
      fields={
        receiving && (
          <>
            <Form.Item name="leadOfficerId" label={t('lead')} rules={[{ required: true }]}>
              <Select options={options} />
            </Form.Item>
            <Form.Item name="deputyOfficerId" label={t('deputy')}>
              <Select allowClear options={options} />
            </Form.Item>
          </>
        )
      }
      act={({ leadOfficerId, deputyOfficerId, reason }) =>
        accept.mutateAsync({
          id: x.id,
          version: x.version,
          leadOfficerId: leadOfficerId ?? null,
          deputyOfficerId: deputyOfficerId ?? null,
          note: reason ?? null,
        })
      }
    />
  );
}
