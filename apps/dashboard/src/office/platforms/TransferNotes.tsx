import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Card } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { Go } from '../../ui/links.tsx';
import { MergesDocument, TransfersDocument } from '../../domain/transfers/proposals.graphql.ts';
import { MergeItem, TransferItem } from '../../domain/transfers/Proposals.tsx';
import type { ShownPlatform } from './types.ts';
import { useTransferWords } from './transfers.words.ts';

/** Where the record went or came from, and what is proposed about it. One that was merged leads on, unless it is asked for itself. */
export function TransferNotes({ platform: p }: { platform: ShownPlatform }) {
  const t = useTransferWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const own = search.get('record') === 'own';
  const into = p.mergedInto;
  const from = p.mergedFrom.find((one) => one.id === search.get('from'));
  useEffect(() => {
    if (into !== null && !own) void navigate(`/platforms/${into.id}?from=${p.id}`, { replace: true });
  }, [into, own, navigate, p.id]);
  return (
    <>
      {into !== null && (
        <p className="card transfer-note">
          <Go to={`/platforms/${into.id}`}>{t('mergedInto', { name: into.name })}</Go>
        </p>
      )}
      {from !== undefined && (
        <p className="card transfer-note" role="status">
          {t('cameFrom', { name: from.name })}{' '}
          <Go to={`/platforms/${from.id}?record=own`}>{t('seeRecord')}</Go>
        </p>
      )}
      {from === undefined && p.mergedFrom.length > 0 && (
        <p className="card transfer-note quiet">
          {t('mergedFrom')}{' '}
          {p.mergedFrom.map((one) => (
            <Go key={one.id} to={`/platforms/${one.id}?record=own`}>
              {one.name}
            </Go>
          ))}
        </p>
      )}
      <Waiting platformId={p.id} />
    </>
  );
}

function Waiting({ platformId }: { platformId: string }) {
  const t = useTransferWords();
  const merges = useRead(MergesDocument, { platformId }).data?.platformMerges ?? [];
  const transfers = useRead(TransfersDocument, { platformId }).data?.platformTransfers ?? [];
  const open = merges.filter((m) => m.state === 'PROPOSED');
  const moving = transfers.filter((x) => x.state === 'PROPOSED');
  if (open.length + moving.length === 0) return null;
  return (
    <Card title={t('openProposals')} flush>
      <ul className="proposals">
        {open.map((m) => (
          <MergeItem key={m.id} merge={m} />
        ))}
        {moving.map((x) => (
          <TransferItem key={x.id} transfer={x} />
        ))}
      </ul>
    </Card>
  );
}
