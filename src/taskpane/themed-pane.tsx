import { FluentProvider, type Theme } from '@fluentui/react-components';
import { StrictMode, useEffect, useState, useSyncExternalStore } from 'react';
import { Pane } from './pane.js';
import type { PaneServices } from './state/pane-services.js';
import { loadTheme, type PaneTheme } from './theme.js';

interface ThemedPaneProps {
  readonly services: PaneServices;
  readonly theme: PaneTheme;
}

/** The pane in the colours of Office, which can change while it is open. */
export function ThemedPane({ services, theme }: ThemedPaneProps) {
  const isDark = useSyncExternalStore(theme.subscribe, theme.isDark);
  const colours = useLoadedTheme(isDark);
  return (
    colours && (
      <StrictMode>
        {/* The browser's own date pickers and scroll bars follow. */}
        <FluentProvider theme={colours} style={{ colorScheme: isDark ? 'dark' : 'light' }}>
          <Pane services={services} />
        </FluentProvider>
      </StrictMode>
    )
  );
}

/** The colours shown so far stay until the others are there; null only before the first. */
function useLoadedTheme(isDark: boolean): Theme | null {
  const [colours, setColours] = useState<Theme | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadTheme(isDark).then((loaded) => {
      if (isWanted) setColours(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [isDark]);
  return colours;
}
