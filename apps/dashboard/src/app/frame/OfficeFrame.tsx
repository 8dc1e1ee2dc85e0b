import AppstoreOutlined from '@ant-design/icons/AppstoreOutlined';
import AuditOutlined from '@ant-design/icons/AuditOutlined';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import FileDoneOutlined from '@ant-design/icons/FileDoneOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import HomeOutlined from '@ant-design/icons/HomeOutlined';
import BookOutlined from '@ant-design/icons/BookOutlined';
import ReadOutlined from '@ant-design/icons/ReadOutlined';
import LineChartOutlined from '@ant-design/icons/LineChartOutlined';
import ProfileOutlined from '@ant-design/icons/ProfileOutlined';
import SwapOutlined from '@ant-design/icons/SwapOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { useSession } from '../../domain/access/session.tsx';
import { useFrameWords } from '../words.ts';
import { RegionSwitch } from './RegionSwitch.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Shell } from './Shell.tsx';

export function OfficeFrame() {
  const t = useFrameWords();
  const { me, may } = useSession();
  const waits = me.waitingIn;
  return (
    <Shell
      settings="/settings"
      left={<RegionSwitch />}
      search={<SearchBox />}
      menu={[
        { to: '/', label: t('today'), icon: <HomeOutlined />, exact: true },
        { to: '/platforms', label: t('platforms'), icon: <AppstoreOutlined /> },
        { to: '/ledger', label: t('ledger'), icon: <BookOutlined /> },
        {
          to: '/inspections',
          label: t('inspections'),
          icon: <FileSearchOutlined />,
          count: waits.inspections,
        },
        { to: '/findings', label: t('findings'), icon: <AuditOutlined /> },
        { to: '/orders', label: t('orders'), icon: <FileDoneOutlined />, count: waits.orders },
        { to: '/reports', label: t('reports'), icon: <FileTextOutlined />, count: waits.reports },
        { to: '/cases', label: t('cases'), icon: <ReadOutlined />, count: waits.cases },
        { to: '/trends', label: t('trends'), icon: <LineChartOutlined /> },
        { to: '/catalogue', label: t('catalogue'), icon: <ProfileOutlined /> },
        { to: '/transfers', label: t('transfers'), icon: <SwapOutlined />, count: waits.moves },
        ...(may('staff.manage') ? [{ to: '/staff', label: t('staff'), icon: <TeamOutlined /> }] : []),
        { to: '/settings', label: t('settings'), icon: <SettingOutlined /> },
      ]}
    />
  );
}
