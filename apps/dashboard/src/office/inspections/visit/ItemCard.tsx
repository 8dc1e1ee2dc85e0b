import { Button } from 'antd';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { memo, useId, useState } from 'react';
import { EvidenceList } from '../../../domain/evidence/EvidenceList.tsx';
import { EvidenceUpload } from '../../../domain/evidence/EvidenceUpload.tsx';
import { OperationSwitch, SystemSwitch } from '../../../domain/ledger/AxisSwitch.tsx';
import { useText } from '../../../ui/i18n/i18n.ts';
import { useTermInside } from '../../../domain/terms/terms.ts';
import { FindingDrawer } from './FindingDrawer.tsx';
import { ItemFindings } from './ItemFindings.tsx';
import { ItemMore } from './ItemMore.tsx';
import { ItemNotice, SaveMark } from './SaveMark.tsx';
import type { Pending } from './outbox.ts';
import type { Recorder } from './recorder.ts';
import { type ItemRecord, type VisitItem, recordOf } from './records.ts';
import { TextRecord } from './TextRecord.tsx';
import { useVisitWords } from './words.ts';

interface ItemCardProps {
  inspectionId: string;
  item: VisitItem;
  pending: Pending | undefined;
  recorder: Recorder;
  writable: boolean;
}

/** One item of the checklist, worked where one stands: what is looked for, the two axes, evidence, finding, note. */
export const ItemCard = memo(function ItemCard(props: ItemCardProps) {
  const { inspectionId, item, pending, recorder, writable } = props;
  const t = useVisitWords();
  const text = useText();
  const id = useId();
  const record = pending?.record ?? recordOf(item);
  const [more, setMore] = useState(record.result !== null && record.result !== 'ASSESSED');
  const [noting, setNoting] = useState(false);
  const [raising, setRaising] = useState(false);
  const { item: duty } = item;
  const change = (patch: Partial<ItemRecord>) => {
    recorder.change(item, patch);
  };
  const noteOpen = noting || (record.note ?? '') !== '';
  const other = record.result !== null && record.result !== 'ASSESSED';
  return (
    <li className="visit-item card" id={`item-${item.id}`} tabIndex={-1} aria-labelledby={`${id}t`}>
      <header>
        <h3 id={`${id}t`}>
          {duty.code} {text(duty.title)}
        </h3>
        <SaveMark item={item} pending={pending} />
      </header>
      <Looked item={item} />
      <div className={other ? 'visit-axes visit-other' : 'visit-axes'}>
        <span aria-hidden>{t('system')}</span>
        <SystemSwitch
          value={record.systemState}
          disabled={!writable}
          label={`${duty.code} ${t('system')}`}
          onChange={(systemState) => {
            change({ systemState });
          }}
        />
        <p className="visit-look quiet">{text(duty.system)}</p>
        <span aria-hidden>{t('operation')}</span>
        <OperationSwitch
          value={record.operationState}
          disabled={!writable}
          label={`${duty.code} ${t('operation')}`}
          onChange={(operationState) => {
            change({ operationState });
          }}
        />
        <p className="visit-look quiet">{text(duty.operation)}</p>
      </div>
      {pending !== undefined && <ItemNotice item={item} pending={pending} recorder={recorder} />}
      {more && <ItemMore record={record} pending={pending} writable={writable} onChange={change} />}
      {noteOpen && (
        <TextRecord
          label={t('note')}
          text={record.note}
          disabled={!writable}
          autoFocus={noting && record.note === null}
          maxLength={2000}
          placeholder={t('noteHelp')}
          rows={8}
          onText={(note) => {
            // a note that was emptied keeps its field while one is in it
            setNoting(true);
            change({ note });
          }}
        />
      )}
      <ItemFindings item={item} writable={writable} />
      {item.evidence.length > 0 && <EvidenceList evidence={item.evidence} brief />}
      {writable && (
        <footer>
          <EvidenceUpload kind="INSPECTION_ITEM" subjectId={item.id} label={t('collect')} />
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => {
              setRaising(true);
            }}
          >
            {t('finding')}
          </Button>
          <span className="visit-gap" />
          {!noteOpen && (
            <Button
              size="small"
              type="text"
              onClick={() => {
                setNoting(true);
              }}
            >
              {t('note')}
            </Button>
          )}
          <Button
            size="small"
            type="text"
            aria-expanded={more}
            onClick={() => {
              setMore(!more);
            }}
          >
            {more ? t('fewer') : t('more')}
          </Button>
        </footer>
      )}
      {raising && (
        <FindingDrawer
          inspectionId={inspectionId}
          item={item}
          onClose={() => {
            setRaising(false);
          }}
        />
      )}
    </li>
  );
});

/** What the item is about and what the ledger said before; the rest of it opens by a touch. */
function Looked({ item }: { item: VisitItem }) {
  const t = useVisitWords();
  const text = useText();
  const term = useTermInside();
  const [open, setOpen] = useState(false);
  const { item: duty, previousOn, previousSystem, previousOperation } = item;
  return (
    <div className="visit-looked">
      <button
        type="button"
        className="visit-help"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {text(duty.help)}
      </button>
      {open && (
        <dl className="visit-what">
          <dt>{t('system')}</dt>
          <dd>{text(duty.system)}</dd>
          <dt>{t('operation')}</dt>
          <dd>{text(duty.operation)}</dd>
        </dl>
      )}
      <p className="visit-before quiet">
        {previousOn === null || previousSystem === null || previousOperation === null
          ? t('neverBefore')
          : `${t('before', { date: previousOn })} ${term('SystemState', previousSystem)} · ${term('OperationState', previousOperation)}`}
      </p>
    </div>
  );
}
