import { Form, Input } from 'antd';
import { ActButton, type Allowance } from '../../../ui/Act.tsx';
import { useAct } from '../../../ui/graphql/hooks.ts';
import { useUiWords } from '../../../ui/words.ts';
import { SealInspectionDocument } from '../inspection.graphql.ts';
import type { ShownInspection } from './records.ts';
import { useVisitWords } from './words.ts';

interface SealButtonProps {
  inspection: ShownInspection;
  allowed: Allowance | undefined;
  /** How many records are not with the server yet. */
  unsaved: number;
  onReload: () => void;
}

/** Ends the inspection; says first what follows from it. */
export function SealButton({ inspection, allowed, unsaved, onReload }: SealButtonProps) {
  const t = useVisitWords();
  const s = useUiWords();
  const seal = useAct(SealInspectionDocument);
  const { id, version } = inspection;
  const leave =
    allowed?.allowed === true && unsaved > 0
      ? { ...allowed, allowed: false, reason: t('sealLater') }
      : allowed;
  return (
    <ActButton<{ conclusion: string }>
      label={t('seal')}
      title={t('sealTitle')}
      primary
      allowed={leave}
      help={
        <>
          <p>{t('sealWhat')}</p>
          <ul className="visit-follows">
            <li>{t('sealFindings', { count: inspection.findingCount })}</li>
            <li>{t('sealLedger')}</li>
            <li>{t('sealNoChange')}</li>
          </ul>
        </>
      }
      fields={
        <Form.Item
          name="conclusion"
          label={t('conclusion')}
          extra={t('conclusionHelp')}
          rules={[{ required: true, whitespace: true, message: s('required') }]}
        >
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
      }
      done={t('sealed')}
      onReload={onReload}
      act={async ({ conclusion }) => {
        await seal.mutateAsync({ id, version, conclusion });
        // the record takes the place of the checklist, and is read from its head
        window.scrollTo({ top: 0 });
      }}
    />
  );
}
