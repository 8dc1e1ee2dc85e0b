import type { FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { dateTime } from '../format.ts';
import { type Fault, ServerRefusal, faultsOf } from '../graphql/refusal.ts';
import { NativeButton } from '../native/NativeButton.tsx';
import { useUiWords } from '../words.ts';
import './form.css';

type NamePath = (string | number)[];

export interface ShownFault {
  fault: Fault;
  /** The field of the form it belongs to, if the form has it. */
  name: NamePath | null;
  label?: string;
}

/** `person.phones.0.number` as antd names it. */
export function nameOf(field: string): NamePath {
  return field
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The form's field for a server's path: itself, or the nearest one above it or below its last part. */
function fieldFor(form: FormInstance, field: string | null): NamePath | null {
  if (field === null) return null;
  const known = form.getFieldsError().map((entry) => entry.name);
  const wanted = nameOf(field);
  for (let length = wanted.length; length > 0; length -= 1) {
    const key = wanted.slice(0, length).join('.');
    const found = known.find((name) => name.join('.') === key);
    if (found !== undefined) return found;
  }
  const last = wanted.at(-1);
  return known.find((name) => name.at(-1) === last) ?? null;
}

/** What the form calls a field; the server's sentence does not always say. */
function labelOf(name: NamePath): string {
  return document.querySelector(`label[for="${name.join('_')}"]`)?.firstChild?.textContent ?? '';
}

/** The fields that someone else changed, by the form's own names where it has them. */
function inWords(form: FormInstance, fault: Fault): Fault {
  if (fault.code !== 'STALE') return fault;
  const fields = String(fault.params.fields ?? '').split(/,\s*/);
  const named = fields.map((field) => {
    const name = fieldFor(form, field);
    return (name === null ? '' : labelOf(name)) || field;
  });
  return { ...fault, params: { ...fault.params, fields: named.join(' · ') } };
}

interface FormFaults {
  /** Put this above the fields. */
  summary: ReactNode;
  /** For what `act` threw: names each fault at its field and lists all on top. */
  show: (error: unknown) => void;
  clear: () => void;
  onFinishFailed: (info: { errorFields: { name: NamePath; errors: string[] }[] }) => void;
}

/**
 * Faults of a form, from the form's own rules or from the server: each at its field, and all on top with links.
 * `onReload` is offered when someone else changed the record meanwhile; it must keep what was typed.
 */
export function useFormFaults(form: FormInstance, onReload?: () => void): FormFaults {
  const [shown, setShown] = useState<ShownFault[]>([]);
  const clear = () => {
    setShown([]);
  };
  const show = (error: unknown) => {
    const faults = faultsOf(error instanceof Error ? error : new Error(String(error)));
    const placed = faults.map((fault) => {
      const name = fieldFor(form, fault.field);
      return { fault: inWords(form, fault), name, label: name === null ? '' : labelOf(name) };
    });
    form.setFields(
      placed.flatMap(({ fault, name }) => (name === null ? [] : [{ name, errors: [fault.message] }])),
    );
    setShown(placed);
  };
  const onFinishFailed: FormFaults['onFinishFailed'] = ({ errorFields }) => {
    setShown(
      errorFields.flatMap(({ name, errors }) =>
        errors.map((message) => ({
          name,
          fault: { code: 'CLIENT', field: name.join('.'), message, params: {}, requestId: null },
        })),
      ),
    );
  };
  const toField = (name: NamePath) => {
    form.scrollToField(name, { block: 'center', focus: true });
  };
  return {
    show,
    clear,
    onFinishFailed,
    summary: (
      <FaultSummary faults={shown} onPick={toField} {...(onReload === undefined ? {} : { onReload })} />
    ),
  };
}

interface FaultSummaryProps {
  faults: ShownFault[];
  onPick: (name: NamePath) => void;
  onReload?: () => void;
}

/** All that is wrong with a form, above its fields; a press leads to the field. */
export function FaultSummary({ faults, onPick, onReload }: FaultSummaryProps) {
  const t = useUiWords();
  const stale = faults.find(({ fault }) => fault.code === 'STALE')?.fault;
  if (faults.length === 0) return null;
  if (stale !== undefined)
    return <StaleNotice fault={stale} {...(onReload === undefined ? {} : { onReload })} />;
  const placed = faults.filter(({ name }) => name !== null).length;
  return (
    <div className="fault-summary" role="alert">
      <b>{placed > 0 ? t('faults', { count: faults.length }) : t('faultsPlain')}</b>
      <ul>
        {faults.map(({ fault, name, label = '' }) => (
          <li key={`${fault.field ?? ''}${fault.message}`}>
            {name === null ? (
              fault.message
            ) : (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  onPick(name);
                }}
              >
                {label !== '' && !fault.message.includes(label) && `${label}: `}
                {fault.message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Someone else was first: says who, when and what, and offers the new state without losing what was typed. */
export function StaleNotice({ fault, onReload }: { fault: Fault; onReload?: () => void }) {
  const t = useUiWords();
  const { changedBy = '', changedAt = '', fields = '' } = fault.params;
  const at = Number.isNaN(Date.parse(String(changedAt))) ? String(changedAt) : dateTime(String(changedAt));
  return (
    <div className="fault-summary" role="alert">
      <b>{t('stale', { who: changedBy, at })}</b>
      <p>{t('staleFields', { fields })}</p>
      {onReload !== undefined && (
        <NativeButton small onClick={onReload}>
          {t('staleReload')}
        </NativeButton>
      )}
    </div>
  );
}

/** Faults of an act that has no form: the server's sentences, nothing else. */
export function FaultNote({ error, onReload }: { error: Error | null; onReload?: () => void }) {
  if (error === null) return null;
  const faults = faultsOf(error);
  const stale = error instanceof ServerRefusal ? faults.find((fault) => fault.code === 'STALE') : undefined;
  if (stale !== undefined)
    return <StaleNotice fault={stale} {...(onReload === undefined ? {} : { onReload })} />;
  return (
    <div className="fault-summary" role="alert">
      {faults.map((fault) => (
        <p key={fault.message}>{fault.message}</p>
      ))}
    </div>
  );
}
