import type { Theme } from '@fluentui/react-components';

/** How Office looks just now; contrast themes come through the browser's forced colours. */
export interface PaneTheme {
  isDark(): boolean;
  /** Calls back when it changes; yields how to stop. */
  subscribe(onChange: () => void): () => void;
}

/** Fluent's colours, sizes and spaces. Only the theme in use is loaded. */
export async function loadTheme(isDark: boolean): Promise<Theme> {
  return isDark
    ? (await import('./dark-theme.js')).darkTheme
    : (await import('./light-theme.js')).lightTheme;
}
