import { Button, Modal } from 'antd';
import { ActButton } from '../../ui/Act.tsx';
import { useCopy } from '../../ui/copy.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import {
  EndFormerProgramSecretDocument,
  RevokeProgramDocument,
  RotateProgramSecretDocument,
} from './programs.graphql.ts';
import type { Made, Program } from './types.ts';
import { useProgramsWords } from './words.ts';

export function ProgramActs({ program, onMade }: { program: Program; onMade: (made: Made) => void }) {
  const t = useProgramsWords();
  const rotate = useAct(RotateProgramSecretDocument);
  const endFormer = useAct(EndFormerProgramSecretDocument);
  const revoke = useAct(RevokeProgramDocument);
  const { id, name } = program;
  return (
    <span className="program-acts">
      <ActButton<object>
        label={t('rotate')}
        title={t('rotate')}
        help={t('rotateHelp')}
        okText={t('rotate')}
        small
        act={async () => {
          const { rotateProgramSecret: done } = await rotate.mutateAsync({ id });
          onMade({ id, secret: done.secret, formerUntil: done.program.formerUntil });
        }}
      />
      {program.formerUntil !== null && (
        <ActButton<object>
          label={t('endFormer')}
          title={t('endFormer')}
          help={t('endFormerHelp', { name })}
          okText={t('endFormer')}
          done={t('endFormerDone')}
          small
          act={() => endFormer.mutateAsync({ id })}
        />
      )}
      <ActButton<object>
        label={t('revoke')}
        title={t('revokeTitle', { name })}
        help={t('revokeHelp')}
        okText={t('revoke')}
        done={t('revokeDone')}
        danger
        small
        act={() => revoke.mutateAsync({ id })}
      />
    </span>
  );
}

export function SecretDialog({ id, secret, formerUntil, onClose }: Made & { onClose: () => void }) {
  const t = useProgramsWords();
  const copy = useCopy();
  return (
    <Modal
      open
      title={t('secretTitle')}
      mask={{ closable: false }}
      closable={false}
      keyboard={false}
      footer={[
        <Button key="id" onClick={() => void copy(id)}>
          {t('copyId')}
        </Button>,
        <Button key="copy" onClick={() => void copy(secret)}>
          {t('copySecret')}
        </Button>,
        <Button key="kept" type="primary" onClick={onClose}>
          {t('kept')}
        </Button>,
      ]}
    >
      <p>{t('secretHelp')}</p>
      {formerUntil !== null && <p>{t('graceHelp', { at: dateTime(formerUntil) })}</p>}
      <p className="cell-sub">{t('clientId')}</p>
      <p className="portal-secret mono">{id}</p>
      <p className="cell-sub">{t('secret')}</p>
      <p className="portal-secret mono">{secret}</p>
    </Modal>
  );
}
