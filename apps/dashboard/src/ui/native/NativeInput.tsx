import { type ComponentProps, useState } from 'react';
import { useUiWords } from '../words.ts';
import './native.css';

type NativeInputProps = Omit<ComponentProps<'input'>, 'className'>;

/** A field for text as antd draws it, for the pages before sign-in, which load without antd. */
export function NativeInput(props: NativeInputProps) {
  return <input type="text" {...props} className="native-input" />;
}

/** A field for a new password, which whoever types it may look at. */
export function NewPasswordInput(props: Omit<NativeInputProps, 'type' | 'autoComplete'>) {
  const t = useUiWords();
  const [shown, setShown] = useState(false);
  return (
    <span className="native-password">
      <NativeInput {...props} type={shown ? 'text' : 'password'} autoComplete="new-password" />
      <button
        type="button"
        aria-label={t('showPassword')}
        aria-pressed={shown}
        onClick={() => {
          setShown(!shown);
        }}
      >
        <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
          <path d="M2 12c2.6-4.7 6-7 10-7s7.4 2.3 10 7c-2.6 4.7-6 7-10 7s-7.4-2.3-10-7z" />
          <circle cx="12" cy="12" r="3.2" />
          {!shown && <path d="M4 4l16 16" />}
        </svg>
      </button>
    </span>
  );
}

interface NativeFieldProps {
  id: string;
  label: string;
  help?: string | undefined;
  fault?: string | undefined;
  /** Draws the field itself with these attributes, which tie label, help and fault to it. */
  children: (attributes: Attributes) => React.ReactNode;
}

interface Attributes {
  id: string;
  name: string;
  'aria-required': true;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** A field that has to be filled in, under its label, with what is wrong with it and what it is for. */
export function NativeField({ id, label, help, fault, children }: NativeFieldProps) {
  const [faultId, helpId] = [`${id}-fault`, `${id}-help`];
  const described = [fault === undefined ? '' : faultId, help === undefined ? '' : helpId];
  return (
    <div className="native-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        name: id,
        'aria-required': true,
        'aria-invalid': fault !== undefined,
        'aria-describedby': described.filter((part) => part !== '').join(' ') || undefined,
      })}
      {fault !== undefined && (
        <p id={faultId} className="native-fault">
          {fault}
        </p>
      )}
      {help !== undefined && (
        <p id={helpId} className="quiet">
          {help}
        </p>
      )}
    </div>
  );
}
