import type { OwnRecordQuery } from '../../gql/graphql.ts';
import { Card } from '../../shared/Card.tsx';
import { Empty } from '../../shared/Empty.tsx';
import { names } from '../../shared/format.ts';
import { useRead } from '../../shared/graphql/hooks.ts';
import { useLang, useText } from '../../shared/i18n/i18n.ts';
import { useTerm } from '../../shared/i18n/terms.ts';
import { Go } from '../../shared/links.tsx';
import { PageHead } from '../../shared/PageHead.tsx';
import { Stream } from '../../shared/Stream.tsx';
import { Waiting } from '../../shared/Waiting.tsx';
import { OwnRecordDocument } from './own.graphql.ts';
import { usePlatform } from './usePlatform.tsx';
import { useOwnWords } from './words.ts';

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
export function OwnRecord() {
  const t = useOwnWords();
  const text = useText();
  const term = useTerm();
  const lang = useLang();
  const platform = usePlatform();
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
