import { Button } from 'antd';
import { useCopy } from '../../ui/copy.tsx';
import { names } from '../../ui/format.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import type { Order } from './types.ts';
import { useOrderWords } from './words.ts';

/** Said before one tries: whoever accepted the answer may not verify it, and who may take over. */
export function HandOver({ order }: { order: Order }) {
  const t = useOrderWords();
  const copy = useCopy();
  const officers = names(
    order.mayVerify.map((officer) => officer.name),
    useLang(),
  );
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
            {t('handOver', { names: officers })} <span className="quiet">{t('handOverHow')}</span>
          </p>
          <Button
            size="small"
            onClick={() => void copy(`${order.number ?? ''} ${window.location.href}`.trim(), t('copied'))}
          >
            {t('copyLink')}
          </Button>
        </>
      )}
    </section>
  );
}
