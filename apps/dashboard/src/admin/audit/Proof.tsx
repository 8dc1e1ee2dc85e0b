import { App, Button } from 'antd';
import { useState } from 'react';
import { withTries } from '../../ui/graphql/again.ts';
import { send } from '../../ui/graphql/client.ts';
import { faultsOf } from '../../ui/graphql/refusal.ts';
import { download } from '../../ui/list/columns.ts';
import { AuditRecordDocument } from './audit.graphql.ts';
import { useAuditWords } from './words.ts';

/** Everything that was done on one record, as a file that proves itself. */
export function Proof({ kind, id }: { kind: string; id: string }) {
  const t = useAuditWords();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      const { auditRecord } = await withTries(() => send(AuditRecordDocument, { kind, id }));
      const text = `${JSON.stringify(auditRecord, null, 2)}\n`;
      download(`audit-${kind.toLowerCase()}-${id}.json`, new Blob([text], { type: 'application/json' }));
    } catch (error) {
      const faults = faultsOf(error instanceof Error ? error : new Error(String(error)));
      void message.error(t('proofFailed', { message: faults.map((fault) => fault.message).join(' ') }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" loading={busy} title={t('proofHelp')} onClick={() => void take()}>
      {t('proof')}
    </Button>
  );
}
