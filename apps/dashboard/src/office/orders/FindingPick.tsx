import { Checkbox, Form, Input } from 'antd';
import { useText } from '../../ui/i18n/i18n.ts';
import { Mark } from '../../ui/Mark.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import type { OrderableFinding } from './grounds.ts';
import { useDraftWords } from './draft.words.ts';
import { useOrderWords } from './words.ts';

interface FindingPickProps {
  finding: OrderableFinding;
  /** Its place among the measures; below zero when it is not chosen. */
  at: number;
  onToggle: (id: string) => void;
}

/** An open finding that may go into the order, with its measure once it is chosen. */
export function FindingPick({ finding, at, onToggle }: FindingPickProps) {
  const t = useOrderWords();
  const draft = useDraftWords();
  const text = useText();
  const { item, axis } = finding;
  const asked =
    axis === 'SYSTEM'
      ? [item.system]
      : axis === 'OPERATION'
        ? [item.operation]
        : [item.system, item.operation];
  return (
    <div className="pick">
      <label className="pick-head">
        <Checkbox
          checked={at >= 0}
          onChange={() => {
            onToggle(finding.id);
          }}
        />
        <span>
          <b>{finding.title}</b> <StateTag kind="Severity" value={finding.severity} />{' '}
          {finding.repeat && <Mark tone="warn">{draft('repeat')}</Mark>}
          <span className="pick-sub">
            {finding.number} · {item.code} {text(item.title)} · {draft('foundOn', { date: finding.foundOn })}
          </span>
        </span>
      </label>
      {at >= 0 && (
        <div className="pick-body">
          <p className="quiet pre">{finding.description}</p>
          <Form.Item name={['input', 'measures', at, 'findingId']} className="pick-id">
            <input type="hidden" />
          </Form.Item>
          <Form.Item
            name={['input', 'measures', at, 'text']}
            label={draft('measureText')}
            extra={draft('expected', { text: asked.map(text).join(' ') })}
            rules={[
              { required: true, whitespace: true, message: t('requiredOf', { name: draft('measureText') }) },
            ]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} placeholder={draft('measureExample')} />
          </Form.Item>
        </div>
      )}
    </div>
  );
}
