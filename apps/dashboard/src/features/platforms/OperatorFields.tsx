import { Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useRead } from '../../shared/graphql/hooks.ts';
import { faultsOf } from '../../shared/graphql/refusal.ts';
import { useFormWords } from './form.words.ts';
import { OperatorByCodeDocument } from './platforms.graphql.ts';

/** The operator by its credit code: a registered one brings its name along. */
export function OperatorFields() {
  const t = useFormWords();
  const form = Form.useFormInstance();
  const [code, setCode] = useState('');
  const found = useRead(OperatorByCodeDocument, { code }, { enabled: code !== '', staleTime: 60_000 });
  const operator = found.data?.operatorByCode ?? null;
  const known = operator !== null && code !== '';

  const help = () => {
    if (found.isError) return faultsOf(found.error)[0]?.message;
    if (known) {
      const names = operator.platforms.map((platform) => platform.name).join(' · ');
      return names === '' ? t('codeKnownNone') : t('codeKnown', { names });
    }
    return found.isSuccess ? t('codeNew') : t('codeHelp');
  };
  const lookUp = (typed: string) => {
    const next = typed.trim().toUpperCase();
    form.setFieldValue(['operator', 'code'], next);
    setCode(next.length === 18 ? next : '');
  };
  useEffect(() => {
    if (operator === null) return;
    form.setFieldValue(['operator', 'name'], operator.name);
    form.setFieldValue(['operator', 'address'], operator.address ?? '');
    form.setFields([{ name: ['operator', 'name'], errors: [] }]);
  }, [form, operator]);

  const needed = [{ required: true }];
  return (
    <>
      <h2 className="form-section">{t('operatorPart')}</h2>
      <Form.Item name={['operator', 'code']} label={t('code')} extra={help()} rules={needed}>
        <Input
          className="mono"
          maxLength={18}
          autoComplete="off"
          spellCheck={false}
          onBlur={(event) => {
            lookUp(event.target.value);
          }}
        />
      </Form.Item>
      <Form.Item
        name={['operator', 'name']}
        label={t('operatorName')}
        extra={t('operatorNameHelp')}
        rules={needed}
      >
        <Input maxLength={200} disabled={known} />
      </Form.Item>
      {!known && (
        <Form.Item name={['operator', 'address']} label={t('address')}>
          <Input maxLength={300} />
        </Form.Item>
      )}
    </>
  );
}
