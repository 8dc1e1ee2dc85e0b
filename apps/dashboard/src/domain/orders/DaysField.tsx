import { Form, InputNumber } from 'antd';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { weekday } from '../../ui/format.ts';
import { ExtensionPreviewDocument } from './extension.graphql.ts';
import './extension.css';
import { useExtensionWords } from './extension.words.ts';

/** How many working days more, and the day that they would give; the server reckons it, nothing is stored. */
export function DaysField({ name, dueOn }: { name: string | string[]; dueOn: string }) {
  const t = useExtensionWords();
  const days = Form.useWatch(name, Form.useFormInstance()) as number | null | undefined;
  return (
    <>
      <Form.Item
        name={name}
        label={t('days')}
        extra={t('daysHelp')}
        rules={[{ required: true, message: t('daysNeeded') }]}
      >
        <InputNumber min={1} max={99} precision={0} />
      </Form.Item>
      {typeof days === 'number' && days > 0 && <Preview dueOn={dueOn} days={days} />}
    </>
  );
}

function Preview({ dueOn, days }: { dueOn: string; days: number }) {
  const t = useExtensionWords();
  const lang = useLang();
  const text = useText();
  const read = useRead(ExtensionPreviewDocument, { dueOn, days }, { keep: true, staleTime: 600_000 });
  if (read.isError) return <p className="extension-preview late">{read.error.message}</p>;
  const shown = read.data?.deadlinePreview;
  return (
    <p className="extension-preview" aria-live="polite" aria-busy={read.isFetching}>
      {shown !== undefined && (
        <>
          <b>{t('preview', { date: shown.dueOn, day: weekday(shown.dueOn, lang) })}</b>{' '}
          <span className="quiet">{text(shown.explanation)}</span>
        </>
      )}
    </p>
  );
}
