import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Side, SignInDuty } from '../../gql/graphql.ts';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { send } from '../../ui/graphql/client.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { faultsOf } from '../../ui/graphql/refusal.ts';
import { NativeButton } from '../../ui/native/NativeButton.tsx';
import { NativeInput } from '../../ui/native/NativeInput.tsx';
import { HOME, sideOf } from '../../domain/access/home.ts';
import { safeReturn } from './back.ts';
import { CodeForm } from './CodeForm.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { DemoDocument, SignInDocument } from './signin.graphql.ts';
import './signin.css';
import { useAccessWords } from './words.ts';

/** What the way back from a single sign-on says when it failed. */
const REFUSED = ['OIDC_NOT_LINKED', 'OIDC_FAILED'] as const;

/** The pages after sign-in are larger than this one: they begin to load while one still types. */
const aheadOfSignIn = (): void => {
  import('../../ui/theme/Antd.tsx').catch(() => undefined);
};

export function SignIn() {
  const t = useAccessWords();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const demo = useRead(DemoDocument, {}, { staleTime: Infinity });
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>(() =>
    REFUSED.filter((code) => code === search.get('refused')).map((code) => t(code)),
  );
  const [step, setStep] = useState<'password' | 'code'>(search.get('step') === 'code' ? 'code' : 'password');
  const passwordRef = useRef<HTMLInputElement>(null);
  const back = safeReturn(search.get('return'));

  const enter = async ({ side, owes }: { side: Side; owes: SignInDuty | null }) => {
    client.clear();
    const to = sideOf(back) === side ? back : HOME[side];
    await navigate(owes === null ? to : `/first-steps?return=${encodeURIComponent(to)}`, { replace: true });
  };
  const signIn = async (who: string, secret: string) => {
    aheadOfSignIn();
    setBusy(true);
    setRefused([]);
    try {
      const { signIn: answer } = await send(SignInDocument, { username: who, password: secret });
      if (answer.me !== null) {
        await enter(answer.me);
        return;
      }
      setStep('code');
      setBusy(false);
    } catch (error) {
      setRefused(
        faultsOf(error instanceof Error ? error : new Error(String(error))).map((fault) => fault.message),
      );
      setBusy(false);
      passwordRef.current?.select();
    }
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (username.trim() === '') setRefused([t('usernameNeeded')]);
    else if (password === '') setRefused([t('passwordNeeded')]);
    else void signIn(username.trim(), password);
  };

  const singleSignOn = demo.data?.signInOptions.singleSignOn ?? null;
  const head = (
    <>
      <title>{`${t('title')} · ${t('product')}`}</title>
      <header>
        <h1>
          {t('product')} <span>{t('tagline')}</span>
        </h1>
        <LanguageSwitch />
      </header>
    </>
  );
  if (step === 'code')
    return (
      <main className="sign-in">
        {head}
        <section className="card sign-in-form">
          <CodeForm
            onIn={enter}
            onOver={(why) => {
              setRefused(why === null ? [] : [why]);
              setPassword('');
              setStep('password');
            }}
          />
        </section>
      </main>
    );

  return (
    <main className="sign-in">
      {head}
      <form className="card sign-in-form" onSubmit={submit} noValidate>
        {search.has('return') && <p className="quiet">{t('returning')}</p>}
        {refused.length > 0 && (
          <p role="alert" id="sign-in-refused" className="sign-in-refused">
            {refused.join(' ')}
          </p>
        )}
        <label htmlFor="username">{t('username')}</label>
        <NativeInput
          id="username"
          name="username"
          autoFocus
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={(event) => {
            aheadOfSignIn();
            setUsername(event.target.value);
          }}
        />
        <label htmlFor="password">{t('password')}</label>
        <NativeInput
          ref={passwordRef}
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          aria-describedby={refused.length > 0 ? 'sign-in-refused' : undefined}
          onChange={(event) => {
            setPassword(event.target.value);
          }}
        />
        <NativeButton kind="primary" submit block busy={busy}>
          {t('signIn')}
        </NativeButton>
        {singleSignOn !== null && (
          <NativeButton block href={`/oidc/start?return=${encodeURIComponent(back)}`}>
            {t('singleSignOn', { name: singleSignOn })}
          </NativeButton>
        )}
      </form>
      <DemoAccounts
        accounts={demo.data?.desk.demoAccounts ?? []}
        disabled={busy}
        onPick={(account) => void signIn(account.username, account.password)}
      />
      <footer className="quiet">
        <p>{t('scope')}</p>
        {demo.data !== undefined && <p>{t('version', { version: demo.data.desk.version })}</p>}
      </footer>
    </main>
  );
}
