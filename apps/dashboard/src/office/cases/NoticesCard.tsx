import { Form, Input } from 'antd';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { Go } from '../../ui/links.tsx';
import { Mark, type Tone } from '../../ui/Mark.tsx';
import { WeighStatementDocument } from './acts.graphql.ts';
import './cases.css';
import type { Case, Notice } from './types.ts';
import { useCaseWords } from './words.ts';

/** Who was told before publication, what they said, and how the office took it into account. */
export function NoticesCard({ shown, reload }: { shown: Case; reload: () => void }) {
  const t = useCaseWords();
  return (
    <Card title={t('notices')}>
      <p className="quiet">{t('noticesHelp')}</p>
      {shown.notices.map((notice) => (
        <NoticePart key={notice.id} shown={shown} notice={notice} reload={reload} />
      ))}
    </Card>
  );
}

function useStanding(notice: Notice): [string, Tone] {
  const t = useCaseWords();
  if (notice.closedAs === 'RETURNED') return [t('noticeRETURNED'), 'plain'];
  if (notice.closedAs === 'PUBLISHED') return [t('noticePUBLISHED'), 'done'];
  if (notice.toWeigh) return [t('noticeToWeigh'), 'warn'];
  if (notice.consentedAt !== null) return [t('noticeConsented'), 'done'];
  if (notice.workingDaysLeft < 0) return [t('noticeOver'), 'done'];
  return [t(notice.remarks.length > 0 ? 'noticeStated' : 'noticeWaits'), 'new'];
}

function NoticePart({ shown, notice, reload }: { shown: Case; notice: Notice; reload: () => void }) {
  const t = useCaseWords();
  const weigh = useAct(WeighStatementDocument);
  const [word, tone] = useStanding(notice);
  return (
    <section className="notice">
      <p>
        <Go to={`/platforms/${notice.platform.id}`}>{notice.platform.name}</Go>{' '}
        <Mark tone={tone}>{word}</Mark>
      </p>
      <p className="quiet">
        {t('noticeSentOn', { date: notice.toldOn, due: notice.dueOn })}
        {notice.provisional && t('noticeProvisional')}
      </p>
      {notice.remarks.map((remark) => (
        <div key={remark.id} className="remark">
          <p className="quiet">
            {remark.by} · {dateTime(remark.at)}
          </p>
          <p className="pre">{remark.text}</p>
        </div>
      ))}
      {notice.toWeigh && (
        <ActButton<{ text: string }>
          label={t('weigh')}
          title={t('weigh')}
          help={t('weighHelp')}
          small
          primary
          allowed={allowance(shown.allowedActions, 'weigh')}
          fields={
            <Form.Item
              name="text"
              label={t('weighText')}
              rules={[{ required: true, whitespace: true, message: t('required') }]}
            >
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
            </Form.Item>
          }
          done={t('done')}
          onReload={reload}
          act={({ text }) =>
            weigh.mutateAsync({ id: shown.id, noticeId: notice.id, version: notice.version, text })
          }
        />
      )}
    </section>
  );
}
