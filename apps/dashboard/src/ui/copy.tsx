import { App } from 'antd';
import './hash.css';
import { useUiWords } from './words.ts';

/** Puts a text on the clipboard and says so. Where the browser has none (plain http), shows it to be marked by hand. */
export function useCopy(): (text: string, done?: string) => Promise<void> {
  const t = useUiWords();
  const { message } = App.useApp();
  return async (text, done) => {
    // lib.dom promises a clipboard; a page that is not served securely has none
    const clipboard = navigator.clipboard as Clipboard | undefined;
    try {
      if (clipboard === undefined) throw new Error('no clipboard');
      await clipboard.writeText(text);
      void message.success(done ?? t('copied'));
    } catch {
      void message.warning({
        duration: 20,
        content: (
          <>
            {t('copyByHand')} <span className="mono pre copy-by-hand">{text}</span>
          </>
        ),
      });
    }
  };
}
