import * as z from 'zod';
import type { FindKey } from './token-claims.ts';

const keySet = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) });
/** An unknown id is asked for again after this long: issuers change their keys, and forgers name any. */
const askAgainMs = 60_000;

/** An issuer’s published keys, read when the first is needed. Rejects where they can’t be read. */
export function issuerKeys(authority: string, nowMs: () => number = Date.now): FindKey {
  let read: { at: number; keys: Promise<z.output<typeof keySet>['keys']> } | undefined;
  const keys = () => {
    const fresh = { at: nowMs(), keys: fetchKeys(authority) };
    fresh.keys.catch(() => {
      read = undefined;
    });
    read = fresh;
    return fresh.keys;
  };
  return async (kid) => {
    const known = await (read?.keys ?? keys());
    const found = known.find((key) => key.kid === kid);
    if (found || !read || nowMs() - read.at < askAgainMs) return found;
    return (await keys()).find((key) => key.kid === kid);
  };
}

async function fetchKeys(authority: string) {
  const answer = await fetch(`${authority}/.well-known/jwks.json`);
  if (!answer.ok) throw new Error(`${authority} answers ${answer.status} when asked for its keys`);
  return keySet.parse(await answer.json()).keys;
}
