import { type SubmitEvent, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { LinkQuery } from '../../gql/graphql.ts';
import { Facts } from '../../ui/Card.tsx';
import { FaultSummary, type ShownFault } from '../../ui/form/faults.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { type Fault, faultsOf } from '../../ui/graphql/refusal.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { NativeButton } from '../../ui/native/NativeButton.tsx';
import { NativeField, NativeInput, NewPasswordInput } from '../../ui/native/NativeInput.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AcceptInvitationDocument, LinkDocument, SetPasswordByLinkDocument } from './invite.graphql.ts';
import { useInviteWords } from './invite.words.ts';
import './signin.css';

const FIELDS = ['name', 'username', 'password', 'again'] as const;
type Field = (typeof FIELDS)[number];

/** Where a one-time link leads: an invitation to a platform's account, or the password of an account that stands. */
export function Invite() {
  const t = useInviteWords();
  const { token = '' } = useParams();
  const read = useRead(LinkDocument, { token }, { staleTime: Infinity });
  const [made, setMade] = useState<string | null>(null);
  return (
    <main className="sign-in">
      <title>{`${t('title')} · ${t('product')}`}</title>
      <header>
        <h1>
          {t('product')} <span>{t('title')}</span>
        </h1>
        <LanguageSwitch />
      </header>
      {made !== null ? (
        <section className="card sign-in-form" role="status">
          <h2>{t('done')}</h2>
          <p>{t('doneHelp', { username: made })}</p>
          <p>
            <Link to="/sign-in">{t('signIn')}</Link>
          </p>
        </section>
      ) : (
        <Waiting read={read}>{(link) => <Opened token={token} link={link} onMade={setMade} />}</Waiting>
      )}
      <footer className="quiet">
        <p>{t('scope')}</p>
      </footer>
    </main>
  );
}

interface OpenedProps {
  token: string;
  link: LinkQuery;
  onMade: (username: string) => void;
}

function Opened({ token, link: { invitation, accountLink }, onMade }: OpenedProps) {
  const t = useInviteWords();
  if (invitation === null && accountLink === null)
    return (
      <section className="card sign-in-form" role="alert">
        <h2>{t('ended')}</h2>
        <p className="quiet">{t('endedHelp')}</p>
      </section>
    );
  return (
    <>
      {invitation !== null && <InvitationFacts invitation={invitation} />}
      <MakeForm
        token={token}
        invited={invitation?.name ?? null}
        username={accountLink?.username ?? null}
        onMade={onMade}
      />
    </>
  );
}

function InvitationFacts({ invitation }: { invitation: NonNullable<LinkQuery['invitation']> }) {
  const t = useInviteWords();
  const term = useTerm();
  const text = useText();
  const { operatorName, platformNames, role, officeName, validUntil } = invitation;
  return (
    <section className="card sign-in-form">
      <p>{t('invited', { office: text(officeName) })}</p>
      <Facts
        items={[
          { label: t('operator'), value: operatorName },
          { label: t('platforms'), value: platformNames.join(' · ') },
          { label: t('role'), value: term('Role', role) },
          ...(validUntil === null ? [] : [{ label: t('validUntil'), value: dateTime(validUntil) }]),
        ]}
      />
    </section>
  );
}

interface MakeProps {
  token: string;
  /** The name an invitation was made out to; null where a link only sets a password. */
  invited: string | null;
  username: string | null;
  onMade: (username: string) => void;
}

function MakeForm({ token, invited, username, onMade }: MakeProps) {
  const t = useInviteWords();
  const accept = useAct(AcceptInvitationDocument);
  const setPassword = useAct(SetPasswordByLinkDocument);
  const [given, setGiven] = useState<Record<Field, string>>({
    name: invited ?? '',
    username: username ?? '',
    password: '',
    again: '',
  });
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const labels: Record<Field, string> = {
    name: t('name'),
    username: t('username'),
    password: t('password'),
    again: t('again'),
  };
  const asked = FIELDS.filter((field) => field !== 'name' || invited !== null);
  const shown = faults.map((fault): ShownFault => {
    const field = asked.find((name) => name === fault.field);
    return field === undefined ? { fault, name: null } : { fault, name: [field], label: labels[field] };
  });

  const send = async () => {
    const { name, password } = given;
    setBusy(true);
    setFaults([]);
    try {
      if (invited === null) onMade((await setPassword.mutateAsync({ token, password })).setPasswordByLink);
      else {
        const chosen = given.username.trim();
        onMade((await accept.mutateAsync({ token, name, username: chosen, password })).acceptInvitation);
      }
    } catch (error) {
      setFaults(faultsOf(error instanceof Error ? error : new Error(String(error))));
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const wrong = (field: Field, message: string): Fault => ({
      code: 'CLIENT',
      field,
      message,
      params: {},
      requestId: null,
    });
    const found = asked
      .filter((field) => given[field].trim() === '')
      .map((field) => wrong(field, t('required')));
    if (given.again.trim() !== '' && given.again !== given.password) found.push(wrong('again', t('differs')));
    setFaults(found);
    if (found.length === 0) void send();
  };

  /** What a field has in common with the others. */
  const of = (field: Field) => ({
    value: given[field],
    onChange: ({ target: { value } }: { target: { value: string } }) => {
      setGiven({ ...given, [field]: value });
    },
  });
  const about = (field: Field) => ({
    id: field,
    label: labels[field],
    fault: shown.find(({ name }) => name?.[0] === field)?.fault.message,
  });
  return (
    <section className="card sign-in-form">
      <FaultSummary
        faults={shown}
        onPick={([field]) => {
          document.getElementById(String(field))?.focus();
        }}
      />
      <form onSubmit={submit} noValidate>
        {invited !== null && (
          <NativeField {...about('name')}>
            {(attributes) => (
              <NativeInput {...attributes} {...of('name')} autoComplete="name" maxLength={60} />
            )}
          </NativeField>
        )}
        <NativeField {...about('username')} help={invited === null ? undefined : t('usernameHelp')}>
          {(attributes) => (
            <NativeInput
              {...attributes}
              {...of('username')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
              readOnly={invited === null}
            />
          )}
        </NativeField>
        <NativeField {...about('password')} help={t('passwordRule')}>
          {(attributes) => <NewPasswordInput {...attributes} {...of('password')} />}
        </NativeField>
        <NativeField {...about('again')}>
          {(attributes) => <NewPasswordInput {...attributes} {...of('again')} />}
        </NativeField>
        <NativeButton kind="primary" submit block busy={busy}>
          {invited === null ? t('set') : t('make')}
        </NativeButton>
      </form>
    </section>
  );
}
