import { Form, Input } from 'antd';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { Hash } from '../../ui/Hash.tsx';
import { Stream } from '../../domain/history/Stream.tsx';
import { useUiWords } from '../../ui/words.ts';
import { SupplementInspectionDocument } from './inspection.graphql.ts';
import type { ShownInspection } from './visit/records.ts';
import { useInspectionWords } from './words.ts';

/** The code by which anyone can see that the record is still the one that was sealed. */
export function SealCard({ inspection: i, hash }: { inspection: ShownInspection; hash: string }) {
  const t = useInspectionWords();
  return (
    <Card title={t('sealHash')} extra={<Hash value={hash} />}>
      <div className="stack">
        <p className="mono hash-full">{hash}</p>
        <p className="quiet">
          {i.sealedAt !== null && `${t('sealedAt', { at: dateTime(i.sealedAt) })} · `}
          {t('sealHelp')}
        </p>
      </div>
    </Card>
  );
}

/** Words after the seal. */
export function SupplementButton({ inspection: i }: { inspection: ShownInspection }) {
  const t = useInspectionWords();
  const s = useUiWords();
  const supplement = useAct(SupplementInspectionDocument);
  return (
    <ActButton<{ text: string }>
      label={t('supplement')}
      title={t('supplement')}
      help={t('supplementsHelp')}
      hideRefused
      allowed={allowance(i.allowedActions, 'supplement')}
      done={t('supplemented')}
      fields={
        <Form.Item
          name="text"
          label={t('supplementText')}
          rules={[{ required: true, whitespace: true, message: s('required') }]}
        >
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
      }
      act={({ text }) => supplement.mutateAsync({ id: i.id, text })}
    />
  );
}

export function Supplements({ inspection: i }: { inspection: ShownInspection }) {
  const t = useInspectionWords();
  return (
    <Card title={t('supplements')}>
      {i.supplements.length === 0 ? (
        <p className="quiet">{t('noSupplements')}</p>
      ) : (
        <Stream
          entries={i.supplements.map(({ id, at, byName, text }) => ({
            id,
            title: t('supplement'),
            at,
            by: byName,
            text,
          }))}
        />
      )}
    </Card>
  );
}
