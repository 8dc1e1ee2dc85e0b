import { Input } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';

/** So long after the last key what is written counts as said; leaving the field says it at once. */
const PAUSE = 800;

interface TextRecordProps {
  label: string;
  text: string | null;
  needed?: boolean;
  disabled: boolean;
  autoFocus?: boolean;
  maxLength: number;
  placeholder: string;
  rows: number;
  onText: (text: string | null) => void;
}

/** A text of the record. While one writes nothing replaces it; otherwise it shows what the record says. */
export function TextRecord(props: TextRecordProps) {
  const { label, text, needed = false, disabled, autoFocus = false, maxLength, placeholder, rows } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const unsaid = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const say = useCallback(() => {
    clearTimeout(timer.current);
    if (unsaid.current === null) return;
    const next = unsaid.current.trim() === '' ? null : unsaid.current.trim();
    unsaid.current = null;
    if (next !== latest.current.text) latest.current.onText(next);
  }, []);
  useEffect(() => say, [say]);
  const shown = typed ?? text ?? '';
  return (
    <label className="visit-note">
      <span className="quiet">{label}</span>
      <Input.TextArea
        value={shown}
        disabled={disabled}
        autoFocus={autoFocus}
        maxLength={maxLength}
        status={needed && shown.trim() === '' ? 'warning' : ''}
        placeholder={placeholder}
        autoSize={{ minRows: 1, maxRows: rows }}
        onChange={(event) => {
          setTyped(event.target.value);
          unsaid.current = event.target.value;
          clearTimeout(timer.current);
          timer.current = setTimeout(say, PAUSE);
        }}
        onBlur={() => {
          say();
          setTyped(null);
        }}
      />
    </label>
  );
}
