import { followOfficeTheme, type OfficeTheme } from '../../src/excel/office-theme.js';
import { openExcel } from './simulated.js';

/** A page whose system colours a test can change, and that somebody can come back to. */
function aPage(system: { dark?: boolean; forced?: boolean } = {}) {
  const query = (matches: boolean) =>
    Object.assign(new EventTarget(), { matches }) as unknown as MediaQueryList & {
      matches: boolean;
    };
  const dark = query(system.dark ?? false);
  const forced = query(system.forced ?? false);
  const page = Object.assign(new EventTarget(), {
    matchMedia: (media: string) => (media.includes('forced') ? forced : dark),
  });
  const change = (which: typeof dark, matches: boolean): void => {
    which.matches = matches;
    which.dispatchEvent(new Event('change'));
  };
  return {
    page: page as unknown as Window,
    systemTurnsDark: () => change(dark, true),
    contrastIsForced: () => change(forced, true),
    comeBack: () => page.dispatchEvent(new Event('focus')),
  };
}

function officeTells(theme: Partial<Office.OfficeTheme> | undefined): void {
  jest.replaceProperty(Office.context, 'officeTheme', theme as Office.OfficeTheme);
}

beforeEach(async () => {
  await openExcel();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const CASES: readonly (readonly [string, Partial<Office.OfficeTheme> | undefined, OfficeTheme])[] =
  [
    [
      'a dark Office',
      { isDarkTheme: true, bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
      { kind: 'dark', background: '#262626', foreground: '#FFFFFF' },
    ],
    ['a light Office', { isDarkTheme: false }, { kind: 'light' }],
    [
      'an older Excel that tells a dark colour only',
      { bodyBackgroundColor: '#444444' },
      { kind: 'dark', background: '#444444' },
    ],
    [
      'an older Excel that tells a light colour only',
      { bodyBackgroundColor: '#E6E6E6' },
      { kind: 'light', background: '#E6E6E6' },
    ],
    ['an Excel on the web that tells nothing, on a light system', undefined, { kind: 'light' }],
  ];
test.each(CASES)('the pane follows %s', (_name, told, theme) => {
  officeTells(told);
  const follower = followOfficeTheme(aPage().page);
  expect(follower.current()).toEqual(theme);
  expect(follower.isDark()).toBe(theme.kind === 'dark');
});

test('where Excel tells nothing, the pane follows the system, and its changes', () => {
  officeTells(undefined);
  const { page, systemTurnsDark } = aPage();
  const follower = followOfficeTheme(page);
  const heard: string[] = [];
  const stop = follower.subscribe(() => heard.push(follower.current().kind));
  systemTurnsDark();
  stop();
  expect(heard).toEqual(['dark']);
});

test('a theme of Office that changes is seen when somebody comes back to the pane', () => {
  officeTells({ isDarkTheme: false });
  const { page, comeBack } = aPage();
  const follower = followOfficeTheme(page);
  const heard: string[] = [];
  const stop = follower.subscribe(() => heard.push(follower.current().kind));
  comeBack();
  officeTells({ isDarkTheme: true });
  comeBack();
  comeBack();
  stop();
  officeTells({ isDarkTheme: false });
  comeBack();
  expect(heard).toEqual(['dark']);
});

test('forced colours go before those of Office', () => {
  officeTells({ isDarkTheme: false });
  const { page, contrastIsForced } = aPage({ dark: true });
  const follower = followOfficeTheme(page);
  const heard: string[] = [];
  follower.subscribe(() => heard.push(follower.current().kind));
  contrastIsForced();
  expect(heard).toEqual(['high-contrast']);
  expect(follower.isDark()).toBe(true);
});

test('what is current stays the very same value until it changes', () => {
  const follower = followOfficeTheme(aPage().page);
  expect(follower.current()).toBe(follower.current());
});
