import { ActButton, DoorButton, allowance } from '../../shared/Act.tsx';
import { useAct, useRead } from '../../shared/graphql/hooks.ts';
import { path, useGo } from '../../shared/links.tsx';
import { useSession } from '../../shared/session.tsx';
import type { ShownFinding } from './FindingPage.tsx';
import { FindingPlatformDocument, WithdrawFindingDocument } from './findings.graphql.ts';
import { useFindingWords } from './words.ts';

/** What may be done with the finding now: the director takes it back, an order is drafted over it. */
export function FindingActs({ finding: f }: { finding: ShownFinding }) {
  const t = useFindingWords();
  const go = useGo();
  const { may } = useSession();
  const withdraw = useAct(WithdrawFindingDocument);
  const open = f.state === 'OPEN';
  const platform = useRead(FindingPlatformDocument, { id: f.platform.id }, { enabled: open });
  return (
    <>
      <ActButton<{ reason: string }>
        label={t('withdraw')}
        title={t('withdraw')}
        help={t('withdrawHelp')}
        danger
        reason="required"
        done={t('withdrawn')}
        allowed={allowance(f.allowedActions, 'withdraw')}
        act={({ reason }) => withdraw.mutateAsync({ id: f.id, version: f.version, reason })}
      />
      {f.state === 'CLOSED' && may('case.draft') && (
        <DoorButton
          label={t('writeCase')}
          onClick={() => {
            go(path('/cases/new', { findings: [f.id] }));
          }}
        />
      )}
      {open && (
        <DoorButton
          label={t('draftOrder')}
          primary
          governed
          hideRefused
          allowed={allowance(platform.data?.platform.allowedActions ?? [], 'draftOrder')}
          onClick={() => {
            go(path('/orders/new', { platform: f.platform.id, findings: [f.id] }));
          }}
        />
      )}
    </>
  );
}
