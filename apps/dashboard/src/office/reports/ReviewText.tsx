import { Button, Input } from 'antd';
import { useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import { Remarks } from '../../domain/reports/Remarks.tsx';
import { ReportRead } from '../../domain/reports/ReportRead.tsx';
import { type Template, placeOf, remarksAt } from '../../domain/reports/template.ts';
import { bodyOf } from '../../domain/reports/values.ts';
import type { RemarkDrafts } from './useRemarks.ts';
import type { ReportView } from './types.ts';
import { useReviewWords } from './words.ts';

interface ReviewTextProps {
  report: ReportView;
  template: Template;
  /** Null when I may not return it, and so have nothing to remark. */
  remarks: RemarkDrafts | null;
}

/** What the report says, with the ledger at each section and a place for a remark at each field. */
export function ReviewText({ report, template, remarks }: ReviewTextProps) {
  const t = useReviewWords();
  const text = useText();
  const { current } = report;
  const [opened, setOpened] = useState<string | null>(null);
  if (current === null) {
    return <Empty title={report.standing === 'AWAITING' ? t('awaiting') : t('none')} help={t('noneHelp')} />;
  }
  const name = (pointer: string) => text(placeOf(template, pointer));
  return (
    <div className="stack review-pad">
      <ReportRead
        template={template}
        body={bodyOf(current.body)}
        lastYear={report.lastYear === null ? null : bodyOf(report.lastYear.body)}
        files={report.files}
        beside={{
          section: (section) => <Ledger report={report} areaCode={section.areaCode} />,
          button: (pointer) =>
            remarks !== null &&
            remarks.at(pointer) === undefined && (
              <Button
                size="small"
                type="text"
                className="review-button no-print"
                aria-label={t('remarkOn', { name: name(pointer) })}
                onClick={() => {
                  setOpened(pointer);
                  remarks.write(pointer, '');
                }}
              >
                {t('remark')}
              </Button>
            ),
          below: (pointer) => {
            const said = remarksAt(template, current.remarks, pointer);
            const mine = remarks?.at(pointer);
            if (said.length === 0 && mine === undefined) return null;
            return (
              <>
                {said.length > 0 && <Remarks remarks={said} />}
                {mine !== undefined && remarks !== null && (
                  <div className="review-remark no-print">
                    <Input.TextArea
                      aria-label={t('remarkOn', { name: name(pointer) })}
                      placeholder={t('remarkText')}
                      autoSize={{ minRows: 2, maxRows: 8 }}
                      maxLength={1000}
                      autoFocus={opened === pointer}
                      value={mine}
                      onChange={(event) => {
                        remarks.write(pointer, event.target.value);
                      }}
                    />
                    <Button
                      size="small"
                      type="text"
                      onClick={() => {
                        remarks.drop(pointer);
                      }}
                    >
                      {t('remarkDrop')}
                    </Button>
                  </div>
                )}
              </>
            );
          },
        }}
      />
    </div>
  );
}

/** What the ledger has verified in the area that the section is about. */
function Ledger({ report, areaCode }: { report: ReportView; areaCode: string | null }) {
  const t = useReviewWords();
  const ledger = report.areas.find((area) => area.areaCode === areaCode)?.ledger;
  if (ledger === undefined || ledger.entries === 0) return null;
  return (
    <span className="review-ledger">
      <Go to={`/platforms/${report.platform.id}`}>{t('ledger')}</Go>{' '}
      {t('ledgerVerified', { verified: ledger.verified, entries: ledger.entries })}
      {ledger.verified > 0 && (
        <>
          <br />
          {t('ledgerSystem', {
            established: ledger.systemEstablished,
            partial: ledger.systemPartial,
            none: ledger.systemNone,
          })}
          <br />
          {t('ledgerOperation', {
            effective: ledger.operationEffective,
            partial: ledger.operationPartial,
            none: ledger.notOperating,
          })}
        </>
      )}
    </span>
  );
}
