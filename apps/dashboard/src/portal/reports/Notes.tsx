import { dateTime, names } from '../../ui/format.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { useDoor } from '../../domain/terms/terms.ts';
import type { PortalReportView } from './types.ts';
import { usePortalReportWords } from './words.ts';

/** What the reader must know before anything else. */
export function Notes({ report }: { report: PortalReportView }) {
  const t = usePortalReportWords();
  const door = useDoor();
  const text = useText();
  const lang = useLang();
  const { standing, current, pending, draft, confirmers } = report;
  const last = report.acts.find((act) => act.kind !== 'save');
  return (
    <>
      {pending !== null && (
        <p className="report-note">
          <b>{t('turnHead')}</b> {text(pending.receipt.text)}{' '}
          {confirmers.length === 0 ? t('noConfirmer') : t('confirmers', { names: names(confirmers, lang) })}
        </p>
      )}
      {standing === 'RETURNED' && current !== null && (
        <p className="report-note pre">
          <b>{t('returnedNote')}</b>
          {current.reviewReason}{' '}
          {current.remarks.length > 0 && t('remarksNote', { count: current.remarks.length })}
        </p>
      )}
      {last?.kind === 'decline' && (
        <p className="report-note pre">
          <b>{t('declinedNote')}</b>
          {last.text}
        </p>
      )}
      {draft !== null && pending === null && (
        <p className="quiet">
          {t(standing === 'DRAFT' || standing === 'RETURNED' ? 'draftNote' : 'amendDraftNote', {
            name: draft.savedByName,
            at: dateTime(draft.savedAt),
            door: door(draft.door),
          })}
        </p>
      )}
    </>
  );
}
