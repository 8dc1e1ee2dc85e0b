import DownOutlined from '@ant-design/icons/DownOutlined';
import RightOutlined from '@ant-design/icons/RightOutlined';
import { Button, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PlatformLedgerQuery } from '../../gql/graphql.ts';
import { AxisTag, StateTag } from '../../domain/terms/StateTag.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go, path } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import './ledger.css';
import { type Entry, VIEWS, type View, inView, ofArea } from './ledger.ts';
import { useLedgerWords } from './ledger.words.ts';
import { PlatformLedgerDocument } from './sections.graphql.ts';

export function LedgerSection({ id }: { id: string }) {
  const read = useRead(PlatformLedgerDocument, { id });
  return <Waiting read={read}>{(data) => <LedgerTable data={data} />}</Waiting>;
}

/** Every applicable duty item, by area: what was verified, by what, and what the platform says of itself. */
function LedgerTable({ data }: { data: PlatformLedgerQuery }) {
  const t = useLedgerWords();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('view');
  const view: View = VIEWS.find((one) => one === asked) ?? 'all';
  const setView = (next: View) => {
    setSearch(
      (before) => {
        const query = new URLSearchParams(before);
        if (next === 'all') query.delete('view');
        else query.set('view', next);
        return query;
      },
      { replace: true },
    );
  };
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const { entries } = data.platform.ledger;
  const { areas } = data.framework;
  const standing = entries.filter((entry) => entry.endedOn === null);
  const shown = standing.filter((entry) => inView(entry, view));
  const count = (one: View) => standing.filter((entry) => inView(entry, one)).length;
  if (standing.length === 0) return <Empty title={t('emptyTitle')} help={t('emptyHelp')} />;
  const toggle = (area: string) => {
    const next = new Set(closed);
    if (!next.delete(area)) next.add(area);
    setClosed(next);
  };
  return (
    <>
      <div className="ledger-line">
        <Segmented<View>
          size="small"
          value={view}
          onChange={setView}
          options={VIEWS.map((one) => ({ one, n: count(one) }))
            .filter(({ one, n }) => one === 'all' || one === view || n > 0)
            .map(({ one, n }) => ({ value: one, label: t(one, { count: n }) }))}
        />
        <Button
          type="link"
          size="small"
          onClick={() => {
            setClosed(closed.size > 0 ? new Set() : new Set(areas.map((area) => area.code)));
          }}
        >
          {closed.size > 0 ? t('expandAll') : t('collapseAll')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('system')}</th>
              <th scope="col">{t('operation')}</th>
              <th scope="col">{t('verified')}</th>
              <th scope="col">{t('claim')}</th>
              <th scope="col">{t('open')}</th>
            </tr>
          </thead>
          {areas.map((area) => {
            const rows = ofArea(shown, area.code);
            if (rows.length === 0) return null;
            return (
              <AreaRows
                key={area.code}
                area={area}
                rows={rows}
                all={ofArea(standing, area.code)}
                open={!closed.has(area.code)}
                platformId={data.platform.id}
                onToggle={() => {
                  toggle(area.code);
                }}
              />
            );
          })}
        </table>
      )}
    </>
  );
}

interface AreaRowsProps {
  area: PlatformLedgerQuery['framework']['areas'][number];
  rows: Entry[];
  all: Entry[];
  open: boolean;
  platformId: string;
  onToggle: () => void;
}

function AreaRows({ area, rows, all, open, platformId, onToggle }: AreaRowsProps) {
  const t = useLedgerWords();
  const text = useText();
  const verified = all.filter((entry) => entry.verifiedOn !== null).length;
  const findings = all.reduce((sum, entry) => sum + entry.openFindings, 0);
  return (
    <tbody>
      <tr className="ledger-area">
        <th scope="rowgroup" colSpan={6}>
          <button type="button" aria-expanded={open} onClick={onToggle}>
            {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />} {area.code}{' '}
            {text(area.title)}
          </button>
          <span className="quiet">
            {t('areaFacts', { verified, total: all.length })}
            {findings > 0 && ` · ${t('areaOpen', { count: findings })}`}
          </span>
        </th>
      </tr>
      {open && rows.map((entry) => <EntryRow key={entry.id} entry={entry} platformId={platformId} />)}
    </tbody>
  );
}

function sourcePath(source: NonNullable<Entry['source']>): string {
  return `${source.kind === 'VERIFICATION' ? '/orders' : '/inspections'}/${source.sourceId}`;
}

function EntryRow({ entry, platformId }: { entry: Entry; platformId: string }) {
  const t = useLedgerWords();
  const text = useText();
  const term = useTerm();
  const { today } = useSession().desk;
  const [facts, setFacts] = useState(false);
  const { item, source, claim } = entry;
  const [search] = useSearchParams();
  const pointedAt = search.get('item') === item.code;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (pointedAt) row.current?.scrollIntoView({ block: 'center' });
  }, [pointedAt]);
  return (
    <>
      <tr ref={row} className={pointedAt ? 'ledger-here' : undefined} aria-current={pointedAt || undefined}>
        <td>
          <Go to={`/catalogue/${item.code}`} title={text(item.help)}>
            {item.code} {text(item.title)}
          </Go>
        </td>
        <td data-label={t('system')}>
          <AxisTag axis="system" value={entry.systemState} />
        </td>
        <td data-label={t('operation')}>
          <AxisTag axis="operation" value={entry.operationState} />
        </td>
        <td data-label={t('verified')} className={source === null ? 'blank' : undefined}>
          {source === null ? (
            <span className="quiet">–</span>
          ) : (
            <>
              <time>{entry.verifiedOn}</time> <Go to={sourcePath(source)}>{source.sourceNumber}</Go>
              {entry.facts.length > 1 && (
                <Button
                  type="link"
                  size="small"
                  aria-expanded={facts}
                  onClick={() => {
                    setFacts(!facts);
                  }}
                >
                  {facts ? t('factsHide') : t('facts', { count: entry.facts.length })}
                </Button>
              )}
            </>
          )}
        </td>
        <td data-label={t('claim')} className={claim === null ? 'blank' : undefined}>
          {claim === null ? (
            <span className="quiet">–</span>
          ) : (
            <span className="claim" title={t('claimNote', { note: claim.note ?? '' })}>
              <i>{t('claimMark')}</i> {term('SystemState', claim.systemState)} ·{' '}
              {term('OperationState', claim.operationState)} <time className="quiet">{claim.claimedOn}</time>
            </span>
          )}
        </td>
        <td data-label={t('open')} className={entry.openFindings === 0 ? 'blank' : undefined}>
          {entry.openFindings === 0 ? (
            <span className="quiet">0</span>
          ) : (
            <Go to={path('/findings', { platform: platformId, itemCode: item.code, openOn: today })}>
              {entry.openFindings}
            </Go>
          )}
        </td>
      </tr>
      {facts &&
        entry.facts.map((fact) => (
          <tr key={fact.id} className="ledger-fact">
            <td>
              {term('FactKind', fact.kind)} {t('factBy', { who: fact.actorName, on: fact.factOn })}
            </td>
            <td>
              <StateTag kind="SystemState" value={fact.systemState} />
            </td>
            <td>
              <StateTag kind="OperationState" value={fact.operationState} />
            </td>
            <td>
              <Go to={sourcePath(fact)}>{fact.sourceNumber}</Go>
            </td>
            <td colSpan={2}>{fact.wins && t('wins')}</td>
          </tr>
        ))}
    </>
  );
}
