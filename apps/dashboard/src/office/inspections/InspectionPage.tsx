import { useParams } from 'react-router';
import { useRead } from '../../ui/graphql/hooks.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { InspectionDocument } from './inspection.graphql.ts';
import './inspections.css';
import { InspectionRecord } from './InspectionRecord.tsx';
import { Visit } from './visit/Visit.tsx';

/** One inspection: its plan, the checklist under way, or the sealed record. */
export function InspectionPage() {
  const { id = '' } = useParams();
  const read = useRead(InspectionDocument, { id });
  return (
    <Waiting read={read} rows={10}>
      {({ inspection }) =>
        inspection.state === 'OPEN' ? (
          <Visit key={inspection.id} inspection={inspection} />
        ) : (
          <InspectionRecord inspection={inspection} />
        )
      }
    </Waiting>
  );
}
