import EyeOutlined from '@ant-design/icons/EyeOutlined';
import { Form, Input } from 'antd';
import { ActButton } from '../../ui/Act.tsx';
import { words } from '../../ui/i18n/i18n.ts';

const useRevealWords = words(
  'reveal',
  {
    reveal: '查看{name}的完整信息',
    ok: '查看',
    help: '默认脱敏。用途将连同您的姓名和时间记入审计；离开本页后恢复脱敏。',
    purpose: '用途',
    example: '例如：电话核实整改进度',
  },
  {
    reveal: 'Show {name} in full',
    ok: 'Show',
    help: 'This is masked. The purpose goes into the audit record with your name and the time; the mask returns when you leave the page.',
    purpose: 'Purpose',
    example: 'such as: asking by telephone how far the rectification is',
  },
);

interface RevealProps {
  /** Whose data are shown. */
  name: string;
  reveal: (purpose: string) => Promise<void>;
}

/** The eye beside what is masked: it asks for what purpose one reads it in full. */
export function RevealButton({ name, reveal }: RevealProps) {
  const t = useRevealWords();
  const title = t('reveal', { name });
  return (
    <ActButton<{ purpose: string }>
      label={<span className="unseen">{title}</span>}
      icon={<EyeOutlined aria-hidden />}
      title={title}
      okText={t('ok')}
      help={t('help')}
      small
      fields={
        <Form.Item name="purpose" label={t('purpose')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={200} placeholder={t('example')} autoComplete="off" />
        </Form.Item>
      }
      act={({ purpose }) => reveal(purpose)}
    />
  );
}
