import ApartmentOutlined from '@ant-design/icons/ApartmentOutlined';
import AuditOutlined from '@ant-design/icons/AuditOutlined';
import FileDoneOutlined from '@ant-design/icons/FileDoneOutlined';
import KeyOutlined from '@ant-design/icons/KeyOutlined';
import ProfileOutlined from '@ant-design/icons/ProfileOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { useTerm } from '../../domain/terms/terms.ts';
import { useSession } from '../../domain/access/session.tsx';
import { useFrameWords } from '../words.ts';
import { Shell } from './Shell.tsx';
import type { MenuEntry } from './SideMenu.tsx';

/** The frame of the three administrators: each finds what is theirs, none anything of the business. */
export function AdminFrame() {
  const t = useFrameWords();
  const term = useTerm();
  const { me, may } = useSession();
  const entries: (MenuEntry & { permission: string })[] = [
    { permission: 'office.read', to: '/admin/offices', label: t('offices'), icon: <ApartmentOutlined /> },
    { permission: 'account.read', to: '/admin/accounts', label: t('accounts'), icon: <KeyOutlined /> },
    {
      permission: 'account.read',
      to: '/admin/requests',
      label: t('requests'),
      icon: <FileDoneOutlined />,
      count: me.waiting,
    },
    { permission: 'system.read', to: '/admin/system', label: t('installation'), icon: <ProfileOutlined /> },
    { permission: 'audit.read', to: '/admin/audit', label: t('audit'), icon: <AuditOutlined /> },
  ];
  return (
    <Shell
      settings="/admin/settings"
      left={<b className="frame-name">{term('Role', me.role)}</b>}
      menu={[
        ...entries.filter(({ permission }) => may(permission)),
        { to: '/admin/settings', label: t('settings'), icon: <SettingOutlined /> },
      ]}
    />
  );
}
