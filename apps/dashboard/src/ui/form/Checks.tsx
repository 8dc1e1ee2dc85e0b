import { Checkbox } from 'antd';
import type { ReactNode } from 'react';

interface ChecksProps {
  options: { value: string; label: ReactNode; disabled?: boolean }[];
  id?: string;
  value?: string[];
  onChange?: (chosen: string[]) => void;
  className?: string;
}

/** Boxes to tick. Takes from the form only what a group can carry: `aria-required` is not for it. */
export function Checks({ options, id, value = [], onChange = () => undefined, className }: ChecksProps) {
  return (
    <div role="group" id={id}>
      <Checkbox.Group className={className} options={options} value={value} onChange={onChange} />
    </div>
  );
}
