import { ActButton, AllowedButton, allowance } from '../../ui/Act.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { path, useGo } from '../../ui/links.tsx';
import { WithdrawFindingDocument } from './findings.graphql.ts';
import type { ShownFinding } from './types.ts';
import { useFindingWords } from './words.ts';

/** What may be done with the finding now: the director takes it back, an order is drafted over it. */
export function FindingActs({ finding: f }: { finding: ShownFinding }) {
  const t = useFindingWords();
  const go = useGo();
  const withdraw = useAct(WithdrawFindingDocument);
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
      <AllowedButton
        label={t('writeCase')}
        governed
        allowed={allowance(f.allowedActions, 'draftCase')}
        onClick={() => {
          go(path('/cases/new', { findings: [f.id] }));
        }}
      />
      <AllowedButton
        label={t('draftOrder')}
        primary
        governed
        hideRefused
        allowed={allowance(f.allowedActions, 'draftOrder')}
        onClick={() => {
          go(path('/orders/new', { platform: f.platform.id, findings: [f.id] }));
        }}
      />
    </>
  );
}
