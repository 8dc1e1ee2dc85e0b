import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { usePages, useRead } from '../../ui/graphql/hooks.ts';
import { Go } from '../../ui/links.tsx';
import { CaseSourceDocument, CaseSourcesDocument } from './cases.graphql.ts';
import { useCaseFormWords } from './form.words.ts';

interface SourcesFieldProps {
  value?: string[];
  onChange?: (ids: string[]) => void;
  id?: string;
}

/** The closed findings a case draws on: those chosen, and a search for more. */
export function SourcesField({ value = [], onChange = () => undefined, id = 'sources' }: SourcesFieldProps) {
  const words = useCaseFormWords();
  const [text, setText] = useState('');
  const { rows, query } = usePages(
    CaseSourcesDocument,
    { first: 30, filter: { states: ['CLOSED' as const], text: text === '' ? null : text } },
    (answer) => answer.findings,
  );
  return (
    <div id={id}>
      <ul className="sources-picked">
        {value.map((one) => (
          <Source
            key={one}
            id={one}
            onDrop={() => {
              onChange(value.filter((other) => other !== one));
            }}
          />
        ))}
      </ul>
      <Select
        className="sources-more"
        style={{ width: '100%', marginTop: 8 }}
        showSearch={{ filterOption: false, onSearch: setText }}
        aria-label={words('addSource')}
        placeholder={`${words('addSource')} · ${words('searchSource')}`}
        loading={query.isFetching}
        value={null}
        options={rows
          .filter((row) => !value.includes(row.id))
          .map((row) => ({ value: row.id, label: `${row.number} ${row.title} · ${row.platform.name}` }))}
        onChange={(chosen: string | null) => {
          if (chosen !== null) onChange([...value, chosen]);
        }}
      />
    </div>
  );
}

function Source({ id, onDrop }: { id: string; onDrop: () => void }) {
  const words = useCaseFormWords();
  const { data } = useRead(CaseSourceDocument, { id }, { staleTime: 600_000 });
  const finding = data?.finding;
  return (
    <li>
      <span>
        {finding === undefined ? (
          '…'
        ) : (
          <>
            <Go to={`/findings/${id}`}>
              {finding.number} {finding.title}
            </Go>{' '}
            <span className="quiet">{finding.platform.name}</span>
          </>
        )}
      </span>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={words('dropSource', { number: finding?.number ?? '' })}
        onClick={onDrop}
      />
    </li>
  );
}
