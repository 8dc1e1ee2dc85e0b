import { ConfigProvider } from 'antd';
import en from 'antd/es/locale/en_US';
import zh from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { useDark, useNarrow } from '../appearance.ts';
import { useLang } from '../i18n/i18n.ts';
import { themeConfig } from './theme.ts';

/** Names the field, since the summary of faults stands away from it. */
const REQUIRED = { zh: '请填写“${label}”', en: 'Please fill in "${label}"' };

/** The language and theme of antd, around every page that uses it: all but those before sign-in. */
export function Antd() {
  const lang = useLang();
  const dark = useDark();
  const narrow = useNarrow();
  useEffect(() => {
    dayjs.locale(lang === 'en' ? 'en' : 'zh-cn');
  }, [lang]);
  return (
    <ConfigProvider
      locale={lang === 'zh' ? zh : en}
      theme={themeConfig(dark, narrow)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      form={{ validateMessages: { required: REQUIRED[lang] } }}
    >
      <Outlet />
    </ConfigProvider>
  );
}
