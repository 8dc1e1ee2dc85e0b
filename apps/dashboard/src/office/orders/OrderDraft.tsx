import { Select } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Card } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import type { DraftValues } from './DraftFields.tsx';
import { DraftForm } from './DraftForm.tsx';
import { OrderDocument } from './order.graphql.ts';
import { PlatformNameDocument } from '../../domain/platforms/name.graphql.ts';
import { OrderPlatformsDocument } from './orders.graphql.ts';
import { useDraftWords } from './draft.words.ts';
import { useOrderWords } from './words.ts';

/** /orders/new: over open findings of one platform. */
export function OrderDraft() {
  const draft = useDraftWords();
  const [search] = useSearchParams();
  const platformId = search.get('platform');
  if (platformId === null || platformId === '') return <ChoosePlatform />;
  const findings = search.getAll('findings').flatMap((value) => value.split(','));
  return (
    <NewDraft
      key={platformId}
      platformId={platformId}
      findings={findings.filter(Boolean)}
      title={draft('draftTitle')}
    />
  );
}

function NewDraft({
  platformId,
  findings,
  title,
}: {
  platformId: string;
  findings: string[];
  title: string;
}) {
  const t = useOrderWords();
  const read = useRead(PlatformNameDocument, { id: platformId });
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t('title'), to: '/orders' },
          { label: read.data?.platform.name ?? '…', to: `/platforms/${platformId}` },
          { label: title },
        ]}
      />
      <Waiting read={read}>
        {({ platform }) => <DraftForm platform={platform} given={findings} order={null} />}
      </Waiting>
    </>
  );
}

/** /orders/:id/edit: while it is a draft. */
export function OrderEdit() {
  const t = useOrderWords();
  const draft = useDraftWords();
  const { id = '' } = useParams();
  const read = useRead(OrderDocument, { id });
  return (
    <>
      <PageHead
        title={draft('changeTitle')}
        crumbs={[
          { label: t('title'), to: '/orders' },
          { label: read.data?.order.platform.name ?? '…', to: `/orders/${id}` },
          { label: draft('changeTitle') },
        ]}
      />
      <Waiting read={read}>
        {({ order }) => {
          const values: DraftValues = {
            grounds: order.grounds,
            legalBasis: order.legalBasis,
            days: order.days,
            measures: order.measures.map((m) => ({ findingId: m.finding.id, text: m.text })),
          };
          const record = { id: order.id, version: order.version };
          return <DraftForm platform={order.platform} given={[]} order={{ record, values }} />;
        }}
      </Waiting>
    </>
  );
}

function ChoosePlatform() {
  const t = useOrderWords();
  const draft = useDraftWords();
  const go = useGo();
  const regionCode = useRegion();
  const [text, setText] = useState('');
  const read = useRead(
    OrderPlatformsDocument,
    { first: 30, filter: { regionCode, text: text === '' ? null : text, state: 'ACTIVE' } },
    { keep: true },
  );
  return (
    <>
      <PageHead
        title={draft('draftTitle')}
        crumbs={[{ label: t('title'), to: '/orders' }, { label: draft('draftTitle') }]}
      />
      <Card title={draft('choosePlatform')}>
        <div className="stack form-page">
          <p className="quiet">{draft('choosePlatformHelp')}</p>
          <Select
            showSearch={{ filterOption: false, onSearch: setText }}
            aria-label={draft('choosePlatform')}
            placeholder={draft('searchPlatform')}
            loading={read.isFetching}
            options={(read.data?.platforms.edges ?? []).map(({ node }) => ({
              value: node.id,
              label: `${node.name} · ${String(node.openFindings)}`,
            }))}
            onChange={(id: string) => {
              go(path('/orders/new', { platform: id }), { replace: true });
            }}
          />
        </div>
      </Card>
    </>
  );
}
