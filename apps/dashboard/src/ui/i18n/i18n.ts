import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export type Lang = 'zh' | 'en';
const KEPT = 'taizhang.lang';

export const i18n: I18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh',
  fallbackLng: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  returnNull: false,
  initAsync: false,
});

function reflect(): void {
  document.documentElement.lang = currentLang() === 'zh' ? 'zh-CN' : 'en';
}
reflect();
i18n.on('languageChanged', reflect);

export function currentLang(): Lang {
  return i18n.language === 'en' ? 'en' : 'zh';
}

export function chooseLang(lang: Lang): void {
  localStorage.setItem(KEPT, lang);
  void i18n.changeLanguage(lang);
}

export function useLang(): Lang {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}

export type Params = Record<string, string | number>;
export type T<Key extends string> = (key: Key, params?: Params) => string;

/** The English of every Chinese key, with `key_one` where the singular differs (chosen by `{count}`). */
type English<Key extends string> = Record<Key, string> & Partial<Record<`${Key}_one`, string>>;

/**
 * The words of one feature. Chinese names the keys; a key that is missing in English is a type error.
 * Returns the hook by which components of the feature read them.
 */
export function words<const Key extends string>(
  name: string,
  zh: Record<Key, string>,
  en: English<NoInfer<Key>>,
): () => T<Key> {
  i18n.addResourceBundle('zh', name, zh);
  i18n.addResourceBundle('en', name, en);
  return function useWords(): T<Key> {
    const { t } = useTranslation(name);
    return t as unknown as T<Key>;
  };
}

export interface Bilingual {
  zh: string;
  en: string;
}

/** Reads a text the server sends in both languages. */
export function useText(): (text: Bilingual) => string {
  const lang = useLang();
  return (text) => text[lang];
}
