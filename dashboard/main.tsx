import '@cloudscape-design/global-styles/index.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api/api.ts';
import { App } from './app.tsx';
import { preferredLanguage, speak } from './language/language.ts';
import { appSyncEvents } from './live/appsync-events.ts';
import { loadConfig, openHouse, type SignIn, type SignInConfig } from './sign-in/sign-in.ts';
import { applyTheme, rememberedTheme } from './theme/theme.ts';
import type { FollowLine } from './workspace/follow-line.ts';
import { inWorkspace } from './workspace/in-workspace.ts';

async function signInWith(config: SignInConfig | null): Promise<SignIn> {
  if (!config) return openHouse;
  const { cognitoSignIn } = await import('./sign-in/cognito-sign-in.ts');
  return cognitoSignIn(config);
}

async function join(): Promise<FollowLine | null> {
  if (!inWorkspace()) return null;
  const { joinWorkspace } = await import('./workspace/join-workspace.ts');
  return joinWorkspace();
}

async function start(root: HTMLElement) {
  applyTheme(rememberedTheme());
  const language = preferredLanguage(location.search, navigator.languages);
  const [pack, config, follow] = await Promise.all([speak(language), loadConfig(), join()]);
  const signIn = await signInWith(config.signIn);
  const api = createApi(signIn.accessToken);
  const transport = config.live ? appSyncEvents(config.live, signIn.accessToken) : null;
  createRoot(root).render(
    <StrictMode>
      <App
        api={api}
        signIn={signIn}
        pack={pack}
        transport={transport}
        ccp={follow ? null : (config.ccp ?? null)}
        follow={follow}
      />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');
start(root).catch((cause: unknown) => {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = `The dashboard could not start: ${cause instanceof Error ? cause.message : cause}`;
  root.replaceChildren(notice);
});
