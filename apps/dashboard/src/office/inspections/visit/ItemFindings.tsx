import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActButton } from '../../../ui/Act.tsx';
import { EvidenceList } from '../../../domain/evidence/EvidenceList.tsx';
import { EvidenceUpload } from '../../../domain/evidence/EvidenceUpload.tsx';
import { useAct } from '../../../ui/graphql/hooks.ts';
import { Go } from '../../../ui/links.tsx';
import { StateTag } from '../../../domain/terms/StateTag.tsx';
import { DropFindingDocument } from '../inspection.graphql.ts';
import { FindingDrawer } from './FindingDrawer.tsx';
import type { VisitFinding, VisitItem } from './records.ts';
import { useVisitWords } from './words.ts';

/** The draft findings of one item. */
export function ItemFindings({ item, writable }: { item: VisitItem; writable: boolean }) {
  if (item.findings.length === 0) return null;
  return (
    <ul className="visit-findings">
      {item.findings.map((finding) => (
        <Draft key={finding.id} item={item} finding={finding} writable={writable} />
      ))}
    </ul>
  );
}

function Draft({ item, finding, writable }: { item: VisitItem; finding: VisitFinding; writable: boolean }) {
  const t = useVisitWords();
  const { id: inspectionId = '' } = useParams();
  const [changing, setChanging] = useState(false);
  const drop = useAct(DropFindingDocument);
  const { id, version, number } = finding;
  return (
    <li>
      <p>
        <Go to={`/findings/${id}`}>{finding.title}</Go> <StateTag kind="Severity" value={finding.severity} />{' '}
        <span className="quiet">{number}</span>
      </p>
      {finding.evidence.length > 0 && <EvidenceList evidence={finding.evidence} brief />}
      {writable && (
        <div className="visit-choices">
          <EvidenceUpload kind="FINDING" subjectId={id} label={t('collect')} />
          <Button
            size="small"
            onClick={() => {
              setChanging(true);
            }}
          >
            {t('change')}
          </Button>
          <ActButton
            label={t('drop')}
            title={t('dropTitle')}
            help={t('dropHelp', { number })}
            okText={t('drop')}
            small
            danger
            done={t('dropped')}
            act={() => drop.mutateAsync({ id, version })}
          />
        </div>
      )}
      {changing && (
        <FindingDrawer
          inspectionId={inspectionId}
          item={item}
          finding={finding}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </li>
  );
}
