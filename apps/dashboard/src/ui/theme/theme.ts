import type { ThemeConfig } from 'antd';
import { theme } from 'antd';
import { reducedMotion } from '../appearance.ts';

export const FAMILY =
  '"Segoe UI", "Helvetica Neue", Roboto, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

interface Roles {
  ink: string;
  quiet: string;
  line: string;
  paper: string;
  card: string;
  hover: string;
  primary: string;
  link: string;
  selected: string;
  done: string;
  doneBg: string;
  late: string;
  onLate: string;
  lateBg: string;
  warn: string;
  warnBg: string;
}

/** The same roles as the custom properties in tokens.css: antd wants its colours as values. */
const LIGHT: Roles = {
  ink: '#1c2733',
  quiet: '#5d6b7a',
  line: '#e3e7ec',
  paper: '#f4f6f8',
  card: '#ffffff',
  hover: '#f4f6f8',
  primary: '#1f5a96',
  link: '#1f5a96',
  selected: '#e8f0f8',
  done: '#226f63',
  doneBg: '#e4f2ef',
  late: '#b93c0b',
  onLate: '#ffffff',
  lateBg: '#fdeee7',
  warn: '#8a5a10',
  warnBg: '#faf3e3',
};

const DARK: Roles = {
  ink: '#dfe6ee',
  quiet: '#9aa8b7',
  line: '#2c3947',
  paper: '#0f161e',
  card: '#17212c',
  hover: '#1e2a37',
  primary: '#2a6db0',
  link: '#7fb4e8',
  selected: '#1d3a57',
  done: '#5cc0af',
  doneBg: '#15332f',
  late: '#f58a5b',
  onLate: '#0f161e',
  lateBg: '#3a2118',
  warn: '#dcae56',
  warnBg: '#33290f',
};

export function themeConfig(dark: boolean, narrow: boolean): ThemeConfig {
  const r = dark ? DARK : LIGHT;
  const base = dark ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    algorithm: narrow ? base : [base, theme.compactAlgorithm],
    token: {
      fontFamily: FAMILY,
      // The compact algorithm takes two off the size and four off the height: 14 px and 30 px are what is wanted.
      fontSize: narrow ? 14 : 16,
      borderRadius: 6,
      controlHeight: narrow ? 44 : 34,
      colorPrimary: r.primary,
      colorInfo: r.primary,
      colorLink: r.link,
      colorLinkHover: r.link,
      colorText: r.ink,
      colorTextSecondary: r.quiet,
      colorTextTertiary: r.quiet,
      colorTextDescription: r.quiet,
      colorTextPlaceholder: r.quiet,
      colorBgContainer: r.card,
      colorBgElevated: r.card,
      colorBgLayout: r.paper,
      colorBorder: dark ? '#5f7184' : '#8d99a6',
      colorBorderSecondary: r.line,
      colorSplit: r.line,
      colorSuccess: r.done,
      colorSuccessBg: r.doneBg,
      colorSuccessBorder: r.done,
      colorWarning: r.warn,
      colorWarningBg: r.warnBg,
      colorWarningBorder: r.warn,
      colorError: r.late,
      colorErrorText: r.late,
      colorErrorBg: r.lateBg,
      colorErrorBorder: r.late,
      colorInfoBg: r.selected,
      colorInfoBorder: r.primary,
      controlItemBgActive: r.selected,
      controlItemBgHover: r.hover,
      boxShadow: dark ? '0 4px 16px #0008' : '0 4px 16px #1c273322',
      boxShadowSecondary: dark ? '0 4px 16px #0008' : '0 4px 16px #1c273322',
      motion: !reducedMotion(),
      motionDurationFast: '0.08s',
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        dangerColor: r.onLate,
        fontWeight: 400,
      },
      Tabs: { itemColor: r.ink, inkBarColor: r.link, itemSelectedColor: r.link, itemHoverColor: r.link },
      Segmented: { itemColor: r.quiet, itemSelectedColor: r.ink, trackBg: r.paper, itemSelectedBg: r.card },
      Select: { optionSelectedBg: r.selected },
      Form: { verticalLabelPadding: '0 0 2px', itemMarginBottom: 16 },
    },
  };
}
