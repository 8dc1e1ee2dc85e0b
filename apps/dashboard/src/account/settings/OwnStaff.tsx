import { Card } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useSession } from '../../domain/access/session.tsx';
import { DeclareButton, Interests, LeaveButton, Leaves } from '../../domain/staff/StaffParts.tsx';
import { StaffDocument } from '../../domain/staff/staff.graphql.ts';
import { useStaffWords } from '../../domain/staff/words.ts';
import { Waiting } from '../../ui/Waiting.tsx';

/** One's own declared interests and leave. */
export function OwnStaff() {
  const t = useStaffWords();
  const { me } = useSession();
  const read = useRead(StaffDocument, {});
  return (
    <Card
      title={t('own')}
      className="settings-wide"
      extra={
        <div className="staff-acts">
          <DeclareButton />
          <LeaveButton />
        </div>
      }
    >
      <Waiting read={read}>
        {({ staffMembers }) => {
          const mine = staffMembers.find((member) => member.id === me.id);
          return mine === undefined ? null : (
            <div className="stack">
              <p className="quiet">{t('ownHelp')}</p>
              <Interests of={mine} mayEnd={false} />
              <Leaves of={mine} />
            </div>
          );
        }}
      </Waiting>
    </Card>
  );
}
