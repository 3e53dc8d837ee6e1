/** How Office looks: what the pane is to look like, too. */
export interface OfficeTheme {
  /** In high contrast the browser forces its colours, and those of Office do not count. */
  readonly kind: 'light' | 'dark' | 'high-contrast';
  /** "#262626": of the pane's body, where Office tells. */
  readonly background?: string;
  readonly foreground?: string;
}

export interface ThemeFollower {
  /** The same value until it changes. */
  readonly current: () => OfficeTheme;
  /** Also in high contrast, where the forced colours may be dark. */
  readonly isDark: () => boolean;
  /** Calls back when the theme changes; yields how to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

type Page = Pick<Window, 'matchMedia' | 'addEventListener' | 'removeEventListener'>;

/**
 * The theme of Office where Office tells it, else that of the system.
 *
 * Excel tells it on Windows, Mac and iPad; on the web `officeTheme` is documented but was found
 * missing. Excel raises no event when it changes (`OfficeThemeChanged` is Outlook's alone), so we
 * look again when the system's colours change and when somebody comes back to the pane.
 * https://learn.microsoft.com/javascript/api/office/office.officetheme
 * https://github.com/OfficeDev/office-js/issues/6134
 */
export function followOfficeTheme(page: Page = window): ThemeFollower {
  const forced = page.matchMedia('(forced-colors: active)');
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  let last: OfficeTheme = readTheme(forced.matches, dark.matches);
  const current = (): OfficeTheme => {
    const now = readTheme(forced.matches, dark.matches);
    if (!isSame(now, last)) last = now;
    return last;
  };
  return {
    current,
    isDark: () => (current().kind === 'high-contrast' ? dark.matches : last.kind === 'dark'),
    subscribe: (onChange) => {
      let told = { ...current(), isDark: dark.matches };
      const look = (): void => {
        const now = { ...current(), isDark: dark.matches };
        if (isSame(now, told) && now.isDark === told.isDark) return;
        told = now;
        onChange();
      };
      for (const query of [forced, dark]) query.addEventListener('change', look);
      page.addEventListener('focus', look);
      return () => {
        for (const query of [forced, dark]) query.removeEventListener('change', look);
        page.removeEventListener('focus', look);
      };
    },
  };
}

function readTheme(isForced: boolean, prefersDark: boolean): OfficeTheme {
  // Missing where Excel does not tell it, whatever its type says.
  const office = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const colours = {
    ...(office?.bodyBackgroundColor ? { background: office.bodyBackgroundColor } : {}),
    ...(office?.bodyForegroundColor ? { foreground: office.bodyForegroundColor } : {}),
  };
  if (isForced) return { kind: 'high-contrast', ...colours };
  const isDark = office?.isDarkTheme ?? darkness(colours.background) ?? prefersDark;
  return { kind: isDark ? 'dark' : 'light', ...colours };
}

/**
 * Whether white reads better than black on a colour: its relative luminance is below 0.179. Older
 * Excel tells colours but not `isDarkTheme`. Null where it is no colour.
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
function darkness(colour: string | undefined): boolean | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '')?.slice(1);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function isSame(a: OfficeTheme, b: OfficeTheme): boolean {
  return a.kind === b.kind && a.background === b.background && a.foreground === b.foreground;
}
