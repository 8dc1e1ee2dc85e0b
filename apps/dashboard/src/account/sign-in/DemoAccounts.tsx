import type { DemoQuery } from '../../gql/graphql.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { useAccessWords } from './words.ts';

type Account = DemoQuery['desk']['demoAccounts'][number];

interface DemoAccountsProps {
  accounts: Account[];
  disabled: boolean;
  onPick: (account: Account) => void;
}

/** The accounts that exist on demonstration data only. */
export function DemoAccounts({ accounts, disabled, onPick }: DemoAccountsProps) {
  const t = useAccessWords();
  const term = useTerm();
  if (accounts.length === 0) return null;
  return (
    <section className="card demo">
      <h2>{t('demo')}</h2>
      <p className="quiet">{t('demoHelp')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('place')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr
              key={account.username}
              onClick={() => {
                if (!disabled) onPick(account);
              }}
            >
              <td>{term('Role', account.role)}</td>
              <td>
                <button type="button" disabled={disabled} aria-label={t('signInAs', { name: account.name })}>
                  {account.name}
                </button>
              </td>
              <td className="quiet">{account.office}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
