import { type SubmitEvent, useState } from 'react';
import type { CompleteSignInMutation } from '../../gql/graphql.ts';
import { send } from '../../ui/graphql/client.ts';
import { faultsOf } from '../../ui/graphql/refusal.ts';
import { NativeButton } from '../../ui/native/NativeButton.tsx';
import { NativeInput } from '../../ui/native/NativeInput.tsx';
import { CompleteSignInDocument } from './signin.graphql.ts';
import './signin.css';
import { useAccessWords } from './words.ts';

type In = NonNullable<CompleteSignInMutation['completeSignIn']['me']>;

interface CodeFormProps {
  onIn: (me: In) => Promise<void>;
  /** The step is over, or is given up: back to the password. */
  onOver: (why: string | null) => void;
}

/** The second step of signing in. */
export function CodeForm({ onIn, onOver }: CodeFormProps) {
  const t = useAccessWords();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    if (code.trim() === '') {
      setRefused(t('codeNeeded'));
      return;
    }
    setBusy(true);
    setRefused('');
    try {
      const { completeSignIn: answer } = await send(CompleteSignInDocument, { code });
      if (answer.me !== null) await onIn(answer.me);
    } catch (error) {
      const faults = faultsOf(error instanceof Error ? error : new Error(String(error)));
      const said = faults.map((fault) => fault.message).join(' ');
      if (faults.some((fault) => fault.code === 'CHALLENGE_OVER')) onOver(said);
      setRefused(said);
      setBusy(false);
      setCode('');
    }
  };
  return (
    <form className="sign-in-code" onSubmit={(event) => void submit(event)} noValidate>
      <p className="quiet">{t('codeHelp')}</p>
      {refused !== '' && (
        <p role="alert" id="code-refused" className="sign-in-refused">
          {refused}
        </p>
      )}
      <label htmlFor="code">{t('code')}</label>
      <NativeInput
        id="code"
        name="code"
        autoFocus
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        aria-describedby={refused === '' ? undefined : 'code-refused'}
        onChange={(event) => {
          setCode(event.target.value);
        }}
      />
      <NativeButton kind="primary" submit block busy={busy}>
        {t('signIn')}
      </NativeButton>
      <NativeButton
        kind="link"
        block
        onClick={() => {
          onOver(null);
        }}
      >
        {t('codeElse')}
      </NativeButton>
    </form>
  );
}
