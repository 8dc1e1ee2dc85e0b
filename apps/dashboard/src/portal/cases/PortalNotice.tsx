import { Form, Input } from 'antd';
import { useParams } from 'react-router';
import type { OwnCaseNoticeQuery } from '../../gql/graphql.ts';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Card, TwoColumns } from '../../ui/Card.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import '../../domain/cases/case.css';
import { CaseReading } from '../../domain/cases/CaseReading.tsx';
import { ConsentToCaseDocument, OwnCaseNoticeDocument, StateOnCaseDocument } from './cases.graphql.ts';
import { usePortalCaseWords } from './words.ts';

type PortalNoticeView = OwnCaseNoticeQuery['ownCaseNotice'];

/** My platform's own case before it is published: its text, my time, my view. */
export function PortalNotice() {
  const { id = '' } = useParams();
  const read = useRead(OwnCaseNoticeDocument, { id });
  return (
    <Waiting read={read} rows={10}>
      {({ ownCaseNotice }) => (
        <View key={ownCaseNotice.id} notice={ownCaseNotice} reload={() => void read.refetch()} />
      )}
    </Waiting>
  );
}

function View({ notice, reload }: { notice: PortalNoticeView; reload: () => void }) {
  const t = usePortalCaseWords();
  const text = useText();
  const open = notice.closedAs === null;
  return (
    <>
      <PageHead
        title={t('noticeTitle')}
        crumbs={[{ label: t('notices'), to: '/own' }, { label: notice.title }]}
        marks={
          <>
            {open && notice.consentedAt !== null && <Mark tone="done">{t('consented')}</Mark>}
            {open && notice.consentedAt === null && (
              <DeadlineTag workingDaysLeft={notice.workingDaysLeft} dueOn={notice.dueOn} />
            )}
          </>
        }
        facts={[
          notice.platformName,
          text(notice.officeName),
          t('notifiedOn', { date: notice.toldOn }),
          t('until', { due: notice.dueOn }) + (notice.provisional ? t('provisional') : ''),
          notice.consentedAt !== null && t('consentedAt', { at: dateTime(notice.consentedAt) }),
        ]}
        actions={open ? <Acts notice={notice} reload={reload} /> : undefined}
      />
      <p className="case-note">
        {notice.closedAs === null
          ? t('noticeNote', { office: text(notice.officeName), due: notice.dueOn })
          : t(notice.closedAs === 'PUBLISHED' ? 'overPUBLISHED' : 'overRETURNED')}
      </p>
      <TwoColumns
        aside={
          <Card title={t('said')}>
            {notice.remarks.length === 0 && <p className="quiet">{t('saidNone')}</p>}
            {notice.remarks.map((remark) => (
              <div key={remark.id} className="remark">
                <p className="quiet">
                  {remark.by} · {dateTime(remark.at)}
                </p>
                <p className="pre">{remark.text}</p>
              </div>
            ))}
          </Card>
        }
      >
        <Card title={notice.title}>
          <CaseReading text={notice.text} />
        </Card>
      </TwoColumns>
    </>
  );
}

function Acts({ notice, reload }: { notice: PortalNoticeView; reload: () => void }) {
  const t = usePortalCaseWords();
  const say = useAct(StateOnCaseDocument);
  const consent = useAct(ConsentToCaseDocument);
  const { id, version } = notice;
  return (
    <>
      <ActButton<{ text: string }>
        label={t('stateView')}
        title={t('stateView')}
        help={t('stateHelp')}
        allowed={allowance(notice.allowedActions, 'statement')}
        fields={
          <Form.Item
            name="text"
            label={t('stateText')}
            rules={[{ required: true, whitespace: true, message: t('required') }]}
          >
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} />
          </Form.Item>
        }
        done={t('stated')}
        onReload={reload}
        act={({ text }) => say.mutateAsync({ id, version, text })}
      />
      <ActButton<object>
        label={t('consent')}
        title={t('consent')}
        help={t('consentHelp')}
        primary
        allowed={allowance(notice.allowedActions, 'consent')}
        done={t('consented')}
        onReload={reload}
        act={() => consent.mutateAsync({ id, version })}
      />
    </>
  );
}
