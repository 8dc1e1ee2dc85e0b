import MenuOutlined from '@ant-design/icons/MenuOutlined';
import { App, Button } from 'antd';
import { type ReactNode, Suspense, lazy, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useNarrow } from '../../ui/appearance.ts';
import { useFrameWords } from '../words.ts';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { MeMenu } from './MeMenu.tsx';
import { SideMenu, type MenuEntry } from './SideMenu.tsx';
import { TodayMark } from './TodayMark.tsx';
import './frame.css';

const NarrowMenu = lazy(async () => ({ default: (await import('./NarrowMenu.tsx')).NarrowMenu }));

interface ShellProps {
  menu: MenuEntry[];
  settings: string;
  /** What stands at the left of the top bar. */
  left: ReactNode;
  search?: ReactNode;
}

/** In the hand a message stands above the bar of buttons: at the top it would hide the head of the page. */
const ABOVE_THE_BAR = 'calc(100dvh - 168px)';

/** The frame around every page: tasks at the left, what holds for all pages at the top. */
export function Shell({ menu, settings, left, search }: ShellProps) {
  const t = useFrameWords();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const side = (
    <SideMenu
      entries={menu}
      onPick={() => {
        setOpen(false);
      }}
    />
  );
  return (
    <App className="frame" message={{ maxCount: 1, top: narrow ? ABOVE_THE_BAR : 8 }}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {!narrow && <div className="side no-print">{side}</div>}
      {narrow && (
        <Suspense>
          <NarrowMenu
            open={open}
            onClose={() => {
              setOpen(false);
            }}
          >
            {side}
          </NarrowMenu>
        </Suspense>
      )}
      <div className="frame-body">
        <header className="top no-print">
          {narrow && (
            <Button
              type="text"
              icon={<MenuOutlined />}
              aria-label={t('openMenu')}
              onClick={() => {
                setOpen(true);
              }}
            />
          )}
          <div className="top-left">{left}</div>
          {search}
          <div className="top-right">
            {!narrow && <TodayMark />}
            <LanguageSwitch />
            <MeMenu settings={settings} />
          </div>
        </header>
        <main id="main" className="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <ScrollRestoration />
    </App>
  );
}
