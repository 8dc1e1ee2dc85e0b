import { Button, Form, Input } from 'antd';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { EvidenceUpload } from '../../domain/evidence/EvidenceUpload.tsx';
import { OperationSwitch, SystemSwitch } from '../../domain/ledger/AxisSwitch.tsx';
import { dateTime } from '../../ui/format.ts';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { standing } from './answers.ts';
import type { PortalMeasure } from './types.ts';
import { usePortalOrderWords } from './words.ts';

interface AnswerFieldsProps {
  measure: PortalMeasure;
  round: number;
  onUploaded: () => void;
}

/** What is answered to one measure. */
export function AnswerFields({ measure, round, onUploaded }: AnswerFieldsProps) {
  const t = usePortalOrderWords();
  const answer = measure.answer?.round === round ? measure.answer : null;
  return (
    <>
      <Form.Item
        name={['answers', measure.id, 'text']}
        label={t('yourAnswer')}
        extra={answer === null || answer.submitted ? undefined : t('draft')}
      >
        <Input.TextArea
          maxLength={4000}
          autoSize={{ minRows: 3, maxRows: 14 }}
          placeholder={t('answerExample')}
        />
      </Form.Item>
      <div className="portal-axes">
        <Form.Item name={['answers', measure.id, 'systemClaim']} label={t('systemClaim')}>
          <SystemSwitch />
        </Form.Item>
        <Form.Item name={['answers', measure.id, 'operationClaim']} label={t('operationClaim')}>
          <OperationSwitch />
        </Form.Item>
      </div>
      <div className="portal-evidence">
        <h3>{t('evidence')}</h3>
        {answer !== null && answer.evidence.length > 0 && <EvidenceList evidence={answer.evidence} />}
        <p className="quiet">{t('evidenceHelp')}</p>
        <EvidenceUpload kind="ANSWER" subjectId={measure.id} onUploaded={onUploaded} />
      </div>
    </>
  );
}

interface ClashProps {
  measure: PortalMeasure;
  round: number;
  onMine: () => void;
  onTheirs: () => void;
}

/** Someone else saved this measure meanwhile: their text beside one's own, and the choice between them. */
export function Clash({ measure, round, onMine, onTheirs }: ClashProps) {
  const t = usePortalOrderWords();
  const { draft, values } = standing(measure, round);
  const answer = draft === null ? null : measure.answer;
  return (
    <div className="fault-summary" role="alert">
      <b>{answer === null ? t('clashGone') : t('clash', { name: answer.byName, at: dateTime(answer.at) })}</b>
      <div>
        <p>{t('theirs')}</p>
        <p className="pre">{values.text === '' ? t('blank') : values.text}</p>
        <p>
          {values.systemClaim !== null && <StateTag kind="SystemState" value={values.systemClaim} />}{' '}
          {values.operationClaim !== null && <StateTag kind="OperationState" value={values.operationClaim} />}
        </p>
      </div>
      <div className="portal-choices">
        <Button size="small" onClick={onMine}>
          {t('keepMine')}
        </Button>
        <Button size="small" onClick={onTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
