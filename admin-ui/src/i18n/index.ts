import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LateTexts } from './late';
import { en, zh } from './resources';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED_AS = 'qiyue.language';

/** The language chosen before on this machine; Chinese where none was. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED_AS);
  return LANGUAGES.find((language) => language === stored) ?? 'zh-CN';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(STORED_AS, language);
  void i18next.changeLanguage(language);
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

void i18next.use(initReactI18next).init({
  resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
  lng: storedLanguage(),
  fallbackLng: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh & LateTexts };
    returnNull: false;
  }
}

export default i18next;
