import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore } from 'react';
import { Pane } from './pane.js';
import type { PaneServices } from './state/pane-services.js';
import { fluentTheme, type PaneTheme } from './theme.js';

interface ThemedPaneProps {
  readonly services: PaneServices;
  readonly theme: PaneTheme;
}

/** The pane in the colours of Office, which can change while it is open. */
export function ThemedPane({ services, theme }: ThemedPaneProps) {
  const isDark = useSyncExternalStore(theme.subscribe, theme.isDark);
  return (
    <StrictMode>
      {/* The browser's own date pickers and scroll bars follow. */}
      <FluentProvider
        theme={fluentTheme(isDark)}
        style={{ colorScheme: isDark ? 'dark' : 'light' }}
      >
        <Pane services={services} />
      </FluentProvider>
    </StrictMode>
  );
}
