import { Button, Input, Modal, QRCode } from 'antd';
import { useState } from 'react';
import { useCopy } from '../../ui/copy.tsx';
import { FaultNote } from '../../ui/form/faults.tsx';
import { send } from '../../ui/graphql/client.ts';
import { role } from '../../ui/theme/role.ts';
import { useSecurityWords } from './security.words.ts';
import { ConfirmSecondFactorDocument } from './settings.graphql.ts';
import type { Begun } from './types.ts';

/** The secret goes into the app, the app's first code comes back, and ten recovery codes are shown this once. */
export function SetUpFactor({ begun, onClose }: { begun: Begun; onClose: () => void }) {
  const t = useSecurityWords();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const confirm = async () => {
    if (busy) return;
    if (!/^\s*\d{3}\s?\d{3}\s*$/.test(code)) {
      setError(new Error(t('codeNeeded')));
      return;
    }
    setBusy(true);
    setError(null);
    try {
      setCodes((await send(ConfirmSecondFactorDocument, { code })).confirmSecondFactor);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    } finally {
      setBusy(false);
    }
  };
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onClose} />;
  return (
    <Modal
      open
      title={t('factor')}
      width={420}
      okText={t('confirm')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: busy }}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={onClose}
    >
      <form
        className="set-up-factor"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p>{t('scan')}</p>
        {/* dark on white in any appearance: cameras do not read it the other way round */}
        <div role="img" aria-label={t('picture')}>
          <QRCode
            type="svg"
            value={begun.uri}
            size={200}
            color={role('print-ink')}
            bgColor={role('print-paper')}
          />
        </div>
        <p className="quiet">
          {t('byHand')} <span className="mono secret-key">{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
        </p>
        <FaultNote error={error} />
        <label htmlFor="factor-code">{t('code')}</label>
        <Input
          id="factor-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          value={code}
          onChange={(event) => {
            setCode(event.target.value);
          }}
        />
      </form>
    </Modal>
  );
}

/** Shown once; nothing closes it but the word that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useSecurityWords();
  const copy = useCopy();
  return (
    <Modal
      open
      title={t('codesTitle')}
      width={420}
      mask={{ closable: false }}
      closable={false}
      keyboard={false}
      footer={[
        <Button key="copy" onClick={() => void copy(codes.join('\n'))}>
          {t('copy')}
        </Button>,
        <Button key="kept" type="primary" onClick={onKept}>
          {t('kept')}
        </Button>,
      ]}
    >
      <p>{t('codesHelp')}</p>
      <ul className="recovery-codes mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Modal>
  );
}
