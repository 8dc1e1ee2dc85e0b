import { Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Checks } from '../../ui/form/Checks.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { ProposalLines } from '../../domain/transfers/Proposals.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import {
  MergeCandidatesDocument,
  MergePreviewDocument,
  ProposeMergeDocument,
  ProposeTransferDocument,
  TransferOrdersDocument,
  TransferRegionsDocument,
} from './transfers.graphql.ts';
import type { ShownPlatform } from './types.ts';
import { useTransferWords } from './transfers.words.ts';

/** Proposals about the whole record; someone else decides on them. */
export function TransferActs({ platform: p }: { platform: ShownPlatform }) {
  const t = useTransferWords();
  const merge = useAct(ProposeMergeDocument);
  const transfer = useAct(ProposeTransferDocument);
  const candidates = useRead(
    MergeCandidatesDocument,
    { operatorId: p.operator.id, regionCode: p.region.code },
    { enabled: p.operator.platforms.length > 1 },
  );
  const others = (candidates.data?.platforms.edges ?? [])
    .map(({ node }) => node)
    .filter((node) => node.id !== p.id && node.region.code === p.region.code);
  const at = { platformId: p.id, version: p.version };
  return (
    <>
      <ActButton<{ input: { toRegionCode: string; orderIds?: string[] }; reason: string }>
        label={t('transfer')}
        title={t('transferTitle')}
        help={t('transferHelp')}
        hideRefused
        allowed={allowance(p.allowedActions, 'proposeTransfer')}
        reason="required"
        done={t('proposed')}
        fields={
          <>
            <Form.Item
              name={['input', 'toRegionCode']}
              label={t('toRegion')}
              extra={t('toRegionHelp')}
              rules={[{ required: true }]}
            >
              <RegionChoice />
            </Form.Item>
            <OrdersField platformId={p.id} />
          </>
        }
        act={({ input, reason }) => transfer.mutateAsync({ input: { ...at, ...input, reason } })}
      />
      {others.length > 0 && (
        <ActButton<{ input: { intoId: string }; reason: string }>
          label={t('merge')}
          title={t('mergeTitle')}
          help={t('mergeHelp')}
          wide
          hideRefused
          allowed={allowance(p.allowedActions, 'proposeMerge')}
          reason="required"
          done={t('proposed')}
          fields={<MergeFields platform={p} others={others} />}
          act={({ input: { intoId }, reason }) => {
            const intoVersion = others.find((o) => o.id === intoId)?.version ?? 0;
            return merge.mutateAsync({ input: { ...at, intoId, intoVersion, reason } });
          }}
        />
      )}
    </>
  );
}

type Candidate = Pick<
  ShownPlatform,
  'id' | 'name' | 'domains' | 'apps' | 'icpNumber' | 'enteredOn' | 'openFindings'
>;

function MergeFields({ platform: p, others }: { platform: ShownPlatform; others: Candidate[] }) {
  const t = useTransferWords();
  const intoId: unknown = Form.useWatch(['input', 'intoId']);
  const into = others.find((o) => o.id === intoId);
  return (
    <>
      <Form.Item name={['input', 'intoId']} label={t('into')} rules={[{ required: true }]}>
        <Select options={others.map((o) => ({ value: o.id, label: o.name }))} />
      </Form.Item>
      {into !== undefined && <SideBySide ends={p} stays={into} />}
      {into !== undefined && <Preview platformId={p.id} intoId={into.id} />}
    </>
  );
}

/** Both records in one table, so that the differences are seen before anything is proposed. */
function SideBySide({ ends, stays }: { ends: Candidate; stays: Candidate }) {
  const t = useTransferWords();
  const rows: [string, (of: Candidate) => ReactNode][] = [
    [t('name'), (of) => of.name],
    [t('domains'), (of) => of.domains.join(' ') || '–'],
    [t('apps'), (of) => of.apps.map((app) => `${app.store} ${app.identifier}`).join(', ') || '–'],
    [t('icp'), (of) => of.icpNumber ?? '–'],
    [t('entered'), (of) => of.enteredOn],
    [t('open'), (of) => of.openFindings],
  ];
  return (
    <table className="merge-pair">
      <thead>
        <tr>
          <th scope="col" aria-label={t('field')} />
          <th scope="col">{t('ends')}</th>
          <th scope="col">{t('stays')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, read]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{read(ends)}</td>
            <td>{read(stays)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Preview({ platformId, intoId }: { platformId: string; intoId: string }) {
  const t = useTransferWords();
  const read = useRead(MergePreviewDocument, { platformId, intoId });
  return (
    <Waiting read={read}>
      {({ mergePreview: { moves, stays, blocks } }) => (
        <div className="merge-preview">
          {blocks.length > 0 && (
            <>
              <p className="late">{t('blocks')}</p>
              <ProposalLines lines={blocks} />
            </>
          )}
          <p className="quiet">{t('moves')}</p>
          <ProposalLines lines={moves} />
          {stays.length > 0 && (
            <>
              <p className="quiet">{t('remains', { count: stays.length })}</p>
              <ProposalLines lines={stays.slice(0, 10)} />
            </>
          )}
        </div>
      )}
    </Waiting>
  );
}

function OrdersField({ platformId }: { platformId: string }) {
  const t = useTransferWords();
  const read = useRead(TransferOrdersDocument, { platformId });
  const orders = (read.data?.orders.edges ?? []).map(({ node }) => node);
  if (orders.length === 0) return null;
  return (
    <Form.Item name={['input', 'orderIds']} label={t('orders')} extra={t('ordersHelp')}>
      <Checks options={orders.map((o) => ({ value: o.id, label: o.number ?? '' }))} />
    </Form.Item>
  );
}

/** A region chosen level by level; what is chosen last counts. Works as the child of a Form.Item. */
function RegionChoice({ id, onChange }: { id?: string; onChange?: (code: string | null) => void }) {
  const [path, setPath] = useState<string[]>([]);
  const parents = [null, ...path].slice(0, 3);
  return (
    <div className="region-choice">
      {parents.map((parent, level) => (
        <RegionLevel
          key={parent ?? 'top'}
          {...(level === 0 && id !== undefined ? { id } : {})}
          parent={parent}
          value={path[level]}
          onPick={(code) => {
            const next = [...path.slice(0, level), code];
            setPath(next);
            onChange?.(code);
          }}
        />
      ))}
    </div>
  );
}

interface LevelProps {
  id?: string;
  parent: string | null;
  value: string | undefined;
  onPick: (code: string) => void;
}

function RegionLevel({ id, parent, value, onPick }: LevelProps) {
  const t = useTransferWords();
  const lang = useLang();
  const read = useRead(TransferRegionsDocument, { parentCode: parent }, { staleTime: 3_600_000 });
  const regions = read.data?.regions ?? [];
  if (parent !== null && regions.length === 0) return null;
  return (
    <Select
      {...(id === undefined ? { 'aria-label': t('toRegion') } : { id })}
      {...(value === undefined ? {} : { value })}
      placeholder={t('choose')}
      showSearch={{ optionFilterProp: 'label' }}
      options={regions.map((r) => ({ value: r.code, label: lang === 'zh' ? r.name : r.nameEn }))}
      onChange={onPick}
    />
  );
}
