import { useParams } from 'react-router';
import { allowance } from '../../ui/Act.tsx';
import { Card, TwoColumns } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { LifeLine } from '../../domain/history/LifeLine.tsx';
import { Go } from '../../ui/links.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useAudienceLine } from './audience.ts';
import './cases.css';
import { CaseActs } from './CaseActs.tsx';
import { CaseReading } from '../../domain/cases/CaseReading.tsx';
import { CaseDocument } from './cases.graphql.ts';
import { CaseTabs, Versions } from './CaseTabs.tsx';
import { NoticesCard } from './NoticesCard.tsx';
import type { Case } from './types.ts';
import { WarningsCard } from './WarningsCard.tsx';
import { useCaseWords } from './words.ts';

export function CasePage() {
  const { id = '' } = useParams();
  const read = useRead(CaseDocument, { id });
  return (
    <Waiting read={read} rows={12}>
      {({ typicalCase }) => (
        <View key={typicalCase.id} shown={typicalCase} reload={() => void read.refetch()} />
      )}
    </Waiting>
  );
}

const WORKING = ['DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED', 'NOTIFIED'];

function View({ shown, reload }: { shown: Case; reload: () => void }) {
  const t = useCaseWords();
  const text = useText();
  const audience = useAudienceLine();
  const working = WORKING.includes(shown.state);
  const current = shown.versions[0];
  return (
    <>
      <PageHead
        title={shown.title}
        crumbs={[{ label: t('title'), to: '/cases' }, { label: shown.number ?? t('noNumber') }]}
        marks={
          <>
            <StateTag kind="CaseState" value={shown.state} />
            {shown.own && working && shown.shown !== 'NONE' && <Mark>{t('correct')}</Mark>}
          </>
        }
        facts={[
          shown.number ?? t('noNumber'),
          text(shown.office.name),
          shown.draftedBy !== null && t('byWhom', { name: shown.draftedBy }),
          shown.approvedBy !== null && t('factApproved', { name: shown.approvedBy }),
          shown.publishedOn !== null && t('factPublished', { date: shown.publishedOn }),
          current !== undefined && current.seq > 1 && t('factVersion', { count: current.seq }),
        ]}
        actions={shown.own ? <CaseActs shown={shown} reload={reload} /> : undefined}
      />
      {!shown.own && <p className="quiet">{t('otherOffice', { office: text(shown.office.name) })}</p>}
      <Notes shown={shown} working={working} />
      {shown.own && shown.steps.length > 0 && <LifeLine steps={shown.steps} of="Case" />}
      <TwoColumns
        aside={
          <>
            {shown.own && shown.notices.length > 0 && <NoticesCard shown={shown} reload={reload} />}
            {shown.text !== null && (
              <Card title={t('audience')}>
                <p>{audience(shown.text.audience)}</p>
                {shown.recipients !== null && shown.text.audience.toPlatforms && (
                  <p className="quiet">{t('recipients', { count: shown.recipients })}</p>
                )}
              </Card>
            )}
            {shown.text !== null && (
              <Card title={t('items')}>
                <ul className="case-items">
                  {shown.text.items.map((item) => (
                    <li key={item.id}>
                      <Go to={`/catalogue/${item.code}`}>
                        {item.code} {text(item.title)}
                      </Go>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            {shown.findings.length > 0 && (
              <Card title={t('sources')}>
                <ul className="case-sources">
                  {shown.findings.map((finding) => (
                    <li key={finding.id}>
                      <Go to={`/findings/${finding.id}`}>
                        {finding.number} {finding.title}
                      </Go>
                      <p className="quiet">{finding.platform.name}</p>
                    </li>
                  ))}
                </ul>
                <p className="quiet">{t('sourcesHelp')}</p>
              </Card>
            )}
          </>
        }
      >
        {shown.own && working && <WarningsCard shown={shown} />}
        {shown.text !== null && (
          <Card
            title={working ? t('readingDraft') : t('reading')}
            extra={shown.warnings.length > 0 ? t('readingHelp') : undefined}
          >
            <CaseReading text={shown.text} warnings={shown.warnings} />
          </Card>
        )}
        {shown.own ? (
          <CaseTabs shown={shown} />
        ) : (
          shown.versions.length > 0 && (
            <Card title={t('tabVersions', { count: shown.versions.length })}>
              <Versions shown={shown} />
            </Card>
          )
        )}
      </TwoColumns>
    </>
  );
}

/** What the reader must know before anything else: withdrawn, returned, not mine to approve, readers still have the old text. */
function Notes({ shown, working }: { shown: Case; working: boolean }) {
  const t = useCaseWords();
  const { may } = useSession();
  const approve = allowance(shown.allowedActions, 'approve');
  const returned = shown.state === 'RETURNED' ? shown.acts.find((act) => act.kind === 'return') : undefined;
  const { withdrawnOn, decisionChangedOn: changed, withdrawDueOn: due } = shown;
  return (
    <>
      {withdrawnOn !== null && (
        <div className="case-note">
          <p className="pre">
            {t('withdrawnNote', { date: withdrawnOn, reason: shown.withdrawReason ?? '' })}
          </p>
          {changed !== null && due !== null && (
            <p>
              {t(shown.withdrawnInTime === false ? 'withdrawnLate' : 'withdrawnInTime', { changed, due })}
            </p>
          )}
          {working && <p>{t('stillWithdrawn')}</p>}
        </div>
      )}
      {working && shown.shown === 'PUBLISHED' && (
        <p className="case-note">
          {t('stillRead', { count: shown.versions[0]?.seq ?? 1, date: shown.publishedOn ?? '' })}
        </p>
      )}
      {returned !== undefined && (
        <p className="case-note pre">
          <b>{t('returnedNote')}</b>
          {returned.text}
        </p>
      )}
      {approve?.allowed === false && may('case.approve') && shown.openWarnings === 0 && (
        <p className="case-note">
          <b>{t('samePerson')}</b> {t('samePersonHow')}
        </p>
      )}
    </>
  );
}
