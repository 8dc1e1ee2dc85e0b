import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { Button, Checkbox, Input, type InputRef, Select } from 'antd';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useNarrow } from '../appearance.ts';
import { DateInput } from '../form/DateInput.tsx';
import type { FilterDef, Filters } from './filters.ts';
import './list.css';
import { useListWords } from './words.ts';

const AT_MOST = 6;

interface FilterRowProps {
  filters: Filters;
  searchRef: RefObject<InputRef | null>;
}

/** At most six filters in a row, the rest behind 更多; in the hand all of them behind one button. */
export function FilterRow({ filters, searchRef }: FilterRowProps) {
  const t = useListWords();
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const usable = filters.defs.filter((def) => def.kind !== 'given');
  const atMost = narrow ? 1 : AT_MOST;
  const shown = all ? usable : usable.slice(0, atMost);
  return (
    <div className="filter-row no-print" role="search">
      {shown.map((def) => (
        <FilterField key={def.key} def={def} filters={filters} searchRef={searchRef} />
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

function FilterField({ def, filters, searchRef }: { def: FilterDef } & FilterRowProps) {
  const common = { 'aria-label': def.label, placeholder: def.label };
  if (def.kind === 'text') return <TextFilter def={def} filters={filters} searchRef={searchRef} />;
  if (def.kind === 'date') {
    return (
      <DateInput
        {...common}
        className="filter-field"
        value={filters.one(def.key) ?? null}
        onChange={(date) => {
          filters.set(def.key, date);
        }}
      />
    );
  }
  if (def.kind === 'flag') {
    return (
      <Checkbox
        checked={filters.flag(def.key) === true}
        onChange={(event) => {
          filters.set(def.key, event.target.checked ? 'true' : null);
        }}
      >
        {def.label}
      </Checkbox>
    );
  }
  if (def.kind === 'given') return null;
  const choice = {
    ...common,
    className: 'filter-field',
    allowClear: true,
    options: def.options,
    popupMatchSelectWidth: false,
    showSearch: def.options.length > 8 ? { optionFilterProp: 'label' } : false,
  };
  if (def.kind === 'one') {
    return (
      <Select
        {...choice}
        value={filters.one(def.key) ?? null}
        onChange={(value: string | null | undefined) => {
          filters.set(def.key, value ?? null);
        }}
      />
    );
  }
  return (
    <Select
      {...choice}
      mode="multiple"
      maxTagCount={1}
      value={filters.many(def.key) ?? []}
      onChange={(value: string[]) => {
        filters.set(def.key, value);
      }}
    />
  );
}

function TextFilter({ def, filters, searchRef }: { def: FilterDef } & FilterRowProps) {
  const kept = filters.one(def.key) ?? '';
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
  const settled = def.kind === 'text' && def.settled === true;
  const write = () => {
    if (typed.trim() === kept) return;
    setWritten(typed.trim());
    filters.set(def.key, typed.trim() === '' ? null : typed.trim());
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
      aria-label={def.label}
      placeholder={def.label}
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
export function Chips({ filters }: { filters: Filters }) {
  const t = useListWords();
  const chips = filters.active.flatMap((key) => {
    const def = filters.defs.find((d) => d.key === key);
    if (def === undefined) return [];
    const values = def.kind === 'many' ? (filters.many(key) ?? []) : [filters.one(key) ?? ''];
    return values.map((value) => ({ def, value }));
  });
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map(({ def, value }) => (
        <li key={def.key + value}>
          <span>
            <span className="quiet">{def.label}</span> {shownValue(def, value, t('yes'))}
          </span>
          <button
            type="button"
            aria-label={t('remove', { name: def.label })}
            onClick={() => {
              const rest = (filters.many(def.key) ?? []).filter((other) => other !== value);
              filters.set(def.key, def.kind === 'many' ? rest : null);
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

function shownValue(def: FilterDef, value: string, yes: string): ReactNode {
  if (def.kind === 'flag') return yes;
  if (def.kind === 'given') return def.show === undefined ? value : def.show(value);
  if (def.kind === 'one' || def.kind === 'many') {
    return def.options.find((option) => option.value === value)?.label ?? value;
  }
  return value;
}
