import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { Password } from '../account/settings/Password.tsx';
import { SecondFactor } from '../account/settings/SecondFactor.tsx';
import { safeReturn } from '../account/sign-in/back.ts';
import { SignOutDocument } from '../domain/access/session.graphql.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { send } from '../ui/graphql/client.ts';
import { useRead } from '../ui/graphql/hooks.ts';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Confirming } from './Confirming.tsx';
import { StepsDocument } from './identity.graphql.ts';
import { useIdentityWords } from './identity.words.ts';
import { Loading } from './pages.tsx';
import './pages.css';

/** What a person who has signed in has to do before anything else. */
export function FirstSteps() {
  const t = useIdentityWords();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const read = useRead(StepsDocument, {});
  if (read.isPending) return <Loading />;
  if (read.data === undefined) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  const { me } = read.data;
  if (me === null) return <Navigate to="/sign-in" replace />;
  if (me.owes === null) return <Navigate to={safeReturn(search.get('return'))} replace />;
  const signOut = async () => {
    await send(SignOutDocument, {});
    client.clear();
    await navigate('/sign-in', { replace: true });
  };
  return (
    <App>
      <main className="first-steps">
        <title>{t('stepsTitle')}</title>
        <header>
          <h1>{t('stepsTitle')}</h1>
          <LanguageSwitch />
        </header>
        <p>{t(me.owes === 'PASSWORD' ? 'stepsPassword' : 'stepsFactor', { name: me.name })}</p>
        {me.owes === 'PASSWORD' ? <Password username={me.username} /> : <SecondFactor />}
        <p>
          <Button onClick={() => void signOut()}>{t('signOut')}</Button>
        </p>
      </main>
      <Confirming me={me} />
    </App>
  );
}
