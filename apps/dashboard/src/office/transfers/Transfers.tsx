import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { MergeItem, TransferItem } from '../../domain/transfers/Proposals.tsx';
import { MergesDocument, TransfersDocument } from '../../domain/transfers/proposals.graphql.ts';
import { useProposalWords } from '../../domain/transfers/words.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';

/** What is proposed about whole platforms: two records made one, or a platform that goes to another office. */
export function Transfers() {
  const t = useProposalWords();
  const merges = useRead(MergesDocument, { platformId: null });
  const transfers = useRead(TransfersDocument, { platformId: null });
  return (
    <>
      <PageHead title={t('title')} facts={[t('help')]} />
      <div className="stack">
        <Card title={t('transfers')} flush>
          <Waiting read={transfers}>
            {({ platformTransfers: rows }) =>
              rows.length === 0 ? (
                <Empty title={t('none')} help={t('noneHelp')} />
              ) : (
                <ul className="proposals">
                  {rows.map((transfer) => (
                    <TransferItem key={transfer.id} transfer={transfer} />
                  ))}
                </ul>
              )
            }
          </Waiting>
        </Card>
        <Card title={t('merges')} flush>
          <Waiting read={merges}>
            {({ platformMerges: rows }) =>
              rows.length === 0 ? (
                <Empty title={t('none')} help={t('noneHelp')} />
              ) : (
                <ul className="proposals">
                  {rows.map((merge) => (
                    <MergeItem key={merge.id} merge={merge} />
                  ))}
                </ul>
              )
            }
          </Waiting>
        </Card>
      </div>
    </>
  );
}
