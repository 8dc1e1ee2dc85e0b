import { App, Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { dateTime } from '../../shared/format.ts';
import { useDraft } from '../../shared/form/draft.ts';
import { useFormFaults } from '../../shared/form/faults.tsx';
import { useAct, useRead } from '../../shared/graphql/hooks.ts';
import { ServerRefusal } from '../../shared/graphql/refusal.ts';
import { Go, useGo } from '../../shared/links.tsx';
import { PageHead } from '../../shared/PageHead.tsx';
import { OperatorFields } from './OperatorFields.tsx';
import { PlatformFields } from './PlatformFields.tsx';
import { LikelyDoublesDocument, RegisterPlatformDocument } from './platforms.graphql.ts';
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
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const platform = inputOf(asked);
  const doubles = useRead(
    LikelyDoublesDocument,
    { operatorCode: asked.operator.code, platform },
    { enabled: platform.name !== '' && platform.regionCode !== '', keep: true },
  );
  const likely = doubles.data?.likelyDoubles ?? [];

  const submit = async (values: PlatformValues) => {
    faults.clear();
    if (likely.some((double) => !confirmed.has(double.platform.id))) {
      const open = {
        code: 'LIKELY_DOUBLE',
        field: null,
        message: t('doublesNeeded'),
        params: {},
        requestId: null,
      };
      faults.show(new ServerRefusal([open]));
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
        acknowledged: [...confirmed],
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
          {likely.length > 0 && (
            <div className="doubles" role="status">
              <b>{t('doubles')}</b>
              <p>{t('doublesHelp')}</p>
              {likely.map((double) => (
                <Double
                  key={double.platform.id + double.reason}
                  double={double}
                  confirmed={confirmed.has(double.platform.id)}
                  onConfirm={(yes) => {
                    const next = new Set(confirmed);
                    if (yes) next.add(double.platform.id);
                    else next.delete(double.platform.id);
                    setConfirmed(next);
                  }}
                />
              ))}
            </div>
          )}
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

const REASONS = ['SAME_DOMAIN', 'SAME_APP', 'SAME_ICP', 'SAME_NAME'] as const;

interface DoubleProps {
  double: { reason: string; detail: string; platform: { id: string; name: string } };
  confirmed: boolean;
  onConfirm: (yes: boolean) => void;
}

function Double({ double: { reason, detail, platform }, confirmed, onConfirm }: DoubleProps) {
  const t = useFormWords();
  return (
    <div>
      <Go to={`/platforms/${platform.id}`}>{platform.name}</Go>{' '}
      <span className="quiet">
        {t(`same${REASONS.find((one) => one === reason) ?? 'other'}`)} · {detail}
      </span>
      <div>
        <Checkbox
          checked={confirmed}
          onChange={(event) => {
            onConfirm(event.target.checked);
          }}
        >
          {t('doublesConfirm', { name: platform.name })}
        </Checkbox>
      </div>
    </div>
  );
}
