import { Checkbox, Form, Select } from 'antd';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useTermOptions } from '../../domain/terms/terms.ts';
import { useReference } from '../../domain/duties/reference.ts';
import { CaseRecipientsDocument } from './cases.graphql.ts';
import { useCaseFormWords } from './form.words.ts';
import type { CaseValues } from './types.ts';
import { useCaseWords } from './words.ts';

/** To whom it goes, with how many platforms that is now. */
export function AudienceFields({ audience }: { audience: CaseValues['audience'] }) {
  const t = useCaseWords();
  const words = useCaseFormWords();
  const { categories } = useReference();
  const tiers = useTermOptions('Tier');
  const { data } = useRead(
    CaseRecipientsDocument,
    { categories: audience.categories, tiers: audience.tiers },
    { enabled: audience.toPlatforms, keep: true },
  );
  const field = (name: keyof CaseValues['audience']) => ['input', 'audience', name];
  return (
    <>
      <Form.Item name={field('toPlatforms')} valuePropName="checked" noStyle>
        <Checkbox>{words('toPlatforms')}</Checkbox>
      </Form.Item>
      {audience.toPlatforms && (
        <div className="audience-narrow">
          <Form.Item name={field('categories')} label={words('categories')}>
            <Select
              mode="multiple"
              options={categories.map(({ value, label }) => ({ value, label }))}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
          <Form.Item name={field('tiers')} label={words('tiers')} extra={words('anyHelp')}>
            <Select mode="multiple" options={tiers} />
          </Form.Item>
          {data !== undefined && (
            <p className="quiet" role="status">
              {t('recipients', { count: data.caseRecipients })}
            </p>
          )}
        </div>
      )}
      <Form.Item name={field('toSubordinates')} valuePropName="checked" noStyle>
        <Checkbox>{words('toSubordinates')}</Checkbox>
      </Form.Item>
      <br />
      <Form.Item name={field('toSuperior')} valuePropName="checked" noStyle>
        <Checkbox>{words('toSuperior')}</Checkbox>
      </Form.Item>
    </>
  );
}
