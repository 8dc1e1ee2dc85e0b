import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import en from 'antd/es/locale/en_US';
import zh from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { useDark, useNarrow } from '../shared/appearance.ts';
import { pauseBefore, triesAgain } from '../shared/graphql/again.ts';
import { i18n, useLang } from '../shared/i18n/i18n.ts';
import { router } from './router.tsx';
import { themeConfig } from './theme.ts';

function makeClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Offline is for the door to say: what is merely paused would be done later, when nobody expects it any more.
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 15_000,
        retry: triesAgain,
        retryDelay: pauseBefore,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Names the field, since the summary of faults stands away from it. */
const REQUIRED = { zh: '请填写“${label}”', en: 'Please fill in "${label}"' };

export function Root() {
  const [client] = useState(makeClient);
  const lang = useLang();
  const dark = useDark();
  const narrow = useNarrow();
  useEffect(() => {
    const reflect = () => dayjs.locale(i18n.language === 'en' ? 'en' : 'zh-cn');
    // the server words some of its answers for the reader: hints, reasons why not
    const changed = () => {
      reflect();
      void client.invalidateQueries();
    };
    reflect();
    i18n.on('languageChanged', changed);
    return () => {
      i18n.off('languageChanged', changed);
    };
  }, [client]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        locale={lang === 'zh' ? zh : en}
        theme={themeConfig(dark, narrow)}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
        form={{ validateMessages: { required: REQUIRED[lang] } }}
      >
        <RouterProvider router={router} />
      </ConfigProvider>
    </QueryClientProvider>
  );
}
