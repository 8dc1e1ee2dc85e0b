import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { App, Button, Checkbox, Input, Popover } from 'antd';
import { useState } from 'react';
import { type Column, type ListTaste, csvOf, download, isShown } from './columns.ts';
import { useReader } from '../reader.ts';
import type { FilterState } from './useFilters.ts';
import { useListWords } from './words.ts';

interface ListToolsProps<Row> {
  id: string;
  columns: Column<Row>[];
  taste: ListTaste;
  onTaste: (taste: ListTaste) => void;
  filters: FilterState;
  /** Every row, for the export. */
  all: () => Promise<Row[]>;
}

/** Columns, density, saved views and export of a list. */
export function ListTools<Row>({ id, columns, taste, onTaste, filters, all }: ListToolsProps<Row>) {
  const t = useListWords();
  const { message } = App.useApp();
  const { today } = useReader();
  const [busy, setBusy] = useState(false);
  const save = async (read: () => Promise<Row[]>) => {
    setBusy(true);
    try {
      download(
        `${id}-${today}.csv`,
        new Blob([csvOf(columns, await read())], { type: 'text/csv;charset=utf-8' }),
      );
    } catch {
      void message.error(t('exportFailed'));
    } finally {
      setBusy(false);
    }
  };
  const panel = (
    <div className="list-tools">
      <Views taste={taste} onTaste={onTaste} filters={filters} />
      <p className="quiet">{t('columns')}</p>
      {columns.map((column) => (
        <Checkbox
          key={column.key}
          checked={isShown(column, taste)}
          disabled={column.fixed === true}
          onChange={() => {
            const toggled = taste.toggled.includes(column.key)
              ? taste.toggled.filter((key) => key !== column.key)
              : [...taste.toggled, column.key];
            onTaste({ ...taste, toggled });
          }}
        >
          {column.title}
        </Checkbox>
      ))}
      <Checkbox
        className="list-dense"
        checked={taste.dense}
        onChange={(event) => {
          onTaste({ ...taste, dense: event.target.checked });
        }}
      >
        {t('dense')}
      </Checkbox>
      <Button size="small" loading={busy} onClick={() => void save(all)}>
        {busy ? t('exporting') : t('export')}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={panel}>
      <Button size="small" type="text" icon={<SettingOutlined />}>
        {t('tools')}
      </Button>
    </Popover>
  );
}

type ViewsProps = Pick<ListToolsProps<unknown>, 'taste' | 'onTaste' | 'filters'>;

function Views({ taste, onTaste, filters }: ViewsProps) {
  const t = useListWords();
  const [name, setName] = useState('');
  const keep = () => {
    if (name.trim() === '') return;
    const rest = taste.views.filter((view) => view.name !== name.trim());
    onTaste({ ...taste, views: [...rest, { name: name.trim(), query: filters.query }] });
    setName('');
  };
  return (
    <>
      <p className="quiet">{t('views')}</p>
      {taste.views.map((view) => (
        <p key={view.name} className="list-view">
          <Button
            size="small"
            type="link"
            onClick={() => {
              filters.apply(view.query);
            }}
          >
            {view.name}
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={t('dropView', { name: view.name })}
            onClick={() => {
              onTaste({ ...taste, views: taste.views.filter((other) => other.name !== view.name) });
            }}
          >
            ×
          </Button>
        </p>
      ))}
      <p className="list-view">
        <Input
          size="small"
          maxLength={30}
          aria-label={t('viewName')}
          placeholder={t('saveView')}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
          onPressEnter={keep}
        />
        <Button size="small" disabled={name.trim() === ''} onClick={keep}>
          {t('save')}
        </Button>
      </p>
    </>
  );
}
