export { THEME_CHOICES, type ThemeChoice, useTheme } from './choice';
export { inkOn, type Palette } from './palette';
export { CODE_FONTS, FONTS, ThemeProvider } from './ThemeProvider';
