import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, type InputRef } from 'antd';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../../shared/LanguageSwitch.tsx';
import { send } from '../../shared/graphql/client.ts';
import { useRead } from '../../shared/graphql/hooks.ts';
import { faultsOf } from '../../shared/graphql/refusal.ts';
import { HOME, sideOf } from '../../shared/places.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { DemoDocument, SignInDocument } from './signin.graphql.ts';
import './signin.css';
import { useAccessWords } from './words.ts';

/** Only a path of this desk: an address that leads elsewhere is not followed. */
function safeReturn(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : '/';
}

export function SignIn() {
  const t = useAccessWords();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const demo = useRead(DemoDocument, {}, { staleTime: Infinity });
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const passwordRef = useRef<InputRef>(null);
  const back = safeReturn(search.get('return'));

  const signIn = async (who: string, secret: string) => {
    setBusy(true);
    setRefused([]);
    try {
      const { signIn: answer } = await send(SignInDocument, { username: who, password: secret });
      client.clear();
      const { side } = answer.me;
      await navigate(sideOf(back) === side ? back : HOME[side], { replace: true });
    } catch (error) {
      setRefused(
        faultsOf(error instanceof Error ? error : new Error(String(error))).map((fault) => fault.message),
      );
      setBusy(false);
      passwordRef.current?.focus({ cursor: 'all' });
    }
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (username.trim() === '') setRefused([t('usernameNeeded')]);
    else if (password === '') setRefused([t('passwordNeeded')]);
    else void signIn(username.trim(), password);
  };

  return (
    <main className="sign-in">
      <title>{`${t('title')} · ${t('product')}`}</title>
      <header>
        <h1>
          {t('product')} <span>{t('tagline')}</span>
        </h1>
        <LanguageSwitch />
      </header>
      <form className="card sign-in-form" onSubmit={submit} noValidate>
        {search.has('return') && <p className="quiet">{t('returning')}</p>}
        {refused.length > 0 && (
          <p role="alert" id="sign-in-refused" className="sign-in-refused">
            {refused.join(' ')}
          </p>
        )}
        <label htmlFor="username">{t('username')}</label>
        <Input
          id="username"
          name="username"
          autoFocus
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={(event) => {
            setUsername(event.target.value);
          }}
        />
        <label htmlFor="password">{t('password')}</label>
        <Input
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
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('signIn')}
        </Button>
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
