import { createContext } from 'react';
import type { CcpConfig } from '../ccp/ccp-config.ts';
import type { EventsConfig } from '../live/appsync-events.ts';

/** How this deployment signs people in; `/config.json` says it. */
export type SignInConfig = { authority: string; clientId: string; hostedUi: string };
export type AppConfig = {
  signIn: SignInConfig | null;
  /** Null where nothing is pushed. */
  live?: EventsConfig | null;
  /** Null where there is no Amazon Connect behind the dashboard. */
  ccp?: CcpConfig | null;
};

export type SignIn = {
  accessToken: () => Promise<string | null>;
  /** Null where nobody has to sign in. */
  signOut: (() => Promise<void>) | null;
  signInAgain: (() => Promise<void>) | null;
};

export const openHouse: SignIn = {
  accessToken: async () => null,
  signOut: null,
  signInAgain: null,
};

export const SignInContext = createContext<SignIn>(openHouse);

export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return (await response.json()) as AppConfig;
}
