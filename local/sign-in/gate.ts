import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { mayListen } from '../../core/live/may-listen.ts';
import { issuerKeys } from './issuer-keys.ts';
import { type FindKey, type TokenClaims, tokenClaims } from './token-claims.ts';

/** As the deployed dashboard’s `/config.json` has it under `signIn`. */
export const signInSettings = z.object({
  authority: z.url(),
  clientId: z.string().min(1),
  hostedUi: z.url(),
});
export type SignInSettings = z.output<typeof signInSettings>;

/** Who comes in, in place of API Gateway’s authorizer and AppSync’s. */
export type Gate = {
  settings: SignInSettings;
  /** For a request’s `Authorization`: claims as a function is handed them; null for who is not let in. */
  claimsOf(authorization: string | undefined): Promise<Record<string, string> | null>;
  /** For a listener’s token: which channels they may listen to; null for who may not connect. */
  channelsOf(token: unknown): Promise<((channel: string) => boolean) | null>;
};

/** A gate that takes tokens of one user pool’s client. */
export function openGate(
  settings: SignInSettings,
  keyOf: FindKey = issuerKeys(settings.authority),
): Gate {
  const read = (token: string) => tokenClaims(token, settings, { keyOf, now: Date.now() / 1000 });
  return {
    settings,
    async claimsOf(authorization = '') {
      const claims = await read(authorization.replace(/^Bearer /i, ''));
      return claims && asTexts(claims);
    },
    async channelsOf(token) {
      const claims = typeof token === 'string' ? await read(token) : null;
      if (claims === null) return null;
      const groups = z.array(z.string()).safeParse(claims['cognito:groups']).data ?? [];
      return (channel) => mayListen(groups, channel);
    },
  };
}

/** API Gateway hands on texts alone; a list comes as `[one other]`. */
const asTexts = (claims: TokenClaims): Record<string, string> =>
  Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );

export const readSignIn = async (path: string): Promise<SignInSettings> =>
  signInSettings.parse(JSON.parse(await readFile(path, 'utf8')));
