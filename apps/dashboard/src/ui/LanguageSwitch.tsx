import { type Lang, chooseLang, useLang } from './i18n/i18n.ts';
import { useUiWords } from './words.ts';
import './switch.css';

const CHOICES: { lang: Lang; label: string; name: string }[] = [
  { lang: 'zh', label: '中', name: '中文' },
  { lang: 'en', label: 'EN', name: 'English' },
];

export function LanguageSwitch() {
  const t = useUiWords();
  const lang = useLang();
  return (
    <div className="lang-switch" role="group" aria-label={t('language')}>
      {CHOICES.map((choice) => (
        <button
          key={choice.lang}
          type="button"
          lang={choice.lang === 'zh' ? 'zh-CN' : 'en'}
          aria-label={choice.name}
          aria-pressed={lang === choice.lang}
          onClick={() => {
            chooseLang(choice.lang);
          }}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
