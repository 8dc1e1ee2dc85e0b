import type { ThemeConfig } from 'antd';
import { theme } from 'antd';
import { reducedMotion } from '../appearance.ts';
import { role } from './role.ts';

/** What antd is given: the roles of tokens.css as they stand for the theme that the page shows now. */
export function themeConfig(dark: boolean, narrow: boolean): ThemeConfig {
  const base = dark ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    algorithm: narrow ? base : [base, theme.compactAlgorithm],
    token: {
      fontFamily: role('family'),
      // The compact algorithm takes two off the size and four off the height: 14 px and 30 px are what is wanted.
      fontSize: narrow ? 14 : 16,
      borderRadius: 6,
      controlHeight: narrow ? 44 : 34,
      colorPrimary: role('primary'),
      colorInfo: role('primary'),
      colorLink: role('link'),
      colorLinkHover: role('link'),
      colorText: role('ink'),
      colorTextSecondary: role('quiet'),
      colorTextTertiary: role('quiet'),
      colorTextDescription: role('quiet'),
      colorTextPlaceholder: role('quiet'),
      colorBgContainer: role('card'),
      colorBgElevated: role('card'),
      colorBgLayout: role('paper'),
      colorBorder: role('edge'),
      colorBorderSecondary: role('line'),
      colorSplit: role('line'),
      colorSuccess: role('done-ink'),
      colorSuccessBg: role('done-bg'),
      colorSuccessBorder: role('done-ink'),
      colorWarning: role('warn-ink'),
      colorWarningBg: role('warn-bg'),
      colorWarningBorder: role('warn-ink'),
      colorError: role('late-ink'),
      colorErrorText: role('late-ink'),
      colorErrorBg: role('late-bg'),
      colorErrorBorder: role('late-ink'),
      colorInfoBg: role('selected'),
      colorInfoBorder: role('primary'),
      controlItemBgActive: role('selected'),
      controlItemBgHover: role('hover'),
      boxShadow: role('shadow'),
      boxShadowSecondary: role('shadow'),
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
        dangerColor: role('on-late'),
        fontWeight: 400,
      },
      Tabs: {
        itemColor: role('ink'),
        inkBarColor: role('link'),
        itemSelectedColor: role('link'),
        itemHoverColor: role('link'),
      },
      Segmented: {
        itemColor: role('quiet'),
        itemSelectedColor: role('ink'),
        trackBg: role('paper'),
        itemSelectedBg: role('card'),
      },
      Select: { optionSelectedBg: role('selected') },
      Form: { verticalLabelPadding: '0 0 2px', itemMarginBottom: 16 },
    },
  };
}
