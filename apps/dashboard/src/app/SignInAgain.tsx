import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { CodeForm } from '../account/sign-in/CodeForm.tsx';
import { SignInDocument } from '../account/sign-in/signin.graphql.ts';
import { setSessionEnded } from '../ui/graphql/ended.ts';
import { FaultNote } from '../ui/form/faults.tsx';
import { send } from '../ui/graphql/client.ts';
import { NativeInput } from '../ui/native/NativeInput.tsx';
import type { Me } from '../domain/access/session.tsx';
import './pages.css';
import { useFrameWords } from './words.ts';

/** Above every other dialogue: nothing below can be saved before this is done. */
const ON_TOP = 3000;

/** The same person signs in again over the page, which keeps what was typed. */
export function SignInAgain({ me }: { me: Me }) {
  const t = useFrameWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [step, setStep] = useState<'password' | 'code'>('password');
  const goOn = async () => {
    await client.invalidateQueries();
    setSessionEnded(false);
  };
  const signIn = async () => {
    if (password === '' || busy) return;
    setBusy(true);
    setError(null);
    try {
      const { signIn: answer } = await send(SignInDocument, { username: me.username, password });
      if (answer.codeNeeded) setStep('code');
      else await goOn();
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    } finally {
      setBusy(false);
    }
  };
  if (step === 'code')
    return (
      <Modal
        open
        title={t('againTitle', { name: me.name })}
        zIndex={ON_TOP}
        width={420}
        footer={null}
        closable={false}
        keyboard={false}
      >
        <CodeForm
          onIn={goOn}
          onOver={(why) => {
            setError(why === null ? null : new Error(why));
            setPassword('');
            setStep('password');
          }}
        />
      </Modal>
    );
  return (
    <Modal
      open
      title={t('againTitle', { name: me.name })}
      zIndex={ON_TOP}
      width={420}
      okText={t('againOk')}
      cancelText={t('againElse')}
      okButtonProps={{ loading: busy, disabled: password === '' }}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      onOk={() => void signIn()}
      onCancel={() => {
        void navigate(`/sign-in?return=${encodeURIComponent(pathname + search)}`);
      }}
    >
      <form
        className="again"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn();
        }}
      >
        <p>{t('againHelp')}</p>
        <FaultNote error={error} />
        <input type="hidden" name="username" autoComplete="username" value={me.username} />
        <label htmlFor="again-password">{t('password')}</label>
        <NativeInput
          id="again-password"
          type="password"
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={(event) => {
            setPassword(event.target.value);
          }}
        />
      </form>
    </Modal>
  );
}
