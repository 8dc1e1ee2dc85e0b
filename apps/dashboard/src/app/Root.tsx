import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { pauseBefore, triesAgain } from '../ui/graphql/again.ts';
import { i18n } from '../ui/i18n/i18n.ts';
import { router } from './router.tsx';

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

export function Root() {
  const [client] = useState(makeClient);
  useEffect(() => {
    // the server words some of its answers for the reader: hints, reasons why not
    const changed = () => void client.invalidateQueries();
    i18n.on('languageChanged', changed);
    return () => {
      i18n.off('languageChanged', changed);
    };
  }, [client]);
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
