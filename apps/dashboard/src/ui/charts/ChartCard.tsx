import { App, Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { Card } from '../Card.tsx';
import { dateTime } from '../format.ts';
import { download } from '../list/columns.ts';
import './charts.css';
import { ChartTable } from './ChartTable.tsx';
import type { TableSpec } from './spec.ts';
import { useChartWords } from './words.ts';

/** What stands beside the numbers in an export: the period for the file's name, and the filter line by line. */
export interface About {
  period: string;
  lines: { label: string; value: string }[];
}

/** Whether the table is shown instead of the chart, where the address holds it. */
export interface TableShown {
  shown: boolean;
  toggle: () => void;
}

interface ChartCardProps {
  /** What is counted. */
  title: string;
  /** Unit and period, in a quiet line. */
  note: string;
  table: TableSpec;
  about?: About | undefined;
  shown?: TableShown | undefined;
  /** Draws the picture; null when nothing is drawn. */
  picture: () => Promise<Blob | null>;
  /** Legend and switches. */
  extra?: ReactNode;
  className?: string;
  /** Tells a reader of the screen nothing that the table does not say again. */
  children: ReactNode;
  /** The chart is a table itself: it needs none behind it. */
  isTable?: boolean;
  footer?: ReactNode;
}

/** A chart's card: the table behind it, and picture and workbook to take along. */
export function ChartCard(props: ChartCardProps) {
  const { title, note, table, about, picture, isTable = false } = props;
  const t = useChartWords();
  const { message } = App.useApp();
  const [kept, setKept] = useState(false);
  const shown = props.shown?.shown ?? kept;
  const toggle =
    props.shown?.toggle ??
    (() => {
      setKept(!kept);
    });
  const file = [title, about?.period ?? note].join(' ').replaceAll(/[\\/:*?"<>|]+/g, '-');

  const save = async (kind: string) => {
    try {
      if (kind === 'png') {
        const blob = await picture();
        if (blob !== null) download(`${file}.png`, blob);
        return;
      }
      const { workbookOf } = await import('./workbook.ts');
      const lines = [
        { label: t('aboutTitle'), value: title },
        { label: t('aboutNote'), value: note },
        ...(about?.lines ?? []),
        { label: t('aboutAt'), value: dateTime(new Date().toISOString()) },
        { label: t('aboutLink'), value: window.location.href },
      ];
      download(`${file}.xlsx`, await workbookOf(title, table, t('about'), lines));
    } catch {
      void message.error(t('exportFailed'));
    }
  };

  return (
    <Card
      className={props.className ?? ''}
      title={
        <>
          {title} <small className="chart-note">{note}</small>
        </>
      }
      extra={
        <>
          {props.extra}
          <span className="chart-tools no-print">
            <Button type="link" size="small" aria-pressed={shown} onClick={toggle}>
              {shown ? t('chart') : t('table')}
            </Button>
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'png', label: t('png'), disabled: shown },
                  { key: 'xlsx', label: t('xlsx') },
                ],
                onClick: ({ key }) => void save(key),
              }}
            >
              <Button type="link" size="small">
                {t('export')}
              </Button>
            </Dropdown>
          </span>
        </>
      }
    >
      {!shown && props.children}
      {(shown || !isTable) && (
        <div className={shown ? 'chart-table' : 'unseen'}>
          <ChartTable title={title} table={table} links={shown} />
        </div>
      )}
      {props.footer}
    </Card>
  );
}
