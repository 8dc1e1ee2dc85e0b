import { Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useRead } from '../../ui/graphql/hooks.ts';
import { faultsOf } from '../../ui/graphql/refusal.ts';
import { useFormWords } from './form.words.ts';
import { OperatorByCodeDocument } from './platforms.graphql.ts';

/** The code once all of it is there, else nothing to ask for. */
function wholeCode(typed: unknown): string {
  const code = typeof typed === 'string' ? typed.trim().toUpperCase() : '';
  return code.length === 18 ? code : '';
}

/** The operator by its credit code: a registered one brings its name along. */
export function OperatorFields() {
  const t = useFormWords();
  const form = Form.useFormInstance();
  // A draft may bring its code along.
  const [code, setCode] = useState(() => wholeCode(form.getFieldValue(['operator', 'code']) as unknown));
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
      <Form.Item
        name={['operator', 'code']}
        label={t('code')}
        extra={help()}
        rules={needed}
        normalize={(typed: string) => typed.trim().toUpperCase()}
      >
        <Input
          className="mono"
          maxLength={18}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setCode(wholeCode(event.target.value));
          }}
        />
      </Form.Item>
      <Form.Item
        name={['operator', 'name']}
        label={t('operatorName')}
        extra={t('operatorNameHelp')}
        rules={needed}
      >
        <Input maxLength={200} readOnly={known} variant={known ? 'filled' : 'outlined'} />
      </Form.Item>
      {!known && (
        <Form.Item name={['operator', 'address']} label={t('address')}>
          <Input maxLength={300} />
        </Form.Item>
      )}
    </>
  );
}
