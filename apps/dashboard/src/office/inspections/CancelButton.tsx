import { ActButton, allowance } from '../../ui/Act.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { CancelInspectionDocument } from './inspection.graphql.ts';
import type { ShownInspection } from './visit/records.ts';
import { useInspectionWords } from './words.ts';

/** Gives the inspection up, before or while it runs. */
export function CancelButton({ inspection: i }: { inspection: ShownInspection }) {
  const t = useInspectionWords();
  const cancel = useAct(CancelInspectionDocument);
  return (
    <ActButton<{ reason: string }>
      label={t('cancelInspection')}
      title={t('cancelInspection')}
      help={t('cancelHelp')}
      danger
      hideRefused
      allowed={allowance(i.allowedActions, 'cancel')}
      reason="required"
      done={t('cancelled')}
      act={({ reason }) => cancel.mutateAsync({ id: i.id, version: i.version, reason })}
    />
  );
}
