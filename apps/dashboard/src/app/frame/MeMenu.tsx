import { useQueryClient } from '@tanstack/react-query';
import { App, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { chooseAppearance, useAppearance, type Appearance } from '../../ui/appearance.ts';
import { SignOutDocument } from '../../domain/access/session.graphql.ts';
import { draftsLeft } from '../../ui/form/draft.ts';
import { send } from '../../ui/graphql/client.ts';
import { useGo } from '../../ui/links.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { useSession } from '../../domain/access/session.tsx';
import { useFrameWords } from '../words.ts';

const APPEARANCES: Appearance[] = ['system', 'light', 'dark'];

export function MeMenu({ settings }: { settings: string }) {
  const t = useFrameWords();
  const term = useTerm();
  const text = useText();
  const { me } = useSession();
  const go = useGo();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const chosen = useAppearance();

  const signOut = async () => {
    try {
      await send(SignOutDocument, {});
      await navigate('/sign-in');
      client.clear();
    } catch (error) {
      void message.error(error instanceof Error ? error.message : String(error));
    }
  };

  /** What was typed and not sent stays on the device: whoever leaves must know. */
  const askFirst = () => {
    const count = draftsLeft(me.id);
    if (count === 0) void signOut();
    else
      modal.confirm({
        title: t('draftsLeft', { count }),
        content: t('draftsLeftHelp'),
        okText: t('signOut'),
        cancelText: t('stay'),
        onOk: signOut,
      });
  };

  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        selectable: true,
        selectedKeys: [chosen],
        items: [
          {
            key: 'me',
            type: 'group',
            label: `${me.name} · ${term('Role', me.role)}${me.office === null ? '' : ` · ${text(me.office.name)}`}`,
          },
          { key: 'settings', label: t('account') },
          { type: 'divider' },
          {
            key: 'appearance',
            type: 'group',
            label: t('appearance'),
            children: APPEARANCES.map((key) => ({ key, label: t(key) })),
          },
          { type: 'divider' },
          { key: 'signOut', label: t('signOut') },
        ],
        onClick: ({ key }) => {
          if (key === 'settings') go(settings);
          else if (key === 'signOut') askFirst();
          else chooseAppearance(key as Appearance);
        },
      }}
    >
      <button type="button" className="me-button" aria-label={t('accountMenu', { name: me.name })}>
        {me.name.slice(0, 1)}
      </button>
    </Dropdown>
  );
}
