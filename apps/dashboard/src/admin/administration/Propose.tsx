import { Form, Input, Select } from 'antd';
import type { AccountProposalInput, AccountRequestKind, Role } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { OfficesDocument, ProposeAccountDocument } from './administration.graphql.ts';
import type { ListedAccount } from './types.ts';
import { useAdministrationWords } from './words.ts';

const OFFICE_ROLES: Role[] = ['DIRECTOR', 'CASE_OFFICER', 'INSPECTOR', 'VIEWER'];
const ADMIN_ROLES: Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

interface Values {
  input: AccountProposalInput;
}

const useRequired = () => {
  const t = useAdministrationWords();
  return [{ required: true, whitespace: true, message: t('required') }];
};

function Reason() {
  const t = useAdministrationWords();
  return (
    <Form.Item name={['input', 'reason']} label={t('reason')} rules={useRequired()}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
    </Form.Item>
  );
}

function CertificateFields({ needed }: { needed: boolean }) {
  const t = useAdministrationWords();
  const rules = useRequired();
  return (
    <>
      <Form.Item name={['input', 'certificateNo']} label={t('certificateNo')} rules={needed ? rules : []}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['input', 'certificateValidTo']}
        label={t('validTo')}
        rules={needed ? [{ required: true, message: t('required') }] : []}
      >
        <DateInput />
      </Form.Item>
    </>
  );
}

/** Asks for a new account; an administrator's belongs to no office. */
export function Open() {
  const t = useAdministrationWords();
  const propose = useAct(ProposeAccountDocument);
  return (
    <ActButton<Values>
      label={t('openAccount')}
      title={t('openAccount')}
      primary
      done={t('asked')}
      fields={<OpenFields />}
      act={({ input }) => propose.mutateAsync({ input: { ...input, kind: 'CREATE' } })}
    />
  );
}

function OpenFields() {
  const t = useAdministrationWords();
  const term = useTerm();
  const text = useText();
  const rules = useRequired();
  const offices = useRead(OfficesDocument, {}, { staleTime: 60_000 }).data?.administeredOffices ?? [];
  const role = Form.useWatch<Role | undefined>(['input', 'role']);
  const ofOffice = role !== undefined && OFFICE_ROLES.includes(role);
  const options = (roles: Role[]) => roles.map((value) => ({ value, label: term('Role', value) }));
  return (
    <>
      <Form.Item name={['input', 'role']} label={t('role')} rules={[{ required: true }]}>
        <Select
          options={[
            { label: term('Side', 'OFFICE'), options: options(OFFICE_ROLES) },
            { label: term('Side', 'ADMIN'), options: options(ADMIN_ROLES) },
          ]}
        />
      </Form.Item>
      {ofOffice && (
        <Form.Item name={['input', 'officeId']} label={t('office')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={offices
              .filter(({ active }) => active)
              .map(({ id, name }) => ({ value: id, label: text(name) }))}
          />
        </Form.Item>
      )}
      <Form.Item name={['input', 'name']} label={t('person')} rules={rules}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['input', 'staffNo']} label={t('staffNo')} extra={t('staffNoHelp')} rules={rules}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['input', 'username']} label={t('username')} rules={rules}>
        <Input maxLength={40} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      {ofOffice && role !== 'VIEWER' && <CertificateFields needed={false} />}
      <Reason />
    </>
  );
}

/** Asks for what is to become of an account. */
export function Change({ account }: { account: ListedAccount }) {
  const t = useAdministrationWords();
  const propose = useAct(ProposeAccountDocument);
  return (
    <ActButton<Values>
      label={t('ask')}
      title={t('askTitle', { name: account.name })}
      small
      done={t('asked')}
      fields={<ChangeFields account={account} />}
      act={({ input }) => propose.mutateAsync({ input: { ...input, userId: account.id } })}
    />
  );
}

function ChangeFields({ account }: { account: ListedAccount }) {
  const t = useAdministrationWords();
  const term = useTerm();
  const ofOffice = account.office !== null;
  const kinds: AccountRequestKind[] = [
    ...(ofOffice ? (['ROLE', 'CERTIFICATE'] as const) : []),
    'RESET',
    ...(account.locked ? (['UNLOCK'] as const) : []),
    'CLOSE',
  ];
  const kind = Form.useWatch<AccountRequestKind | undefined>(['input', 'kind']);
  return (
    <>
      <Form.Item name={['input', 'kind']} label={t('what')} rules={[{ required: true }]}>
        <Select options={kinds.map((value) => ({ value, label: term('AccountRequestKind', value) }))} />
      </Form.Item>
      {kind === 'ROLE' && (
        <Form.Item name={['input', 'role']} label={t('role')} rules={[{ required: true }]}>
          <Select
            options={OFFICE_ROLES.filter((role) => role !== account.role).map((value) => ({
              value,
              label: term('Role', value),
            }))}
          />
        </Form.Item>
      )}
      {kind === 'CERTIFICATE' && <CertificateFields needed />}
      <Reason />
    </>
  );
}
