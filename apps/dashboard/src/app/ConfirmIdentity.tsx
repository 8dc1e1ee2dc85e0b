import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answerConfirmation } from '../ui/graphql/confirming.ts';
import { FaultNote } from '../ui/form/faults.tsx';
import { send } from '../ui/graphql/client.ts';
import { NativeInput } from '../ui/native/NativeInput.tsx';
import type { Me } from '../domain/access/session.tsx';
import { ConfirmIdentityDocument } from './identity.graphql.ts';
import { useIdentityWords } from './identity.words.ts';
import './pages.css';

/** Above the dialogue of the act that waits; below the one that signs in again. */
const ABOVE_ACTS = 2900;

/** Who one is, asked once more over the page; the act that waited then goes on by itself. */
export function ConfirmIdentity({ me }: { me: Pick<Me, 'username'> }) {
  const t = useIdentityWords();
  const [way, setWay] = useState<'password' | 'code'>('password');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const confirm = async () => {
    if (typed === '' || busy) return;
    setBusy(true);
    setError(null);
    try {
      await send(ConfirmIdentityDocument, way === 'code' ? { code: typed } : { password: typed });
      answerConfirmation(true);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={t('title')}
      zIndex={ABOVE_ACTS}
      width={420}
      okText={t('confirm')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: busy, disabled: typed === '' }}
      mask={{ closable: false }}
      onOk={() => void confirm()}
      onCancel={() => {
        answerConfirmation(false);
      }}
    >
      <form
        className="again"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p>{t('help')}</p>
        <FaultNote error={error} />
        <input type="hidden" name="username" autoComplete="username" value={me.username} />
        <label htmlFor="confirm-identity">{t(way)}</label>
        <NativeInput
          key={way}
          id="confirm-identity"
          type={way === 'password' ? 'password' : 'text'}
          autoComplete={way === 'password' ? 'current-password' : 'one-time-code'}
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <div>
          <Button
            type="link"
            className="again-other"
            onClick={() => {
              setWay(way === 'password' ? 'code' : 'password');
              setTyped('');
              setError(null);
            }}
          >
            {t(way === 'password' ? 'byCode' : 'byPassword')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
