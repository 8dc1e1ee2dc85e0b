import { useId } from 'react';
import type { OperationState, SystemState } from '../../gql/enums.ts';
import { useTermOptions } from '../terms/terms.ts';
import { useAxisWords } from './words.ts';
import '../../ui/form/form.css';

interface SwitchProps<V> {
  value?: V | null | undefined;
  onChange?: (value: V) => void;
  disabled?: boolean;
  /** Said to screen readers before the choices; the name of the axis when left out. */
  label?: string;
  id?: string;
}

function Switch<V extends string>(
  props: SwitchProps<V> & { options: { value: V; label: string }[]; axis: string },
) {
  const { value, onChange, disabled = false, label, id, options, axis } = props;
  const name = useId();
  return (
    <div className="axis-switch" role="radiogroup" aria-label={label ?? axis} id={id}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            disabled={disabled}
            onChange={() => onChange?.(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** The state of the system, in three steps. Works as the child of a Form.Item. */
export function SystemSwitch(props: SwitchProps<SystemState>) {
  const t = useAxisWords();
  return <Switch {...props} options={useTermOptions('SystemState')} axis={t('systemAxis')} />;
}

/** The state of its operation, in three steps. Works as the child of a Form.Item. */
export function OperationSwitch(props: SwitchProps<OperationState>) {
  const t = useAxisWords();
  return <Switch {...props} options={useTermOptions('OperationState')} axis={t('operationAxis')} />;
}
