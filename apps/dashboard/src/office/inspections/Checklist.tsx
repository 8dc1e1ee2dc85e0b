import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import { Mark } from '../../ui/Mark.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { AxisTag, StateTag } from '../../domain/terms/StateTag.tsx';
import type { VisitItem } from './visit/records.ts';
import { useInspectionWords } from './words.ts';

/** The items by area: what the ledger says before the start, what was recorded after the seal. */
export function Checklist({ items, sealed }: { items: VisitItem[]; sealed: boolean }) {
  const { area } = useReference();
  const codes = [...new Set(items.map((item) => item.item.areaCode))];
  return (
    <>
      {codes.map((code) => (
        <section key={code} className="checklist-section">
          <h3 className="checklist-area">{area(code)}</h3>
          <ol className="checklist">
            {items
              .filter((item) => item.item.areaCode === code)
              .map((item) => (
                <Row key={item.id} item={item} sealed={sealed} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Row({ item, sealed }: { item: VisitItem; sealed: boolean }) {
  const t = useInspectionWords();
  const text = useText();
  const { item: duty, result, sampled, failed } = item;
  const before = (
    <span className="quiet">
      {t('before')}
      {item.previousOn === null ? '' : ` ${item.previousOn}`}
    </span>
  );
  return (
    <li>
      <span>
        {duty.code} {text(duty.title)}
      </span>
      <span className="axes">
        {!sealed && (
          <>
            {before}
            <AxisTag axis="system" value={item.previousSystem} />
            {item.previousSystem !== null && <AxisTag axis="operation" value={item.previousOperation} />}
          </>
        )}
        {sealed && result === 'ASSESSED' && (
          <>
            <AxisTag axis="system" value={item.systemState} />
            <AxisTag axis="operation" value={item.operationState} />
          </>
        )}
        {sealed && result !== null && result !== 'ASSESSED' && <StateTag kind="ItemResult" value={result} />}
        {sealed && item.correctedOnSpot && <Mark tone="done">{t('corrected')}</Mark>}
      </span>
      {sealed && sampled !== null && (
        <span className="wide quiet number">{t('sampledOf', { sampled, failed: failed ?? 0 })}</span>
      )}
      {item.reason !== null && <span className="wide quiet">{item.reason}</span>}
      {item.note !== null && <span className="wide quiet pre">{item.note}</span>}
      {item.evidence.length > 0 && (
        <div className="wide">
          <EvidenceList evidence={item.evidence} brief />
        </div>
      )}
    </li>
  );
}
