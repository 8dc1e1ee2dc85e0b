import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { PlatformQuery } from '../../gql/graphql.ts';
import { useFormFaults } from '../../ui/form/faults.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useGo } from '../../ui/links.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useDoubles } from './Doubles.tsx';
import { useFormWords } from './form.words.ts';
import { PlatformFields } from './PlatformFields.tsx';
import { ChangePlatformDocument, PlatformDocument } from './platforms.graphql.ts';
import { type PlatformValues, inputOf } from './values.ts';
import { usePlatformWords } from './words.ts';

type Standing = PlatformQuery['platform'];

const FIELDS = [
  'name',
  'kinds',
  'domains',
  'apps',
  'icpNumber',
  'categories',
  'tier',
  'regionCode',
  'leadOfficerId',
  'deputyOfficerId',
] as const;

function valuesOf(p: Standing): PlatformValues {
  return {
    operator: { code: p.operator.code, name: p.operator.name },
    platform: {
      name: p.name,
      kinds: p.kinds,
      domains: p.domains,
      apps: p.apps.map(({ store, identifier }) => ({ store, identifier })),
      icpNumber: p.icpNumber,
      categories: p.categories,
      tier: p.tier,
      regionCode: p.region.code,
      leadOfficerId: p.leadOfficer?.id ?? null,
      deputyOfficerId: p.deputyOfficer?.id ?? null,
    },
  };
}

export function ChangePlatform() {
  const { id = '' } = useParams();
  const read = useRead(PlatformDocument, { id });
  return (
    <Waiting read={read}>
      {({ platform }) => (
        <ChangeForm
          standing={platform}
          reload={async () => (await read.refetch()).data?.platform ?? platform}
        />
      )}
    </Waiting>
  );
}

/** Changes need a reason. When someone else was first, their change comes in and what was typed here stays. */
function ChangeForm({ standing, reload }: { standing: Standing; reload: () => Promise<Standing> }) {
  const t = useFormWords();
  const list = usePlatformWords();
  const go = useGo();
  const { message } = App.useApp();
  const [form] = Form.useForm<PlatformValues>();
  const [opened, setOpened] = useState(standing);
  const change = useAct(ChangePlatformDocument);
  const [asked, setAsked] = useState<PlatformValues>(valuesOf(standing));
  const doubles = useDoubles(asked, standing.id);
  const back = `/platforms/${opened.id}`;

  const catchUp = async () => {
    const now = await reload();
    const values = valuesOf(now).platform;
    for (const field of FIELDS) {
      if (!form.isFieldTouched(['platform', field])) form.setFieldValue(['platform', field], values[field]);
    }
    setOpened(now);
    faults.clear();
  };
  const faults = useFormFaults(form, () => void catchUp());

  const submit = async (values: PlatformValues) => {
    faults.clear();
    setAsked({ ...asked, ...values });
    if (doubles.unanswered) {
      doubles.remind();
      return;
    }
    try {
      await change.mutateAsync({
        id: opened.id,
        version: opened.version,
        platform: inputOf(values),
        reason: values.reason ?? '',
        acknowledged: doubles.acknowledged,
      });
      void message.success(t('changed'));
      go(back, { replace: true });
    } catch (error) {
      faults.show(error);
      window.scrollTo({ top: 0 });
    }
  };

  return (
    <>
      <PageHead
        title={t('changeTitle')}
        crumbs={[
          { label: list('title'), to: '/platforms' },
          { label: opened.name, to: back },
          { label: t('changeTitle') },
        ]}
        facts={[opened.operator.name, opened.operator.code]}
      />
      <section className="card card-body form-page">
        {faults.summary}
        <Form
          form={form}
          layout="vertical"
          initialValues={valuesOf(standing)}
          requiredMark="optional"
          validateTrigger="onBlur"
          onBlur={() => {
            setAsked({ ...asked, ...(form.getFieldsValue(true) as PlatformValues) });
          }}
          onFinish={(values) => void submit(values)}
          onFinishFailed={(info) => {
            faults.onFinishFailed(info);
            window.scrollTo({ top: 0 });
          }}
        >
          <PlatformFields />
          {doubles.panel}
          <Form.Item
            name="reason"
            label={t('reason')}
            extra={t('reasonHelp')}
            rules={[{ required: true, whitespace: true }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} />
          </Form.Item>
          <div className="form-foot">
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              {t('save')}
            </Button>
            <Button
              onClick={() => {
                go(back);
              }}
            >
              {t('cancel')}
            </Button>
          </div>
        </Form>
      </section>
    </>
  );
}
