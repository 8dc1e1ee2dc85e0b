import { Button, Form, Input, Modal, Select, Upload } from 'antd';
import { useRef } from 'react';
import type { InvitedRole } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { useCopy } from '../../ui/copy.tsx';
import { uploadEvidence } from '../../domain/evidence/upload.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import {
  PrepareInvitationDocument,
  SendInvitationDocument,
  WithdrawInvitationDocument,
} from './accounts.graphql.ts';
import type { Invitation, Sent, ShownPlatform } from './types.ts';
import { useAccountsWords } from './accounts.words.ts';

const ROLES: InvitedRole[] = ['RESPONSIBLE_PERSON', 'LIAISON'];
const LETTER = '.pdf,.png,.jpg,.jpeg,.webp,.heic';

interface Given {
  input: { role: InvitedRole; name: string; platformIds: string[] };
  file: File;
}

/** The fields that an account has, whether it is invited or changed. */
export function RoleAndPlatforms({ platform, at = [] }: { platform: ShownPlatform; at?: string[] }) {
  const t = useAccountsWords();
  const term = useTerm();
  const rules = [{ required: true, message: t('required') }];
  return (
    <>
      <Form.Item name={[...at, 'role']} label={t('role')} rules={rules}>
        <Select options={ROLES.map((value) => ({ value, label: term('Role', value) }))} />
      </Form.Item>
      <Form.Item
        name={[...at, 'platformIds']}
        label={t('platforms')}
        extra={t('platformsHelp')}
        rules={rules}
      >
        <Select
          mode="multiple"
          options={platform.operator.platforms.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </>
  );
}

/** Three steps behind one button: the invitation, its letter, its link. What went through is not done again. */
export function InviteButton({
  platform,
  onSent,
}: {
  platform: ShownPlatform;
  onSent: (sent: Sent) => void;
}) {
  const t = useAccountsWords();
  const prepare = useAct(PrepareInvitationDocument);
  const send = useAct(SendInvitationDocument);
  const begun = useRef<{ key: string; id: string; version: number } | null>(null);
  const act = async ({ input, file }: Given) => {
    const key = JSON.stringify(input);
    if (begun.current?.key !== key) {
      const { prepareInvitation } = await prepare.mutateAsync({ input });
      begun.current = { key, ...prepareInvitation };
    }
    const { id, version } = begun.current;
    await uploadEvidence({
      kind: 'INVITATION',
      subjectId: id,
      capturedAt: new Date(Math.min(file.lastModified, Date.now())),
      file,
    });
    const { sendInvitation } = await send.mutateAsync({ id, version });
    begun.current = null;
    onSent({ help: t('linkHelp', { name: input.name }), path: sendInvitation.link });
  };
  return (
    <ActButton<Given>
      label={t('invite')}
      title={t('inviteTitle')}
      help={t('inviteHelp')}
      small
      initial={{ input: { platformIds: [platform.id] } }}
      act={act}
      fields={
        <>
          <Form.Item
            name={['input', 'name']}
            label={t('person')}
            rules={[{ required: true, whitespace: true, message: t('required') }]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <RoleAndPlatforms platform={platform} at={['input']} />
          <Form.Item
            name="file"
            label={t('letter')}
            extra={t('letterHelp')}
            rules={[{ required: true, message: t('letterNeeded') }]}
          >
            <LetterInput />
          </Form.Item>
        </>
      }
    />
  );
}

function LetterInput({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: File;
  onChange?: (file: File) => void;
}) {
  const t = useAccountsWords();
  return (
    <Upload
      {...(id === undefined ? {} : { id })}
      accept={LETTER}
      maxCount={1}
      showUploadList={false}
      beforeUpload={(file) => {
        onChange?.(file);
        return false;
      }}
    >
      <Button>{value?.name ?? t('chooseLetter')}</Button>
    </Upload>
  );
}

interface InvitationActsProps {
  invitation: Invitation;
  onSent: (sent: Sent) => void;
}

export function InvitationActs({ invitation, onSent }: InvitationActsProps) {
  const t = useAccountsWords();
  const send = useAct(SendInvitationDocument);
  const withdraw = useAct(WithdrawInvitationDocument);
  const { id, version, name, state, letters } = invitation;
  const label = state === 'SENT' ? t('again') : t('sendNow');
  return (
    <span className="account-acts">
      {letters.length > 0 && (
        <ActButton<object>
          label={label}
          title={label}
          help={state === 'SENT' ? t('againHelp') : undefined}
          small
          act={async () => {
            const { sendInvitation } = await send.mutateAsync({ id, version });
            onSent({ help: t('linkHelp', { name }), path: sendInvitation.link });
          }}
        />
      )}
      <ActButton<{ reason: string }>
        label={t('withdraw')}
        title={t('withdraw')}
        small
        reason="required"
        done={t('withdrawn')}
        act={({ reason }) => withdraw.mutateAsync({ id, version, reason })}
      />
    </span>
  );
}

export function LinkDialog({ help, path, onClose }: Sent & { onClose: () => void }) {
  const t = useAccountsWords();
  const copy = useCopy();
  const link = `${window.location.origin}${path}`;
  return (
    <Modal
      open
      title={t('linkTitle')}
      mask={{ closable: false }}
      closable={false}
      keyboard={false}
      footer={[
        <Button key="copy" onClick={() => void copy(link)}>
          {t('copyLink')}
        </Button>,
        <Button key="handed" type="primary" onClick={onClose}>
          {t('handed')}
        </Button>,
      ]}
    >
      <p>{help}</p>
      <p className="account-link mono">{link}</p>
    </Modal>
  );
}
