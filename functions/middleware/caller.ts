import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Reader } from '../../core/pipeline/reader.ts';
import type { Caller } from '../../core/reports/center.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { claimsOf, groupsOf } from './groups.ts';

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
  const groups = groupsOf(event);
  if (groups === null) return fail({ code: 'not-signed-in', detail: 'no verified token' });
  if (groups.includes('supervisors') || groups.includes('operators'))
    return ok({ role: 'supervisor', agent: null });
  if (!groups.includes('agents'))
    return fail({ code: 'not-allowed', detail: 'neither in the group supervisors nor in agents' });
  return ok({
    role: 'agent',
    agent: await agentOf(String(claimsOf(event)?.username ?? ''), reader),
  });
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
