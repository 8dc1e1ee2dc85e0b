import { ActButton, allowance } from '../../ui/Act.tsx';
import { Card, Facts, TwoColumns } from '../../ui/Card.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PlatformSummary } from '../../domain/platforms/PlatformSummary.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { CancelButton } from './CancelButton.tsx';
import { Checklist } from './Checklist.tsx';
import { StartInspectionDocument } from './inspection.graphql.ts';
import { InspectionHistory } from './InspectionHistory.tsx';
import { OrderDoor, RecordFindings } from './RecordFindings.tsx';
import { SealCard, SupplementButton, Supplements } from './Seal.tsx';
import type { ShownInspection } from './visit/records.ts';
import { Unsent } from './visit/Unsent.tsx';
import { useTeam } from './visit/VisitHead.tsx';
import { useInspectionWords } from './words.ts';

/** An inspection that is not under way: the plan with its start, or the sealed record, read only. */
export function InspectionRecord({ inspection: i }: { inspection: ShownInspection }) {
  const t = useInspectionWords();
  const term = useTerm();
  const team = useTeam();
  const start = useAct(StartInspectionDocument);
  const sealed = i.state === 'SEALED';
  return (
    <>
      <PageHead
        title={i.platform.name}
        crumbs={[
          { label: t('title'), to: '/inspections' },
          { label: i.platform.name, to: `/platforms/${i.platform.id}` },
          { label: i.number },
        ]}
        marks={<StateTag kind="InspectionState" value={i.state} />}
        facts={[
          i.number,
          term('InspectionMode', i.mode),
          team(i),
          i.plannedOn,
          i.sealedAt !== null && t('sealedAt', { at: dateTime(i.sealedAt) }),
        ]}
        actions={
          <>
            <CancelButton inspection={i} />
            <SupplementButton inspection={i} />
            <ActButton
              label={t('start')}
              title={t('start')}
              help={t('startHelp')}
              primary
              allowed={allowance(i.allowedActions, 'start')}
              done={t('started')}
              act={() => start.mutateAsync({ id: i.id, version: i.version })}
            />
            {sealed && <OrderDoor inspection={i} />}
          </>
        }
      />
      <Unsent inspection={i} />
      <TwoColumns
        aside={
          <>
            {i.sealHash !== null && <SealCard inspection={i} hash={i.sealHash} />}
            <Plan inspection={i} />
            <PlatformSummary id={i.platform.id} />
          </>
        }
      >
        {i.conclusion !== null && (
          <Card title={t('conclusion')}>
            <p className="pre">{i.conclusion}</p>
          </Card>
        )}
        {sealed && <RecordFindings inspection={i} />}
        <Card
          title={sealed ? t('record') : t('checklist')}
          extra={t('checklistCount', { count: i.items.length })}
        >
          <Checklist items={i.items} sealed={sealed} />
        </Card>
        {sealed && <Supplements inspection={i} />}
        <InspectionHistory id={i.id} />
      </TwoColumns>
    </>
  );
}

function Plan({ inspection: i }: { inspection: ShownInspection }) {
  const t = useInspectionWords();
  const text = useText();
  const term = useTerm();
  return (
    <Card title={t('facts')}>
      <Facts
        items={[
          { label: t('number'), value: i.number },
          { label: t('platform'), value: <Go to={`/platforms/${i.platform.id}`}>{i.platform.name}</Go> },
          { label: t('mode'), value: term('InspectionMode', i.mode) },
          { label: t('plannedOn'), value: i.plannedOn },
          { label: t('purpose'), value: i.purpose },
          { label: t('office'), value: text(i.office.name) },
          {
            label: t('team'),
            value: (
              <ul>
                {i.inspectors.map((one) => (
                  <li key={one.id}>
                    {one.name}
                    {one.id === i.lead.id && ` · ${t('lead')}`}
                    <span className="cell-sub">
                      {one.certificateNo === null
                        ? t('certificateMissing')
                        : t('certificateShort', {
                            number: one.certificateNo,
                            date: one.certificateValidTo ?? t('none'),
                          })}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          { label: t('framework'), value: i.frameworkVersion },
        ]}
      />
    </Card>
  );
}
