import { useParams, useSearchParams } from 'react-router';
import { useRead } from '../../ui/graphql/hooks.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { CaseForm, EMPTY_VALUES } from './CaseForm.tsx';
import { CaseDocument, CaseProposalDocument } from './cases.graphql.ts';
import { useCaseFormWords } from './form.words.ts';
import type { CaseValues } from './types.ts';
import { useCaseWords } from './words.ts';

/** /cases/new?findings=…: a first text out of closed findings. */
export function CaseDraft() {
  const t = useCaseWords();
  const form = useCaseFormWords();
  const [search] = useSearchParams();
  const findingIds = search
    .getAll('findings')
    .flatMap((value) => value.split(','))
    .filter(Boolean);
  const read = useRead(CaseProposalDocument, { findingIds }, { enabled: findingIds.length > 0 });
  const title = form('newTitle');
  return (
    <>
      <PageHead title={title} crumbs={[{ label: t('title'), to: '/cases' }, { label: title }]} />
      {findingIds.length === 0 ? (
        <CaseForm initial={EMPTY_VALUES} record={null} />
      ) : (
        <Waiting read={read} rows={10}>
          {({ caseProposal }) => (
            <CaseForm initial={{ ...EMPTY_VALUES, ...caseProposal, findingIds }} record={null} />
          )}
        </Waiting>
      )}
    </>
  );
}

/** /cases/:id/edit: while it is a draft, was returned, or is being corrected. */
export function CaseEdit() {
  const t = useCaseWords();
  const form = useCaseFormWords();
  const { id = '' } = useParams();
  const read = useRead(CaseDocument, { id });
  const title = form('changeTitle');
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t('title'), to: '/cases' },
          { label: read.data?.typicalCase.title ?? '…', to: `/cases/${id}` },
          { label: title },
        ]}
      />
      <Waiting read={read} rows={10}>
        {({ typicalCase: c }) => {
          const { text } = c;
          if (text === null) return null;
          const { items, audience, title: named, facts, grounds, outcome, lesson } = text;
          const { toPlatforms, categories, tiers, toSubordinates, toSuperior } = audience;
          const initial: CaseValues = {
            title: named,
            facts,
            grounds,
            outcome,
            lesson,
            findingIds: c.findings.map((f) => f.id),
            itemCodes: items.map((item) => item.code),
            audience: { toPlatforms, categories, tiers, toSubordinates, toSuperior },
          };
          return (
            <CaseForm
              initial={initial}
              record={{ id, version: c.version, warnings: c.openWarnings }}
              reload={() => void read.refetch()}
            />
          );
        }}
      </Waiting>
    </>
  );
}
