/** The themes of Office that a page can be shown in. */
export type OfficeThemeName = 'light' | 'dark';

/**
 * `Office.context.officeTheme`: four colours, as numbers. Excel tells a page its theme when the
 * page asks, and raises no event when it changes (`OfficeThemeChanged` is Outlook's).
 * https://learn.microsoft.com/javascript/api/office/office.officetheme
 * Which exact shades the themes have is nowhere documented; these are near what is seen.
 */
const THEMES: Readonly<Record<OfficeThemeName, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x383838,
    controlForegroundColor: 0xffffff,
  },
};

export const officeThemeJson = (theme: OfficeThemeName): string => JSON.stringify(THEMES[theme]);
