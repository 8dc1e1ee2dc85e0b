import { Modal } from 'antd';
import { useBlocker } from 'react-router';
import { useVisitWords } from './words.ts';

/** Asks before one leaves the checklist with records that are only on this device. */
export function LeaveNote({ unsent }: { unsent: number }) {
  const t = useVisitWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsent > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={t('leaveTitle', { count: unsent })}
      okText={t('leaveStay')}
      cancelText={t('leaveGo')}
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
    >
      <p>{t('leaveHelp')}</p>
    </Modal>
  );
}
