import FileDoneOutlined from '@ant-design/icons/FileDoneOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import HistoryOutlined from '@ant-design/icons/HistoryOutlined';
import HomeOutlined from '@ant-design/icons/HomeOutlined';
import KeyOutlined from '@ant-design/icons/KeyOutlined';
import ProfileOutlined from '@ant-design/icons/ProfileOutlined';
import ReadOutlined from '@ant-design/icons/ReadOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { useSession } from '../../domain/access/session.tsx';
import { useFrameWords } from '../words.ts';
import { SearchBox } from './SearchBox.tsx';
import { Shell } from './Shell.tsx';

/** The frame of a platform's own people: what they must do, and what the record says of them. */
export function PlatformFrame() {
  const t = useFrameWords();
  const { me, may } = useSession();
  return (
    <Shell
      settings="/own/settings"
      search={<SearchBox />}
      left={<b className="frame-name">{me.platforms.map((platform) => platform.name).join(' · ')}</b>}
      menu={[
        { to: '/own', label: t('ownTodos'), icon: <HomeOutlined />, count: me.waiting, exact: true },
        { to: '/own/ledger', label: t('ownLedger'), icon: <ProfileOutlined /> },
        { to: '/own/orders', label: t('ownOrders'), icon: <FileDoneOutlined /> },
        { to: '/own/reports', label: t('reports'), icon: <FileTextOutlined /> },
        { to: '/own/cases', label: t('ownCases'), icon: <ReadOutlined /> },
        { to: '/own/record', label: t('ownRecord'), icon: <HistoryOutlined /> },
        ...(may('own.program')
          ? [{ to: '/own/programs', label: t('ownPrograms'), icon: <KeyOutlined /> }]
          : []),
        { to: '/own/settings', label: t('settings'), icon: <SettingOutlined /> },
      ]}
    />
  );
}
