import type { OwnRecordQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { names } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Stream } from '../../domain/history/Stream.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { OwnRecordDocument } from './record.graphql.ts';
import { useChosenPlatform } from '../../domain/platforms/useChosenPlatform.tsx';
import { usePortalRecordWords } from './words.ts';

/** Where the record of an act is read; nowhere for what stands in the ledger or in a sealed record. */
function placeOf(
  { orderId, reportYear, caseNoticeId }: OwnRecordQuery['ownRecord'][number],
  platformId: string,
): string | null {
  if (orderId !== null) return `/own/orders/${orderId}`;
  if (reportYear !== null) return `/own/reports/${platformId}/${String(reportYear)}`;
  return caseNoticeId === null ? null : `/own/case-notices/${caseNoticeId}`;
}

const linked = (text: string, to: string | null) => (to === null ? text : <Go to={to}>{text}</Go>);

/** What was done about the platform, the newest first. */
export function PortalRecord() {
  const t = usePortalRecordWords();
  const text = useText();
  const term = useTerm();
  const lang = useLang();
  const platform = useChosenPlatform();
  const read = useRead(OwnRecordDocument, { platformId: platform.id }, { enabled: platform.id !== '' });
  return (
    <>
      <PageHead title={t('record')} actions={platform.choice} />
      <Card>
        <Waiting read={read} rows={10}>
          {({ ownRecord }) =>
            ownRecord.length === 0 ? (
              <Empty title={t('recordNone')} help={t('recordNoneHelp')} />
            ) : (
              <Stream
                entries={ownRecord.map((act) => ({
                  id: act.id,
                  title: linked(text(act.text), placeOf(act, platform.id)),
                  at: act.at,
                  by: [
                    act.by,
                    act.role !== null && term('Role', act.role),
                    act.inspectors.length > 0 && t('inspectedBy', { names: names(act.inspectors, lang) }),
                  ]
                    .filter((part) => part !== false)
                    .join(' · '),
                  tone: act.side === 'PLATFORM' ? ('new' as const) : ('plain' as const),
                }))}
              />
            )
          }
        </Waiting>
      </Card>
    </>
  );
}
