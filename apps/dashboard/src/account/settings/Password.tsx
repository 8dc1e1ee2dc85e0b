import { Form, Input } from 'antd';
import { ActButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { useAct } from '../../ui/graphql/hooks.ts';
import { ChangePasswordDocument } from './settings.graphql.ts';
import { useSettingsWords } from './words.ts';

interface Given {
  current: string;
  next: string;
  again: string;
}

/** My own password, of either side. */
export function Password({ username }: { username: string }) {
  const t = useSettingsWords();
  const change = useAct(ChangePasswordDocument);
  const required = { required: true, message: t('passwordNeeded') };
  return (
    <Card title={t('password')}>
      <p className="quiet settings-password">{t('passwordHelp')}</p>
      <ActButton<Given>
        label={t('changePassword')}
        title={t('changePassword')}
        help={t('changePasswordHelp')}
        done={t('passwordChanged')}
        act={({ current, next }) => change.mutateAsync({ current, next })}
        fields={
          <>
            {/* for the browser's own keeper of passwords, which asks whose this is */}
            <input type="text" autoComplete="username" value={username} readOnly hidden />
            <Form.Item name="current" label={t('passwordCurrent')} rules={[required]}>
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            <Form.Item name="next" label={t('passwordNext')} extra={t('passwordRule')} rules={[required]}>
              <Input.Password autoComplete="new-password" />
            </Form.Item>
            <Form.Item
              name="again"
              label={t('passwordAgain')}
              dependencies={['next']}
              rules={[
                required,
                ({ getFieldValue }) => ({
                  validator: (_, value: string | undefined) =>
                    value === undefined || value === '' || value === getFieldValue('next')
                      ? Promise.resolve()
                      : Promise.reject(new Error(t('passwordDiffers'))),
                }),
              ]}
            >
              <Input.Password autoComplete="new-password" />
            </Form.Item>
          </>
        }
      />
    </Card>
  );
}
