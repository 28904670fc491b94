import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Reader {
  readonly isEnglish: boolean;
  /** The text in the reader's language: the Chinese one where an English one is lacking. */
  pick<Text extends string | null | undefined>(zh: Text, en: string | null | undefined): Text | string;
  /** Names one after the other, parted as the language does. */
  list(names: readonly string[]): string;
}

/** The reader's language, for texts that come from the server in both. */
export function useReader(): Reader {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return useMemo(
    () => ({
      isEnglish,
      pick: (zh, en) => (isEnglish && en ? en : zh),
      list: (names) => names.join(isEnglish ? ', ' : '、'),
    }),
    [isEnglish],
  );
}
