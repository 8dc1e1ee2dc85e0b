import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { Button, Checkbox, Input, type InputRef, Select } from 'antd';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useNarrow } from '../appearance.ts';
import { DateInput } from '../form/DateInput.tsx';
import type { FilterField } from './filter-spec.ts';
import './list.css';
import type { FilterState } from './useFilters.ts';
import { useListWords } from './words.ts';

const AT_MOST = 6;

interface FilterRowProps {
  filters: FilterState;
  searchRef: RefObject<InputRef | null>;
}

/** At most six filters in a row, the rest behind 更多; in the hand all of them behind one button. */
export function FilterRow({ filters, searchRef }: FilterRowProps) {
  const t = useListWords();
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const usable = filters.fields.filter((field) => field.kind !== 'given');
  const atMost = narrow ? 1 : AT_MOST;
  const shown = all ? usable : usable.slice(0, atMost);
  return (
    <div className="filter-row no-print" role="search">
      {shown.map((field) => (
        <Field key={field.key} field={field} filters={filters} searchRef={searchRef} />
      ))}
      {usable.length > atMost && (
        <Button
          type="text"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('fewer') : narrow ? t('filters') : t('more')}
        </Button>
      )}
    </div>
  );
}

function Field({ field, filters, searchRef }: { field: FilterField } & FilterRowProps) {
  const common = { 'aria-label': field.label, placeholder: field.label };
  if (field.kind === 'text') return <TextFilter field={field} filters={filters} searchRef={searchRef} />;
  if (field.kind === 'date') {
    return (
      <DateInput
        {...common}
        className="filter-field"
        value={filters.values(field.key)[0] ?? null}
        onChange={(date) => {
          filters.set(field.key, date);
        }}
      />
    );
  }
  if (field.kind === 'flag') {
    return (
      <Checkbox
        checked={filters.values(field.key).length > 0}
        onChange={(event) => {
          filters.set(field.key, event.target.checked ? 'true' : null);
        }}
      >
        {field.label}
      </Checkbox>
    );
  }
  if (field.kind === 'given') return null;
  const choice = {
    ...common,
    className: 'filter-field',
    allowClear: true,
    options: [...field.options],
    popupMatchSelectWidth: false,
    showSearch: field.options.length > 8 ? { optionFilterProp: 'label' } : false,
  };
  if (field.kind === 'one') {
    return (
      <Select
        {...choice}
        value={filters.values(field.key)[0] ?? null}
        onChange={(value: string | null | undefined) => {
          filters.set(field.key, value ?? null);
        }}
      />
    );
  }
  return (
    <Select
      {...choice}
      mode="multiple"
      maxTagCount={1}
      value={filters.values(field.key)}
      onChange={(value: string[]) => {
        filters.set(field.key, value);
      }}
    />
  );
}

function TextFilter({ field, filters, searchRef }: { field: FilterField } & FilterRowProps) {
  const kept = filters.values(field.key)[0] ?? '';
  const [typed, setTyped] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [written, setWritten] = useState(kept);
  const [composing, setComposing] = useState(false);
  // The address may change by a chip or by going back: it wins over what stands in the box. What the box itself wrote
  // there does not come back into it, or it would take the space away that one has just typed.
  if (seen !== kept) {
    setSeen(kept);
    if (kept !== written) {
      setWritten(kept);
      setTyped(kept);
    }
  }
  const settled = field.kind === 'text' && field.settled === true;
  const write = () => {
    if (typed.trim() === kept) return;
    setWritten(typed.trim());
    filters.set(field.key, typed.trim() === '' ? null : typed.trim());
  };
  useEffect(() => {
    // Half a syllable of pinyin is nothing to search for.
    if (settled || composing || typed.trim() === kept) return undefined;
    const timer = setTimeout(write, 300);
    return () => {
      clearTimeout(timer);
    };
  });
  return (
    <Input
      ref={searchRef}
      className="filter-field filter-text"
      allowClear
      aria-label={field.label}
      placeholder={field.label}
      aria-keyshortcuts="/"
      value={typed}
      onCompositionStart={() => {
        setComposing(true);
      }}
      onCompositionEnd={() => {
        setComposing(false);
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      {...(settled ? { onBlur: write, onPressEnter: write } : {})}
    />
  );
}

/** What is set, each to be taken off by itself. */
export function Chips({ filters }: { filters: FilterState }) {
  const t = useListWords();
  const chips = filters.active.flatMap((key) => {
    const field = filters.fields.find((one) => one.key === key);
    if (field === undefined) return [];
    const values = filters.values(key);
    return (field.kind === 'many' ? values : values.slice(0, 1)).map((value) => ({ field, value }));
  });
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map(({ field, value }) => (
        <li key={field.key + value}>
          <span>
            <span className="quiet">{field.label}</span> {shownValue(field, value, t('yes'))}
          </span>
          <button
            type="button"
            aria-label={t('remove', { name: field.label })}
            onClick={() => {
              const rest = filters.values(field.key).filter((other) => other !== value);
              filters.set(field.key, field.kind === 'many' ? rest : null);
            }}
          >
            <CloseOutlined aria-hidden />
          </button>
        </li>
      ))}
      <li className="chip-clear">
        <button type="button" onClick={filters.clear}>
          {t('clear')}
        </button>
      </li>
    </ul>
  );
}

function shownValue(field: FilterField, value: string, yes: string): ReactNode {
  if (field.kind === 'flag') return yes;
  if (field.kind === 'given') return field.show === undefined ? value : field.show(value);
  if (field.kind === 'one' || field.kind === 'many') {
    return field.options.find((option) => option.value === value)?.label ?? value;
  }
  return value;
}
