import { App, Button } from 'antd';
import type { Order } from './parts.ts';
import { useOrderWords } from './words.ts';

/** Said before one tries: whoever accepted the answer may not verify it, and who may take over. */
export function HandOver({ order }: { order: Order }) {
  const t = useOrderWords();
  const { message } = App.useApp();
  const names = order.mayVerify.map((officer) => officer.name).join('、');
  const copy = async () => {
    await navigator.clipboard.writeText(`${order.number ?? ''} ${window.location.href}`.trim());
    void message.success(t('copied'));
  };
  return (
    <section className="hand-over" role="note">
      <p>
        <b>{t('sameOfficer')}</b>
      </p>
      {order.mayVerify.length === 0 ? (
        <p>{t('handOverNobody')}</p>
      ) : (
        <>
          <p>
            {t('handOver', { names })} <span className="quiet">{t('handOverHow')}</span>
          </p>
          <Button size="small" onClick={() => void copy()}>
            {t('copyLink')}
          </Button>
        </>
      )}
    </section>
  );
}
