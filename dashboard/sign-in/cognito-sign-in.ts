import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { inWorkspace } from '../workspace/in-workspace.ts';
import type { SignIn, SignInConfig } from './sign-in.ts';

const returnPath = '/signed-in';
/** Where a window that was opened for signing in comes back to; it hands over what it got, and closes. */
const windowPath = '/signed-in/window';

/**
 * Cognito's endpoints, written down rather than discovered: all of them but the issuer live on the hosted sign-in
 * pages, so the content security policy opens to that one host.
 */
function endpointsOf({ authority, hostedUi }: SignInConfig) {
  return {
    issuer: authority,
    authorization_endpoint: `${hostedUi}/oauth2/authorize`,
    token_endpoint: `${hostedUi}/oauth2/token`,
    userinfo_endpoint: `${hostedUi}/oauth2/userInfo`,
    revocation_endpoint: `${hostedUi}/oauth2/revoke`,
  };
}

const managerOf = (config: SignInConfig) =>
  new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    metadata: endpointsOf(config),
    redirect_uri: `${location.origin}${returnPath}`,
    popup_redirect_uri: `${location.origin}${windowPath}`,
    response_type: 'code',
    scope: 'openid',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });

const never = () => new Promise<never>(() => {});

/**
 * Signs in by authorization code with PKCE; resolves once there is a user, and otherwise leaves for the sign-in page. That page refuses
 * frames, so in one it opens in a window of its own.
 */
export async function cognitoSignIn(config: SignInConfig): Promise<SignIn> {
  const manager = managerOf(config);
  const leave = async (): Promise<User> => {
    if (inWorkspace()) return signInByWindow(manager);
    await manager.signinRedirect({ state: location.pathname + location.search });
    return never();
  };
  if (location.pathname === windowPath) {
    await manager.signinPopupCallback();
    return never();
  }
  if (location.pathname === returnPath) await comeBack(manager);
  const current = await manager.getUser();
  if (!current || current.expired) await renew(manager).catch(leave);
  return {
    accessToken: async () => {
      const user = await manager.getUser();
      if (user && !user.expired) return user.access_token;
      return (await renew(manager).catch(leave)).access_token;
    },
    signOut: async () => {
      await manager.removeUser();
      const query = new URLSearchParams({
        client_id: config.clientId,
        logout_uri: `${location.origin}/`,
      });
      location.assign(`${config.hostedUi}/logout?${query}`);
    },
    signInAgain: async () => void (await leave()),
  };
}

async function signInByWindow(manager: UserManager): Promise<User> {
  const { askToSignIn } = await import('./ask-to-sign-in.tsx');
  return askToSignIn(() => manager.signinPopup());
}

async function comeBack(manager: UserManager) {
  const user = await manager.signinRedirectCallback();
  const wanted = typeof user.state === 'string' ? user.state : '/';
  const safe = wanted.startsWith('/') && !wanted.startsWith('//') && !wanted.startsWith(returnPath);
  history.replaceState(null, '', safe ? wanted : '/');
}

/** A new access token by the refresh token; fails when there is none. */
async function renew(manager: UserManager) {
  const user = await manager.getUser();
  const renewed = user?.refresh_token ? await manager.signinSilent() : null;
  if (!renewed) throw new Error('nobody is signed in');
  return renewed;
}
