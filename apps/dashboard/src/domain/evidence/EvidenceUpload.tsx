import CameraOutlined from '@ant-design/icons/CameraOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { bytes, dateTime } from '../../ui/format.ts';
import { FaultNote } from '../../ui/form/faults.tsx';
import { useUiWords } from '../../ui/words.ts';
import { useEvidenceWords } from './words.ts';
import './evidence.css';
import { type EvidenceSubject, type Uploaded, uploadEvidence } from './upload.ts';

interface EvidenceUploadProps {
  kind: EvidenceSubject;
  subjectId: string;
  label?: ReactNode;
  small?: boolean;
  onUploaded?: (evidence: Uploaded) => void;
}

/** A button that takes one file or picture into evidence. */
export function EvidenceUpload({ label, small = true, ...rest }: EvidenceUploadProps) {
  const t = useEvidenceWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={small ? 'small' : 'middle'}
        icon={<CameraOutlined />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label ?? t('evidenceAdd')}
      </Button>
      {open && (
        <UploadDialog
          {...rest}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** An instant as the field shows it: Shanghai's clock, which is the record's. */
const toField = (instant: Date) => dateTime(instant.toISOString()).replace(' ', 'T');
const fromField = (text: string) => new Date(`${text}:00+08:00`);

function UploadDialog(props: Omit<EvidenceUploadProps, 'label' | 'small'> & { onClose: () => void }) {
  const { kind, subjectId, onUploaded, onClose } = props;
  const ui = useUiWords();
  const t = useEvidenceWords();
  const id = useId();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [file, setFile] = useState<File | null>(null);
  const [captured, setCaptured] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);

  const submit = async () => {
    if (file === null || captured === '') {
      setMissing(t('evidenceFileNeeded'));
      return;
    }
    if (!confirmed) {
      setMissing(t('evidenceConfirmNeeded'));
      return;
    }
    setMissing(null);
    setError(null);
    setBusy(true);
    try {
      const kept = await uploadEvidence({ kind, subjectId, capturedAt: fromField(captured), file });
      await client.invalidateQueries();
      void message.success(t('evidenceDone', { name: kept.name }));
      onUploaded?.(kept);
      onClose();
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      title={t('evidenceAdd')}
      okText={t('evidenceUpload')}
      cancelText={ui('cancel')}
      okButtonProps={{ loading: busy }}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={() => void submit()}
    >
      <FaultNote error={error} />
      {missing !== null && (
        <p className="late" role="alert">
          {missing}
        </p>
      )}
      <div className="evidence-form">
        <label htmlFor={`${id}file`}>{t('evidencePick')}</label>
        <input
          id={`${id}file`}
          type="file"
          accept="image/*,application/pdf,.docx,.xlsx,.json,.csv,.txt"
          onChange={(event) => {
            const picked = event.target.files?.[0] ?? null;
            setFile(picked);
            if (picked !== null) setCaptured(toField(new Date(picked.lastModified)));
          }}
        />
        {file !== null && <p className="quiet">{bytes(file.size)}</p>}
        <label htmlFor={`${id}captured`}>{t('evidenceCaptured')}</label>
        <Input
          id={`${id}captured`}
          type="datetime-local"
          value={captured}
          aria-describedby={`${id}help`}
          onChange={(event) => {
            setCaptured(event.target.value);
          }}
        />
        <p className="quiet" id={`${id}help`}>
          {t('evidenceCapturedHelp')}
        </p>
        <Checkbox
          checked={confirmed}
          onChange={(event) => {
            setConfirmed(event.target.checked);
          }}
        >
          {t('evidenceConfirm')}
        </Checkbox>
      </div>
    </Modal>
  );
}
