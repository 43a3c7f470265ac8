import { AmazonConnectApp } from '@amazon-connect/app';
import { ThemeClient } from '@amazon-connect/theme';
import { applyTheme } from '../theme/theme.ts';
import { wearTheme } from './wear-theme.ts';

type VisualMode = 'light' | 'dark' | 'auto';
const visualMode = { key: 'visualModeChange', namespace: 'aws.connect.user' };

/** Tells the workspace that its app is there, and looks as the workspace does from then on. */
export function joinWorkspace(): void {
  const { provider } = AmazonConnectApp.init({
    onCreate: async () => {
      const { theme } = await new ThemeClient({ provider }).getTheme();
      if (theme) wearTheme(theme);
    },
  });
  provider.subscribe<{ visualMode: VisualMode }>(visualMode, async (changed) => {
    applyTheme(changed.visualMode === 'auto' ? 'system' : changed.visualMode);
  });
}
