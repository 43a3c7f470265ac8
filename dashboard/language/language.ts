import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../core/languages.ts';
import { remember, remembered } from '../theme/remembered.ts';
import type { LanguagePack } from './language-pack.ts';

export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  it: 'Italiano',
  ro: 'Română',
};
export const languages = Object.keys(languageNames) as Language[];

const packs: Record<Language, () => Promise<{ pack: LanguagePack }>> = {
  en: () => import('./packs/en.ts'),
  es: () => import('./packs/es.ts'),
  it: () => import('./packs/it.ts'),
  ro: () => import('./packs/ro.ts'),
};

const known = (name: string | null | undefined): Language | undefined =>
  languages.find((language) => language === name?.slice(0, 2).toLowerCase());

/** The address's `lang`, else the choice kept in this browser, else the browser's own languages, else English. */
export function preferredLanguage(search: string, browser: readonly string[]): Language {
  const asked = known(new URLSearchParams(search).get('lang'));
  return asked ?? known(remembered('language')) ?? browser.map(known).find(Boolean) ?? 'en';
}

/** Loads a language and switches the page to it. */
export async function speak(language: Language): Promise<LanguagePack> {
  const { pack } = await packs[language]();
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      resources: {},
    });
  }
  i18next.addResourceBundle(language, 'translation', pack.words, true, true);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  return pack;
}

export function chooseLanguage(language: Language): Promise<LanguagePack> {
  remember('language', language);
  return speak(language);
}
