import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useNarrow } from '../appearance.ts';

interface DateInputProps {
  /** A legal day as text, 2026-11-24. */
  value?: string | null | undefined;
  onChange?: (date: string | null) => void;
  min?: string;
  max?: string;
  id?: string;
  placeholder?: string;
  'aria-label'?: string;
  className?: string;
}

/** A day, in and out as text. In the hand it is the device's own. Works as the child of a Form.Item. */
export function DateInput({ value, onChange, min, max, ...rest }: DateInputProps) {
  const narrow = useNarrow();
  if (narrow) {
    return (
      <Input
        {...rest}
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(event) => onChange?.(event.target.value === '' ? null : event.target.value)}
      />
    );
  }
  return (
    <DatePicker
      {...rest}
      format="YYYY-MM-DD"
      value={value === null || value === undefined || value === '' ? null : dayjs(value)}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      {...(max === undefined ? {} : { maxDate: dayjs(max) })}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  );
}
