import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useRead } from '../../ui/graphql/hooks.ts';
import { InspectedPlatformDocument, PlanPlatformsDocument } from './inspections.graphql.ts';
import { useInspectionWords } from './words.ts';

interface PlatformChoiceProps {
  value?: string;
  onChange?: (id: string) => void;
  id?: string;
}

/** A platform found by what one types. Works as the child of a Form.Item. */
export function PlatformChoice({ value, onChange, id }: PlatformChoiceProps) {
  const t = useInspectionWords();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setText(typed.trim());
    }, 250);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  const found = useRead(PlanPlatformsDocument, { text: text === '' ? null : text }, { keep: true });
  const chosen = useRead(InspectedPlatformDocument, { id: value ?? '' }, { enabled: value !== undefined });
  const p = chosen.data?.platform;
  const options = (found.data?.platforms.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.name,
    operator: node.operator.name,
  }));
  if (p !== undefined && !options.some((option) => option.value === p.id) && typed === '')
    options.unshift({ value: p.id, label: p.name, operator: p.operator.name });
  return (
    <>
      <Select
        {...(id === undefined ? {} : { id })}
        {...(value === undefined ? {} : { value })}
        placeholder={t('pickPlatform')}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={found.isFetching}
        options={options}
        optionRender={({ data }) => (
          <>
            {data.label} <span className="quiet">{data.operator}</span>
          </>
        )}
        onChange={(next: string) => onChange?.(next)}
      />
      {p !== undefined && (
        <p className="quiet plan-note">
          {p.operator.name} ·{' '}
          {p.lastInspectedOn === null ? t('neverInspected') : t('lastInspected', { date: p.lastInspectedOn })}
        </p>
      )}
    </>
  );
}
