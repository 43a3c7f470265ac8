import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import * as z from 'zod';

/** Who issues tokens, and the client that they are for. */
export type TokenIssuer = { authority: string; clientId: string };
/** The issuer’s public key of an id; undefined where it has none. */
export type FindKey = (kid: string) => Promise<JsonWebKey | undefined>;

const json = z.base64url().transform((part, context): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});
const header = json.pipe(z.object({ alg: z.literal('RS256'), kid: z.string() }));
const payload = json.pipe(
  z.looseObject({
    iss: z.string(),
    exp: z.number(),
    nbf: z.number().optional(),
    iat: z.number().optional(),
    aud: z.union([z.string(), z.array(z.string())]).optional(),
    client_id: z.string().optional(),
  }),
);
export type TokenClaims = z.output<typeof payload>;

/**
 * The claims of a token that an HTTP API's JWT authorizer lets through, by the rules of its guide ("Control access to HTTP APIs with JWT
 * authorizers"); null for any other. `now`: epoch seconds.
 */
export async function tokenClaims(
  token: string,
  { authority, clientId }: TokenIssuer,
  { keyOf, now }: { keyOf: FindKey; now: number },
): Promise<TokenClaims | null> {
  const [first = '', second = '', signature = '', ...more] = token.split('.');
  const head = header.safeParse(first);
  const claims = payload.safeParse(second);
  if (!head.success || !claims.success || more.length > 0) return null;
  const key = await keyOf(head.data.kid);
  if (!key || !isSignedBy(key, `${first}.${second}`, signature)) return null;
  const { iss, exp, nbf = 0, iat = 0, aud, client_id: client } = claims.data;
  const isForClient = aud === undefined ? client === clientId : [aud].flat().includes(clientId);
  const isOfNow = exp > now && nbf <= now && iat <= now;
  return iss === authority && isForClient && isOfNow ? claims.data : null;
}

const isSignedBy = (key: JsonWebKey, text: string, signature: string): boolean =>
  key.kty === 'RSA' &&
  verify(
    'RSA-SHA256',
    Buffer.from(text),
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  );
