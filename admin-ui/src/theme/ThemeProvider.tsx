import { ConfigProvider, theme as antdTheme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { storeChoice, storedChoice, ThemeContext, type ThemeChoice, useSystemIsDark } from './choice';
import { dark, light, type Palette, styleProperties } from './palette';

export const FONTS =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Segoe UI', sans-serif";
export const CODE_FONTS = "ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace";

/** antd's own secondary text, placeholders and orange and gold fail 4.5:1; every colour it shows text in is set here. */
function componentTheme(palette: Palette, isDark: boolean): ThemeConfig {
  return {
    algorithm: isDark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      fontFamily: FONTS,
      fontFamilyCode: CODE_FONTS,
      fontSize: 14,
      borderRadius: 4,
      motion: false,
      colorPrimary: palette.primary,
      colorPrimaryHover: palette.primaryHover,
      colorLink: palette.link,
      colorLinkHover: palette.link,
      colorInfo: palette.info,
      colorError: palette.bad,
      colorWarning: palette.warn,
      colorSuccess: palette.good,
      colorText: palette.text,
      colorTextSecondary: palette.quiet,
      colorTextTertiary: palette.quiet,
      colorTextDescription: palette.quiet,
      colorTextPlaceholder: palette.quiet,
      colorTextHeading: palette.text,
      colorBgLayout: palette.page,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette.border,
      colorBorderSecondary: palette.hairline,
      controlOutline: palette.focus,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none' },
      Segmented: { itemColor: palette.text, itemSelectedColor: palette.text, trackBg: palette.stillGround },
      Select: { optionSelectedBg: palette.selected, optionSelectedColor: palette.text },
    },
  };
}

/** Gives colours to what lies inside: as custom properties for style sheets, as tokens for antd, as values for charts. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const [choice, setChoice] = useState(storedChoice);
  const systemIsDark = useSystemIsDark();
  const isDark = choice === 'dark' || (choice === 'system' && systemIsDark);
  const palette = isDark ? dark : light;

  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = isDark ? 'dark' : 'light';
    for (const [property, value] of styleProperties(palette)) {
      style.setProperty(property, value);
    }
  }, [isDark, palette]);

  const choose = useCallback((next: ThemeChoice) => {
    storeChoice(next);
    setChoice(next);
  }, []);
  const theme = useMemo(() => ({ choice, isDark, palette, choose }), [choice, isDark, palette, choose]);
  const config = useMemo(() => componentTheme(palette, isDark), [palette, isDark]);

  return (
    <ThemeContext value={theme}>
      <ConfigProvider
        theme={config}
        locale={i18n.language === 'en' ? enUS : zhCN}
        wave={{ disabled: true }}
        button={{ autoInsertSpace: false }}
      >
        {children}
      </ConfigProvider>
    </ThemeContext>
  );
}
