import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useFrameWords } from '../words.ts';
import { TodayMark } from './TodayMark.tsx';

interface NarrowMenuProps {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The menu in the hand, over the page; a wide screen never loads it. */
export function NarrowMenu({ open, onClose, children }: NarrowMenuProps) {
  const t = useFrameWords();
  return (
    <Drawer
      open={open}
      placement="left"
      size={264}
      closable={false}
      rootClassName="side-drawer"
      aria-label={t('menu')}
      onClose={onClose}
    >
      <div className="side">
        {children}
        <div className="side-foot">
          <TodayMark />
        </div>
      </div>
    </Drawer>
  );
}
