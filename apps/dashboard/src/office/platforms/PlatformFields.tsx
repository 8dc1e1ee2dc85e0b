import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Button, Form, Input, Radio, Select } from 'antd';
import { Checks } from '../../ui/form/Checks.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { useFormWords } from './form.words.ts';
import { OfficersDocument } from './platforms.graphql.ts';
import './platforms.css';

/** The fields of a platform's entry, for registering and for changing it. */
export function PlatformFields() {
  const t = useFormWords();
  const needed = [{ required: true }];
  return (
    <>
      <h2 className="form-section">{t('platformPart')}</h2>
      <Form.Item name={['platform', 'name']} label={t('name')} extra={t('nameHelp')} rules={needed}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['platform', 'kinds']}
        label={t('kinds')}
        extra={t('kindsHelp')}
        rules={[{ required: true }]}
      >
        <Checks options={useTermOptions('PlatformKind')} />
      </Form.Item>
      <Form.Item name={['platform', 'domains']} label={t('domains')} extra={t('domainsHelp')}>
        <Select mode="tags" open={false} suffix={<span />} tokenSeparators={[' ', ',', '，', '\n', ';']} />
      </Form.Item>
      <AppFields />
      <Form.Item name={['platform', 'icpNumber']} label={t('icp')} extra={t('icpHelp')}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <RegionField />
      <CategoryField />
      <Form.Item name={['platform', 'tier']} label={t('tier')} extra={t('tierHelp')} rules={needed}>
        <Radio.Group optionType="button" buttonStyle="solid" options={useTermOptions('Tier')} />
      </Form.Item>
      <h2 className="form-section">{t('charge')}</h2>
      <OfficerFields />
    </>
  );
}

function AppFields() {
  const t = useFormWords();
  return (
    <Form.Item label={t('apps')} extra={t('appsHelp')}>
      <Form.List name={['platform', 'apps']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="app-line">
                <Form.Item name={[name, 'store']}>
                  <Input maxLength={60} placeholder={t('store')} aria-label={t('store')} />
                </Form.Item>
                <Form.Item name={[name, 'identifier']}>
                  <Input maxLength={200} placeholder={t('identifier')} aria-label={t('identifier')} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label={t('dropApp')}
                  onClick={() => {
                    remove(name);
                  }}
                />
              </div>
            ))}
            <Button
              size="small"
              icon={<PlusOutlined />}
              onClick={() => {
                add({});
              }}
            >
              {t('addApp')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

function RegionField() {
  const t = useFormWords();
  const lang = useLang();
  const { office } = useSession().me;
  const regions = office === null ? [] : [office.region, ...office.below];
  return (
    <Form.Item
      name={['platform', 'regionCode']}
      label={t('region')}
      extra={t('regionHelp')}
      rules={[{ required: true }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={regions.map((region) => ({
          value: region.code,
          label: `${lang === 'zh' ? region.name : region.nameEn} ${region.code}`,
        }))}
      />
    </Form.Item>
  );
}

function CategoryField() {
  const t = useFormWords();
  const { categories } = useReference();
  return (
    <Form.Item name={['platform', 'categories']} label={t('categories')} extra={t('categoriesHelp')}>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={categories}
        optionRender={(option) => (
          <>
            {option.label}{' '}
            <small className="quiet">{categories.find((c) => c.value === option.value)?.help}</small>
          </>
        )}
      />
    </Form.Item>
  );
}

function OfficerFields() {
  const t = useFormWords();
  const term = useTerm();
  const officers = useRead(OfficersDocument, {}, { staleTime: 600_000 }).data?.officers ?? [];
  const acting = officers.filter(({ role }) => role !== 'VIEWER');
  const options = acting.map((o) => ({ value: o.id, label: `${o.name} · ${term('Role', o.role)}` }));
  return (
    <>
      <Form.Item name={['platform', 'leadOfficerId']} label={t('lead')} extra={t('officersHelp')}>
        <Select allowClear options={options} />
      </Form.Item>
      <Form.Item name={['platform', 'deputyOfficerId']} label={t('deputy')}>
        <Select allowClear options={options} />
      </Form.Item>
    </>
  );
}
