import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { LinkQuery } from '../../gql/graphql.ts';
import { Facts } from '../../shared/Card.tsx';
import { useFormFaults } from '../../shared/form/faults.tsx';
import { dateTime } from '../../shared/format.ts';
import { useAct, useRead } from '../../shared/graphql/hooks.ts';
import { useText } from '../../shared/i18n/i18n.ts';
import { useTerm } from '../../shared/i18n/terms.ts';
import { LanguageSwitch } from '../../shared/LanguageSwitch.tsx';
import { Waiting } from '../../shared/Waiting.tsx';
import { AcceptInvitationDocument, LinkDocument, SetPasswordByLinkDocument } from './invite.graphql.ts';
import { useInviteWords } from './invite.words.ts';
import './signin.css';

interface Given {
  name: string;
  username: string;
  password: string;
  again: string;
}

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
      {invitation !== null && <Told invitation={invitation} />}
      <MakeForm
        token={token}
        invited={invitation?.name ?? null}
        username={accountLink?.username ?? null}
        onMade={onMade}
      />
    </>
  );
}

function Told({ invitation }: { invitation: NonNullable<LinkQuery['invitation']> }) {
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
  const [form] = Form.useForm<Given>();
  const accept = useAct(AcceptInvitationDocument);
  const setPassword = useAct(SetPasswordByLinkDocument);
  const [busy, setBusy] = useState(false);
  const faults = useFormFaults(form, () => {
    window.location.reload();
  });
  const rules = [{ required: true, whitespace: true, message: t('required') }];
  const submit = async ({ name, username: chosen, password }: Given) => {
    setBusy(true);
    faults.clear();
    try {
      if (invited === null) onMade((await setPassword.mutateAsync({ token, password })).setPasswordByLink);
      else
        onMade(
          (await accept.mutateAsync({ token, name, username: chosen.trim(), password })).acceptInvitation,
        );
    } catch (error) {
      faults.show(error);
      setBusy(false);
    }
  };
  return (
    <section className="card sign-in-form">
      {faults.summary}
      <Form<Given>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: invited ?? '', username: username ?? '' }}
        onFinish={(given) => void submit(given)}
        onFinishFailed={faults.onFinishFailed}
      >
        {invited !== null && (
          <Form.Item name="name" label={t('name')} rules={rules}>
            <Input autoComplete="name" maxLength={60} />
          </Form.Item>
        )}
        <Form.Item
          name="username"
          label={t('username')}
          extra={invited === null ? undefined : t('usernameHelp')}
          rules={rules}
        >
          <Input
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            readOnly={invited === null}
          />
        </Form.Item>
        <Form.Item name="password" label={t('password')} extra={t('passwordRule')} rules={rules}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('again')}
          dependencies={['password']}
          rules={[
            ...rules,
            ({ getFieldValue }) => ({
              validator: (_, value: string | undefined) =>
                value === undefined || value === '' || value === getFieldValue('password')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('differs'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy}>
          {invited === null ? t('set') : t('make')}
        </Button>
      </Form>
    </section>
  );
}
