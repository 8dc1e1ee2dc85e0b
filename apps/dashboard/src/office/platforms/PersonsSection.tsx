import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { PlatformPersonsQuery, RevealPersonMutation } from '../../gql/graphql.ts';
import type { PersonRole } from '../../gql/enums.ts';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { DateInput } from '../../ui/form/DateInput.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { RevealButton } from '../../domain/access/Reveal.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import {
  AppointPersonDocument,
  EndPersonDocument,
  PlatformPersonsDocument,
  RevealPersonDocument,
} from './sections.graphql.ts';
import type { ShownPlatform } from './types.ts';
import { useSectionWords } from './sections.words.ts';

type Revealed = RevealPersonMutation['revealPerson'];
type Person = PlatformPersonsQuery['platform']['persons'][number];

interface PersonValues {
  person: {
    role: PersonRole;
    name: string;
    title?: string;
    phone?: string;
    email?: string;
    validFrom: string;
  };
}

/** Those in office first, then by role and date. */
function inOrder(persons: Person[]): Person[] {
  return [...persons].sort(
    (a, b) =>
      Number(a.validTo !== null) - Number(b.validTo !== null) ||
      a.role.localeCompare(b.role) ||
      b.validFrom.localeCompare(a.validFrom),
  );
}

export function PersonsSection({ platform }: { platform: ShownPlatform }) {
  const t = useSectionWords();
  const term = useTerm();
  const read = useRead(PlatformPersonsDocument, { id: platform.id });
  const may = allowance(platform.allowedActions, 'appoint');
  const mayReveal = useSession().may('person.unmask');
  const [revealed, setRevealed] = useState<ReadonlyMap<string, Revealed>>(new Map());
  const act = useAct(RevealPersonDocument);
  const reveal = async (id: string, purpose: string) => {
    const { revealPerson } = await act.mutateAsync({ id, purpose });
    setRevealed((before) => new Map(before).set(id, revealPerson));
  };
  const columns: Column<Person>[] = [
    {
      key: 'name',
      title: t('person'),
      fixed: true,
      render: (p) => (
        <>
          {revealed.get(p.id)?.name ?? p.name} {p.validTo === null && <Mark tone="done">{t('now')}</Mark>}
          {p.title !== null && <span className="cell-sub">{p.title}</span>}
        </>
      ),
    },
    { key: 'role', title: t('role'), bare: true, render: (p) => term('PersonRole', p.role) },
    {
      key: 'contact',
      title: t('contact'),
      render: (p) => (
        <>
          {contactOf(revealed.get(p.id) ?? p)}{' '}
          {mayReveal && !revealed.has(p.id) && hasMasked(p) && (
            <RevealButton name={p.name} reveal={(purpose) => reveal(p.id, purpose)} />
          )}
        </>
      ),
    },
    { key: 'from', title: t('from'), render: (p) => p.validFrom },
    { key: 'to', title: t('to'), render: (p) => p.validTo ?? '–' },
    {
      key: 'end',
      title: t('act'),
      bare: true,
      align: 'right',
      render: (p) => p.validTo === null && may?.allowed === true && <EndButton person={p} />,
    },
  ];
  const appoint = <AppointButton platform={platform} />;
  return (
    <Waiting read={read}>
      {({ platform: { persons } }) =>
        persons.length === 0 ? (
          <Empty title={t('noPersons')} help={t('noPersonsHelp')} action={appoint} />
        ) : (
          <>
            {may?.allowed === true && <div className="section-head">{appoint}</div>}
            <DataTable
              label={t('person')}
              columns={may?.allowed === true ? columns : columns.filter(({ key }) => key !== 'end')}
              rows={inOrder(persons)}
              rowKey={(p) => p.id}
            />
          </>
        )
      }
    </Waiting>
  );
}

const contactOf = ({ phone, email }: Pick<Person, 'phone' | 'email'>): string =>
  [phone, email].filter((x) => x !== null && x !== '').join(' · ');

const hasMasked = (p: Person): boolean => contactOf(p) !== '' || p.name.endsWith('*');

function AppointButton({ platform }: { platform: ShownPlatform }) {
  const t = useSectionWords();
  const act = useAct(AppointPersonDocument);
  const { today } = useSession().desk;
  const roles = useTermOptions('PersonRole');
  const needed = [{ required: true }];
  return (
    <ActButton<PersonValues>
      label={t('appoint')}
      title={t('appoint')}
      help={t('appointHelp')}
      small
      hideRefused
      allowed={allowance(platform.allowedActions, 'appoint')}
      initial={{ person: { validFrom: today } }}
      done={t('appointed')}
      fields={
        <>
          <Form.Item name={['person', 'role']} label={t('role')} rules={needed}>
            <Select options={roles} />
          </Form.Item>
          <Form.Item name={['person', 'name']} label={t('person')} rules={needed}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['person', 'title']} label={t('position')}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name={['person', 'phone']} label={t('phone')}>
            <Input maxLength={40} inputMode="tel" autoComplete="off" />
          </Form.Item>
          <Form.Item name={['person', 'email']} label={t('email')}>
            <Input maxLength={120} inputMode="email" autoComplete="off" />
          </Form.Item>
          <Form.Item name={['person', 'validFrom']} label={t('validFrom')} rules={needed}>
            <DateInput max={today} />
          </Form.Item>
        </>
      }
      act={({ person }) => act.mutateAsync({ platformId: platform.id, person })}
    />
  );
}

function EndButton({ person }: { person: Person }) {
  const t = useSectionWords();
  const act = useAct(EndPersonDocument);
  const { today } = useSession().desk;
  return (
    <ActButton<{ validTo: string; reason: string }>
      label={t('end')}
      title={t('endTitle', { name: person.name })}
      small
      reason="required"
      initial={{ validTo: today }}
      done={t('ended')}
      fields={
        <Form.Item name="validTo" label={t('validTo')} rules={[{ required: true }]}>
          <DateInput min={person.validFrom} />
        </Form.Item>
      }
      act={({ validTo, reason }) =>
        act.mutateAsync({ id: person.id, version: person.version, validTo, reason })
      }
    />
  );
}
