import { Form, Select } from 'antd';
import { ActButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import {
  DeclareButton,
  Interests,
  LeaveButton,
  Leaves,
  type Member,
} from '../../domain/staff/StaffParts.tsx';
import { HandOverDocument, StaffDocument } from '../../domain/staff/staff.graphql.ts';
import { useStaffWords } from '../../domain/staff/words.ts';
import { Waiting } from '../../ui/Waiting.tsx';

/** The officers of one's office: certificate, leave, interests, and work to be handed over. */
export function Staff() {
  const t = useStaffWords();
  const read = useRead(StaffDocument, {});
  return (
    <>
      <PageHead title={t('title')} facts={[t('help')]} />
      <Card flush>
        <Waiting read={read}>
          {({ staffMembers }) => (
            <ul className="staff">
              {staffMembers.map((member) => (
                <Row key={member.id} member={member} all={staffMembers} />
              ))}
            </ul>
          )}
        </Waiting>
      </Card>
    </>
  );
}

function Row({ member: m, all }: { member: Member; all: Member[] }) {
  const t = useStaffWords();
  const term = useTerm();
  const { me } = useSession();
  const { certificateNo: no, certificateValidTo } = m.officer;
  const expired = no !== null && m.certificateExpired;
  return (
    <li>
      <div className="staff-head">
        <h2>{m.officer.name}</h2>
        <span className="quiet">{term('Role', m.officer.role)}</span>
        {m.away && <Mark tone="warn">{t('away')}</Mark>}
        {expired && <Mark tone="late">{t('certificateExpired')}</Mark>}
      </div>
      <p className="quiet">
        {no === null ? t('certificateNone') : t('certificate', { no, date: certificateValidTo ?? '–' })} ·{' '}
        {t('load', { platforms: m.platforms, inspections: m.openInspections })}
      </p>
      <Interests of={m} mayEnd={m.id !== me.id} />
      {m.leaves.length > 0 && <Leaves of={m} />}
      <div className="staff-acts">
        <DeclareButton officerId={m.id} />
        <LeaveButton officerId={m.id} />
        <HandOver member={m} all={all} />
      </div>
    </li>
  );
}

function HandOver({ member: m, all }: { member: Member; all: Member[] }) {
  const t = useStaffWords();
  const handOver = useAct(HandOverDocument);
  if (m.platforms + m.openInspections === 0) return null;
  return (
    <ActButton<{ toId: string; reason: string }>
      small
      label={t('handOver')}
      title={t('handOverTitle', { name: m.officer.name })}
      help={t('handOverHelp')}
      reason="required"
      done={t('ok')}
      fields={
        <Form.Item name="toId" label={t('heir')} rules={[{ required: true }]}>
          <Select
            options={all
              .filter((other) => other.id !== m.id)
              .map((other) => ({ value: other.id, label: other.officer.name }))}
          />
        </Form.Item>
      }
      act={({ toId, reason }) => handOver.mutateAsync({ fromId: m.id, toId, reason })}
    />
  );
}
