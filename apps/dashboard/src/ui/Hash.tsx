import CopyOutlined from '@ant-design/icons/CopyOutlined';
import { useCopy } from './copy.tsx';
import { useUiWords } from './words.ts';
import './hash.css';

/** The beginning of a long code, the whole of it by a click. */
export function Hash({ value, label }: { value: string; label?: string }) {
  const t = useUiWords();
  const copy = useCopy();
  return (
    <button
      type="button"
      className="hash mono"
      title={value}
      aria-label={label ?? t('hashCopy')}
      onClick={() => void copy(value)}
    >
      {value.slice(0, 12)}… <CopyOutlined aria-hidden />
    </button>
  );
}
