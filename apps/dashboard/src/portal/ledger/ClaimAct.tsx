import { Form, Input } from 'antd';
import type { OperationState, SystemState } from '../../gql/enums.ts';
import { ActButton } from '../../ui/Act.tsx';
import { OperationSwitch, SystemSwitch } from '../../domain/ledger/AxisSwitch.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { ClaimLedgerDocument } from './ledger.graphql.ts';
import type { PortalEntry } from './types.ts';
import { usePortalLedgerWords } from './words.ts';

interface Claim {
  systemState: SystemState;
  operationState: OperationState;
  note?: string | null;
}

/** What the platform says of one duty. */
export function ClaimAct({ platformId, entry }: { platformId: string; entry: PortalEntry }) {
  const t = usePortalLedgerWords();
  const text = useText();
  const claim = useAct(ClaimLedgerDocument);
  const { item } = entry;
  const needed = [{ required: true, message: t('required') }];
  return (
    <ActButton<Claim>
      small
      label={t(entry.claim === null ? 'doClaim' : 'changeClaim')}
      title={`${item.code} ${text(item.title)}`}
      okText={t('doClaim')}
      help={t('claimHelp')}
      initial={entry.claim ?? {}}
      fields={
        <>
          <Form.Item name="systemState" label={t('system')} extra={text(item.system)} rules={needed}>
            <SystemSwitch />
          </Form.Item>
          <Form.Item name="operationState" label={t('operation')} extra={text(item.operation)} rules={needed}>
            <OperationSwitch />
          </Form.Item>
          <Form.Item name="note" label={t('note')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        </>
      }
      done={t('claimSaved')}
      act={({ systemState, operationState, note }) =>
        claim.mutateAsync({ platformId, itemCode: item.code, systemState, operationState, note })
      }
    />
  );
}
