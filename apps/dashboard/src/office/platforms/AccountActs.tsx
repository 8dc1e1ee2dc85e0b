import type { InvitedRole } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import {
  ChangePlatformAccountDocument,
  ClosePlatformAccountDocument,
  ResetPlatformAccountDocument,
} from './accounts.graphql.ts';
import { useAccountsWords } from './accounts.words.ts';
import { RoleAndPlatforms } from './InviteActs.tsx';
import type { Account, Sent, ShownPlatform } from './types.ts';

interface Given {
  role: InvitedRole;
  platformIds: string[];
  reason: string;
}

export function ChangeAccount({ account, platform }: { account: Account; platform: ShownPlatform }) {
  const t = useAccountsWords();
  const change = useAct(ChangePlatformAccountDocument);
  const { id, version, name, role, platforms } = account;
  return (
    <ActButton<Given>
      label={t('change')}
      title={t('changeTitle', { name })}
      small
      reason="required"
      done={t('changed')}
      initial={{ role, platformIds: platforms.map((one) => one.id) }}
      fields={<RoleAndPlatforms platform={platform} />}
      act={({ role: next, platformIds, reason }) =>
        change.mutateAsync({ id, version, role: next, platformIds, reason })
      }
    />
  );
}

export function ResetAccount({ account, onSent }: { account: Account; onSent: (sent: Sent) => void }) {
  const t = useAccountsWords();
  const reset = useAct(ResetPlatformAccountDocument);
  const { id, version, name } = account;
  return (
    <ActButton<{ reason: string }>
      label={t('reset')}
      title={t('resetTitle', { name })}
      help={t('resetHelp')}
      small
      reason="required"
      act={async ({ reason }) => {
        const { resetPlatformAccount } = await reset.mutateAsync({ id, version, reason });
        onSent({ help: t('resetLinkHelp', { name }), path: resetPlatformAccount.link });
      }}
    />
  );
}

export function CloseAccount({ account }: { account: Account }) {
  const t = useAccountsWords();
  const close = useAct(ClosePlatformAccountDocument);
  const { id, version, name } = account;
  return (
    <ActButton<{ reason: string }>
      label={t('close')}
      title={t('closeTitle', { name })}
      help={t('closeHelp')}
      small
      danger
      reason="required"
      done={t('closedDone')}
      act={({ reason }) => close.mutateAsync({ id, version, reason })}
    />
  );
}
