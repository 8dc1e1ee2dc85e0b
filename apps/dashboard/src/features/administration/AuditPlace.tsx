import { Card } from '../../shared/Card.tsx';
import { Empty } from '../../shared/Empty.tsx';
import { PageHead } from '../../shared/PageHead.tsx';
import { useAdministrationWords } from './words.ts';

/** Where the audit administrator's query is to stand. */
export function AuditPlace() {
  const t = useAdministrationWords();
  return (
    <>
      <PageHead title={t('audit')} facts={[t('auditHelp')]} />
      <Card>
        <Empty title={t('auditSoon')} />
      </Card>
    </>
  );
}
