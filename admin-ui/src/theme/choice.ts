import { createContext, useContext, useSyncExternalStore } from 'react';
import { light, type Palette } from './palette';

export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const STORED_AS = 'qiyue.theme';

export function storedChoice(): ThemeChoice {
  const stored = localStorage.getItem(STORED_AS);
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
}

export function storeChoice(choice: ThemeChoice): void {
  localStorage.setItem(STORED_AS, choice);
}

const DARK = '(prefers-color-scheme: dark)';

export function useSystemIsDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(DARK).matches,
  );
}

export interface Theme {
  readonly choice: ThemeChoice;
  readonly isDark: boolean;
  readonly palette: Palette;
  choose(choice: ThemeChoice): void;
}

export const ThemeContext = createContext<Theme>({
  choice: 'system',
  isDark: false,
  palette: light,
  choose: () => undefined,
});

/** The theme in force: what was chosen, and its colours for what is drawn rather than styled. */
export function useTheme(): Theme {
  return useContext(ThemeContext);
}
