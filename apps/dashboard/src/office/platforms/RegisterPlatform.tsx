import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { dateTime } from '../../ui/format.ts';
import { useDraft } from '../../ui/form/draft.ts';
import { useFormFaults } from '../../ui/form/faults.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useGo } from '../../ui/links.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useDoubles } from './Doubles.tsx';
import { OperatorFields } from './OperatorFields.tsx';
import { PlatformFields } from './PlatformFields.tsx';
import { RegisterPlatformDocument } from './platforms.graphql.ts';
import { useFormWords } from './form.words.ts';
import { EMPTY, type PlatformValues, inputOf } from './values.ts';
import { usePlatformWords } from './words.ts';

/** A draft that is discarded leaves nothing: the form begins anew. */
export function RegisterPlatform() {
  const [round, setRound] = useState(0);
  return (
    <RegisterForm
      key={round}
      onDiscard={() => {
        setRound(round + 1);
      }}
    />
  );
}

function RegisterForm({ onDiscard }: { onDiscard: () => void }) {
  const t = useFormWords();
  const list = usePlatformWords();
  const go = useGo();
  const { message } = App.useApp();
  const [form] = Form.useForm<PlatformValues>();
  const faults = useFormFaults(form);
  const draft = useDraft<PlatformValues>('platform.new');
  const register = useAct(RegisterPlatformDocument);
  const [asked, setAsked] = useState<PlatformValues>(draft.found?.values ?? EMPTY);
  const doubles = useDoubles(asked);

  const submit = async (values: PlatformValues) => {
    faults.clear();
    setAsked(values);
    if (doubles.unanswered) {
      doubles.remind();
      return;
    }
    try {
      const { registerPlatform } = await register.mutateAsync({
        operator: {
          code: values.operator.code,
          name: values.operator.name,
          address: values.operator.address ?? null,
        },
        platform: inputOf(values),
        acknowledged: doubles.acknowledged,
      });
      draft.drop();
      void message.success(t('registered'));
      go(`/platforms/${registerPlatform.id}`, { replace: true });
    } catch (error) {
      faults.show(error);
      window.scrollTo({ top: 0 });
    }
  };

  return (
    <>
      <PageHead
        title={t('registerTitle')}
        crumbs={[{ label: list('title'), to: '/platforms' }, { label: t('registerTitle') }]}
      />
      <section className="card card-body form-page">
        {faults.summary}
        {draft.found !== null && (
          <p className="quiet draft-note">
            {t('draftFound', { at: dateTime(draft.found.at) })}{' '}
            <Button
              type="link"
              size="small"
              onClick={() => {
                draft.drop();
                onDiscard();
              }}
            >
              {t('draftDrop')}
            </Button>
          </p>
        )}
        <Form
          form={form}
          layout="vertical"
          initialValues={draft.found?.values ?? EMPTY}
          requiredMark="optional"
          validateTrigger="onBlur"
          scrollToFirstError={false}
          onValuesChange={(_, values) => {
            draft.keep(values);
          }}
          onBlur={() => {
            setAsked(form.getFieldsValue(true) as PlatformValues);
          }}
          onFinish={(values) => void submit(values)}
          onFinishFailed={(info) => {
            faults.onFinishFailed(info);
            window.scrollTo({ top: 0 });
          }}
        >
          <OperatorFields />
          <PlatformFields />
          {doubles.panel}
          <div className="form-foot">
            <Button type="primary" htmlType="submit" loading={register.isPending}>
              {t('submit')}
            </Button>
            <Button
              onClick={() => {
                go('/platforms');
              }}
            >
              {t('cancel')}
            </Button>
            <span className="quiet">{t('draft')}</span>
          </div>
        </Form>
      </section>
    </>
  );
}
