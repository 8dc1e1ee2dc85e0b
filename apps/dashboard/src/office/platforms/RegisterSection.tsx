import { Form, Input } from 'antd';
import { ActButton, allowance } from '../../ui/Act.tsx';
import { Facts } from '../../ui/Card.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { ChangeOperatorDocument } from './platforms.graphql.ts';
import type { ShownPlatform } from './types.ts';
import { usePlatformWords } from './words.ts';

/** The entry as it stands: the platform and who runs it. */
export function RegisterSection({ platform: p }: { platform: ShownPlatform }) {
  const t = usePlatformWords();
  const term = useTerm();
  const text = useText();
  const lang = useLang();
  const { category } = useReference();
  const others = p.operator.platforms.filter((other) => other.id !== p.id);
  return (
    <div className="register-facts">
      <Facts
        items={[
          { label: t('name'), value: p.name },
          { label: t('kind'), value: p.kinds.map((kind) => term('PlatformKind', kind)).join(' · ') },
          {
            label: t('domains'),
            value: p.domains.map((domain) => <Line key={domain} text={domain} />),
          },
          {
            label: t('apps'),
            value: p.apps.map((app) => (
              <Line key={app.store + app.identifier} text={`${app.store} · ${app.identifier}`} />
            )),
          },
          { label: t('icp'), value: p.icpNumber ?? t('none') },
          { label: t('category'), value: p.categories.map(category).join(' · ') },
          { label: t('tier'), value: term('Tier', p.tier) },
          { label: t('region'), value: lang === 'zh' ? p.region.name : p.region.nameEn },
        ]}
      />
      <div className="stack">
        <Facts
          items={[
            { label: t('operator'), value: p.operator.name },
            { label: t('code'), value: <span className="mono">{p.operator.code}</span> },
            { label: t('address'), value: p.operator.address ?? t('none') },
            {
              label: t('otherPlatforms'),
              value:
                others.length === 0
                  ? t('none')
                  : others.map((other) => (
                      <div key={other.id}>
                        <Go to={`/platforms/${other.id}`}>{other.name}</Go>
                      </div>
                    )),
            },
            { label: t('lead'), value: p.leadOfficer?.name ?? t('none') },
            { label: t('deputy'), value: p.deputyOfficer?.name ?? t('none') },
            { label: t('entered'), value: p.enteredOn },
            { label: text({ zh: '网信部门', en: 'Office' }), value: text(p.office.name) },
          ]}
        />
        <div>
          <OperatorButton platform={p} />
        </div>
      </div>
    </div>
  );
}

function Line({ text }: { text: string }) {
  return <div className="mono">{text}</div>;
}

function OperatorButton({ platform: { operator, allowedActions } }: { platform: ShownPlatform }) {
  const t = usePlatformWords();
  const act = useAct(ChangeOperatorDocument);
  return (
    <ActButton<{ name: string; address?: string; reason: string }>
      label={t('changeOperator')}
      title={t('changeOperator')}
      help={t('changeOperatorHelp')}
      small
      hideRefused
      allowed={allowance(allowedActions, 'change')}
      reason="required"
      initial={{ name: operator.name, address: operator.address ?? '' }}
      done={t('changed')}
      fields={
        <>
          <Form.Item name="name" label={t('operator')} rules={[{ required: true }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="address" label={t('address')}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      }
      act={({ name, address, reason }) =>
        act.mutateAsync({
          id: operator.id,
          version: operator.version,
          name,
          address: address ?? null,
          reason,
        })
      }
    />
  );
}
