import { AmazonConnectApp } from '@amazon-connect/app';
import { ContactClient } from '@amazon-connect/contact';
import { ThemeClient } from '@amazon-connect/theme';
import type { AgentLine } from '../ccp/agent-line.ts';
import { remember } from '../theme/remembered.ts';
import { applyTheme } from '../theme/theme.ts';
import type { FollowLine } from './follow-line.ts';
import { wearTheme } from './wear-theme.ts';
import { workspaceLine } from './workspace-line.ts';

type VisualMode = 'light' | 'dark' | 'auto';
const visualMode = { key: 'visualModeChange', namespace: 'aws.connect.user' };

/**
 * Tells the workspace that its app is there, and looks as the workspace does from then on. Answers how to follow the agent's contacts;
 * nothing is asked of the workspace before it has made the app.
 */
export function joinWorkspace(): FollowLine {
  let made = () => {};
  const ready = new Promise<void>((resolve) => {
    made = resolve;
  });
  const { provider } = AmazonConnectApp.init({
    onCreate: async () => {
      made();
      const { theme } = await new ThemeClient({ provider }).getTheme();
      if (theme) wearTheme(theme);
    },
  });
  provider.subscribe<{ visualMode: VisualMode }>(visualMode, async (changed) => {
    const theme = changed.visualMode === 'auto' ? 'system' : changed.visualMode;
    // The page reads it when it opens, which may be after the workspace has said it.
    remember('theme', theme);
    applyTheme(theme);
  });
  return (line) => follow(provider, ready, line);
}

function follow(provider: AmazonConnectApp, ready: Promise<void>, line: AgentLine): () => void {
  let ended = false;
  let end = () => {};
  void ready.then(() => {
    if (ended) return;
    const client = new ContactClient({ provider: asContactsProvider(provider) });
    end = workspaceLine(Object.assign(client, { getNumber: numberBy(provider) }), line);
  });
  return () => {
    ended = true;
    end();
  };
}

type ContactsProvider = NonNullable<ConstructorParameters<typeof ContactClient>[0]>['provider'];
/** The client brings a patch of @amazon-connect/core of its own, whose classes TypeScript takes for others. */
const asContactsProvider = (provider: unknown) => provider as ContactsProvider & object;

/** As @amazon-connect/voice asks for it, of which nothing else is needed. */
const numberBy = (provider: AmazonConnectApp) => async (contactId: string) => {
  const told = await provider
    .getProxy()
    .request<{ phoneNumber?: string }>('aws.connect.voice', 'voice/getInitialCustomerPhoneNumber', {
      contactId,
    });
  return told.phoneNumber;
};
