import { Link, useRouteError } from 'react-router';
import { NativeButton } from '../ui/native/NativeButton.tsx';
import './pages.css';
import { useFrameWords } from './words.ts';

export function Loading() {
  const t = useFrameWords();
  return (
    <div className="page-wait quiet" role="status">
      {t('loading')}
    </div>
  );
}

export function NotFound() {
  const t = useFrameWords();
  return (
    <div className="page-note">
      <title>{t('notFound')}</title>
      <h1>{t('notFound')}</h1>
      <p className="quiet">{t('notFoundHelp')}</p>
      <p>
        <Link to="/">{t('home')}</Link>
      </p>
    </div>
  );
}

/** Whatever a page threw. A chunk that is gone means that a newer version was put out. */
export function PageFailed() {
  const t = useFrameWords();
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  const outdated = /dynamically imported module|importing a module script|preload CSS/i.test(message);
  const why = outdated ? t(navigator.onLine ? 'newVersion' : 'noNetwork') : t('failedHelp');
  return (
    <div className="page-note" role="alert">
      <h1>{t('failed')}</h1>
      <p className="quiet">{why}</p>
      {!outdated && <p className="mono">{message}</p>}
      <p>
        <NativeButton
          kind="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {t('reload')}
        </NativeButton>
      </p>
    </div>
  );
}
