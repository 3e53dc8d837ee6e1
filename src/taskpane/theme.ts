import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** How Office looks just now; contrast themes come through the browser's forced colours. */
export interface PaneTheme {
  isDark(): boolean;
  /** Calls back when it changes; yields how to stop. */
  subscribe(onChange: () => void): () => void;
}

export function fluentTheme(isDark: boolean): Theme {
  return isDark ? webDarkTheme : webLightTheme;
}
