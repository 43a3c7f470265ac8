import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Reader } from '../../core/pipeline/reader.ts';
import type { Caller } from '../../core/reports/center.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** API Gateway turns a list claim into text: `[supervisors other]`. */
const groupsOf = (claim: unknown): string[] =>
  String(claim ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((group) => group !== '');

/**
 * Who calls, from the token that API Gateway has verified. An agent is found in the catalogue by the Connect user
 * name, which is the sign-in name, never by an id. Without sign-in (`SIGN_IN=off`, set on the laptop alone) the caller is a supervisor.
 */
export async function callerOf(
  event: APIGatewayProxyEventV2,
  reader: Reader,
  signIn: string | undefined,
): Promise<Result<Caller, ApiProblem>> {
  if (signIn === 'off') return ok({ role: 'supervisor', agent: null });
  const claims = (event as Partial<APIGatewayProxyEventV2WithJWTAuthorizer>).requestContext
    ?.authorizer?.jwt?.claims;
  if (!claims) return fail({ code: 'not-signed-in', detail: 'no verified token' });
  const groups = groupsOf(claims['cognito:groups']);
  if (groups.includes('supervisors')) return ok({ role: 'supervisor', agent: null });
  if (!groups.includes('agents'))
    return fail({ code: 'not-allowed', detail: 'neither in the group supervisors nor in agents' });
  return ok({ role: 'agent', agent: await agentOf(String(claims.username ?? ''), reader) });
}

/** No id of Connect has spaces, so this is nobody's: the list of whom nothing was seen yet is empty. */
const notSeenYet = (userName: string) => `not seen yet: ${userName}`;

/** User names are the same in any case; of several agents with one name, the one that was last seen. */
async function agentOf(userName: string, reader: Reader): Promise<string> {
  const wanted = userName.toLowerCase();
  const named = (await reader.catalogue('agent')).filter(
    ({ name }) => name.toLowerCase() === wanted,
  );
  const [newest, ...others] = named;
  if (!newest) return notSeenYet(userName);
  return others.reduce(
    (latest, one) => ((one.version ?? '') > (latest.version ?? '') ? one : latest),
    newest,
  ).id;
}
