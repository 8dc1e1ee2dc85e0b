import { Form, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { StaffQuery } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useTerm, useTermOptions } from '../terms/terms.ts';
import { useSession } from '../access/session.tsx';
import {
  DeclareInterestDocument,
  EndInterestDocument,
  EndLeaveDocument,
  RecordLeaveDocument,
  StaffOperatorsDocument,
} from './staff.graphql.ts';
import './staff.css';
import { useStaffWords } from './words.ts';

export type Member = StaffQuery['staffMembers'][number];

/** An operator found by its name, or by that of one of its platforms. Works as the child of a Form.Item. */
function OperatorChoice({ id, onChange }: { id?: string; onChange?: (id: string) => void }) {
  const t = useStaffWords();
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
  const read = useRead(StaffOperatorsDocument, { text: text === '' ? null : text }, { keep: true });
  const operators = new Map(
    (read.data?.platforms.edges ?? []).map(({ node }) => [node.operator.id, node.operator.name]),
  );
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      placeholder={t('operatorHint')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={read.isFetching}
      options={[...operators].map(([value, label]) => ({ value, label }))}
      onChange={(next: string) => onChange?.(next)}
    />
  );
}

export function DeclareButton({ officerId = null }: { officerId?: string | null }) {
  const t = useStaffWords();
  const { today } = useSession().desk;
  const kinds = useTermOptions('InterestKind');
  const declare = useAct(DeclareInterestDocument);
  return (
    <ActButton<{ input: { operatorId: string; kind: 'OTHER'; fromOn: string; toOn?: string | null } }>
      small
      label={t('declare')}
      title={t('declare')}
      help={t('ownHelp')}
      initial={{ input: { fromOn: today } }}
      done={t('ok')}
      fields={
        <>
          <Form.Item name={['input', 'operatorId']} label={t('operator')} rules={[{ required: true }]}>
            <OperatorChoice />
          </Form.Item>
          <Form.Item name={['input', 'kind']} label={t('kind')} rules={[{ required: true }]}>
            <Select options={kinds} />
          </Form.Item>
          <Form.Item name={['input', 'fromOn']} label={t('from')} rules={[{ required: true }]}>
            <DateInput />
          </Form.Item>
          <Form.Item name={['input', 'toOn']} label={t('to')} extra={t('toHelp')}>
            <DateInput />
          </Form.Item>
        </>
      }
      act={({ input }) => declare.mutateAsync({ input: { ...input, toOn: input.toOn ?? null, officerId } })}
    />
  );
}

export function LeaveButton({ officerId = null }: { officerId?: string | null }) {
  const t = useStaffWords();
  const { today } = useSession().desk;
  const leave = useAct(RecordLeaveDocument);
  return (
    <ActButton<{ input: { fromOn: string; toOn: string } }>
      small
      label={t('leave')}
      title={t('leave')}
      help={t('leaveHelp')}
      initial={{ input: { fromOn: today } }}
      done={t('ok')}
      fields={
        <>
          <Form.Item name={['input', 'fromOn']} label={t('from')} rules={[{ required: true }]}>
            <DateInput />
          </Form.Item>
          <Form.Item name={['input', 'toOn']} label={t('to')} rules={[{ required: true }]}>
            <DateInput min={today} />
          </Form.Item>
        </>
      }
      act={({ input }) => leave.mutateAsync({ input: { ...input, officerId } })}
    />
  );
}

export function Interests({ of, mayEnd }: { of: Member; mayEnd: boolean }) {
  const t = useStaffWords();
  const term = useTerm();
  const { today } = useSession().desk;
  const end = useAct(EndInterestDocument);
  if (of.interests.length === 0) return <p className="quiet">{t('interestsNone')}</p>;
  return (
    <ul className="staff-lines">
      {of.interests.map((i) => (
        <li key={i.id}>
          <span>
            {i.operatorName} · {term('InterestKind', i.kind)} ·{' '}
            {i.toOn === null ? t('since', { from: i.fromOn }) : t('between', { from: i.fromOn, to: i.toOn })}{' '}
            <span className="quiet">
              {i.endedByName === null
                ? t('recordedBy', { who: i.recordedByName })
                : t('endedBy', { who: i.endedByName, reason: i.endReason ?? '' })}
            </span>
          </span>
          {mayEnd && i.endedByName === null && (
            <ActButton<{ toOn: string; reason: string }>
              small
              label={t('end')}
              title={t('endTitle')}
              help={t('endHelp')}
              initial={{ toOn: today }}
              reason="required"
              done={t('ok')}
              fields={
                <Form.Item name="toOn" label={t('lastDay')} rules={[{ required: true }]}>
                  <DateInput min={i.fromOn} max={today} />
                </Form.Item>
              }
              act={({ toOn, reason }) => end.mutateAsync({ id: i.id, version: i.version, toOn, reason })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

export function Leaves({ of }: { of: Member }) {
  const t = useStaffWords();
  const back = useAct(EndLeaveDocument);
  if (of.leaves.length === 0) return <p className="quiet">{t('leavesNone')}</p>;
  return (
    <ul className="staff-lines">
      {of.leaves.map((l) => (
        <li key={l.id}>
          <span>{t('between', { from: l.fromOn, to: l.toOn })}</span>
          <ActButton
            small
            label={t('back')}
            title={t('back')}
            done={t('ok')}
            act={() => back.mutateAsync({ id: l.id, version: l.version })}
          />
        </li>
      ))}
    </ul>
  );
}
