import { Form, Input } from 'antd';
import { useState } from 'react';
import type { OfficeStaffQuery } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { RevealButton } from '../../domain/access/Reveal.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import {
  OfficeStaffDocument,
  ProposeCertificateDocument,
  RevealOfficerDocument,
} from './settings.graphql.ts';
import { useSettingsWords } from './words.ts';

type Person = OfficeStaffQuery['officers'][number];
type Asked = OfficeStaffQuery['certificateRequests'];

/** The officers of the office, whose certificates the director keeps up. */
export function Staff() {
  const t = useSettingsWords();
  const read = useRead(OfficeStaffDocument, {});
  return (
    <Card title={t('staff')} flush className="settings-wide">
      <p className="quiet settings-note">{t('staffHelp')}</p>
      <Waiting read={read}>
        {({ officers, certificateRequests }) => <People people={officers} asked={certificateRequests} />}
      </Waiting>
    </Card>
  );
}

function People({ people, asked }: { people: Person[]; asked: Asked }) {
  const t = useSettingsWords();
  const term = useTerm();
  const { may } = useSession();
  const mayReveal = may('person.unmask');
  const [revealed, setRevealed] = useState<ReadonlyMap<string, string>>(new Map());
  const act = useAct(RevealOfficerDocument);
  const reveal = async (id: string, purpose: string) => {
    const { certificateNo } = (await act.mutateAsync({ id, purpose })).revealOfficer;
    setRevealed((before) => new Map(before).set(id, certificateNo ?? '–'));
  };
  const waits = (id: string) => asked.some(({ userId, state }) => userId === id && state === 'WAITING');
  const columns: Column<Person>[] = [
    { key: 'name', title: t('name'), fixed: true, render: (row) => row.name },
    { key: 'role', title: t('role'), render: (row) => term('Role', row.role) },
    {
      key: 'no',
      title: t('certificateNo'),
      render: (row) => (
        <>
          {revealed.get(row.id) ?? row.certificateNo ?? '–'}{' '}
          {mayReveal && !revealed.has(row.id) && row.certificateNo?.includes('*') === true && (
            <RevealButton name={row.name} reveal={(purpose) => reveal(row.id, purpose)} />
          )}
        </>
      ),
    },
    {
      key: 'to',
      title: t('certificateValidTo'),
      render: (row) => (
        <>
          {row.certificateValidTo ?? '–'}{' '}
          {row.certificateValidTo !== null && !row.certificateHolds && (
            <Mark tone="late">{t('certificateEnded')}</Mark>
          )}
        </>
      ),
    },
    {
      key: 'act',
      title: '',
      bare: true,
      align: 'right',
      render: (row) =>
        waits(row.id) ? <Mark tone="new">{t('certificateWaits')}</Mark> : <Ask person={row} />,
    },
  ];
  return <DataTable label={t('staff')} columns={columns} rows={people} rowKey={(row) => row.id} />;
}

function Ask({ person }: { person: Person }) {
  const t = useSettingsWords();
  const propose = useAct(ProposeCertificateDocument);
  const required = { required: true, message: t('passwordNeeded') };
  const { id: userId, certificateValidTo } = person;
  return (
    <ActButton<{ input: { certificateNo: string; certificateValidTo: string }; reason: string }>
      label={t('certificateAsk')}
      title={t('certificateAskTitle', { name: person.name })}
      small
      reason="required"
      done={t('certificateAsked')}
      initial={{ input: { certificateValidTo } }}
      fields={
        <>
          <Form.Item name={['input', 'certificateNo']} label={t('certificateNo')} rules={[required]}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name={['input', 'certificateValidTo']}
            label={t('certificateValidTo')}
            rules={[required]}
          >
            <DateInput />
          </Form.Item>
        </>
      }
      act={({ input, reason }) => propose.mutateAsync({ input: { ...input, userId, reason } })}
    />
  );
}
