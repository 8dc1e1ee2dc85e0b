import { Input, Select } from 'antd';
import { DateInput } from '../../../ui/form/DateInput.tsx';
import { useText } from '../../../ui/i18n/i18n.ts';
import { type Leaf, isFigure } from '../../../domain/reports/template.ts';
import type { Json } from '../../../domain/reports/values.ts';

interface ControlProps {
  leaf: Leaf;
  id: string;
  value: Json | undefined;
  wrong: boolean;
  describedBy: string;
  onChange: (value: Json | undefined) => void;
  onLeave: () => void;
}

const LONG = 300;

/** A number as people type it, also with the wide digits of a Chinese keyboard; anything else stays as it was typed. */
function numberOf(typed: string): number | string | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/[,\s]/g, '');
  if (plain === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

/** What one types or chooses for a single value. Nothing is corrected silently: the server says what is wrong. */
export function Control({ leaf, id, value, wrong, describedBy, onChange, onLeave }: ControlProps) {
  const text = useText();
  const common = { id, 'aria-describedby': describedBy, 'aria-invalid': wrong, onBlur: onLeave };
  const status = wrong ? ('error' as const) : ('' as const);
  const typed = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  if (isFigure(leaf)) {
    return (
      <Input
        {...common}
        status={status}
        inputMode="decimal"
        autoComplete="off"
        className="report-number"
        disabled={value === null}
        value={typed}
        onChange={({ target }) => {
          const number = numberOf(target.value);
          // half a decimal, such as "1.", is not a number yet
          onChange(String(number) === target.value ? number : target.value === '' ? undefined : target.value);
        }}
        onBlur={() => {
          if (typeof value === 'string') onChange(numberOf(value));
          onLeave();
        }}
      />
    );
  }
  if (leaf.kind === 'CHOICE') {
    return (
      <Select
        {...common}
        status={status}
        className="report-choice"
        value={typed === '' ? null : typed}
        options={leaf.choices.map((choice) => ({ value: choice.value, label: text(choice.title) }))}
        onChange={(next: string) => {
          onChange(next);
        }}
      />
    );
  }
  if (leaf.kind === 'DATE') {
    return (
      <span onBlur={onLeave}>
        <DateInput
          id={id}
          value={typed}
          onChange={(date) => {
            onChange(date ?? undefined);
          }}
        />
      </span>
    );
  }
  const change = (next: string) => {
    onChange(next === '' ? undefined : next);
  };
  if (leaf.maxLength !== null && leaf.maxLength <= LONG) {
    return (
      <Input
        {...common}
        status={status}
        value={typed}
        onChange={(event) => {
          change(event.target.value);
        }}
      />
    );
  }
  return (
    <Input.TextArea
      {...common}
      status={status}
      autoSize={{ minRows: 3, maxRows: 16 }}
      value={typed}
      onChange={(event) => {
        change(event.target.value);
      }}
    />
  );
}
