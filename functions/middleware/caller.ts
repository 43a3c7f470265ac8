import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Caller } from '../../core/reports/center.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import type { Reader } from '../../core/reports/reader.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** API Gateway turns a list claim into text: `[supervisors other]`. */
const groupsOf = (claim: unknown): string[] =>
  String(claim ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((group) => group !== '');

/**
 * Who calls, from the token that API Gateway has verified. An agent is found in the catalogue by the Connect user
 * name, which is the sign-in name. Without sign-in (`SIGN_IN=off`, set on the laptop alone) the caller is a supervisor.
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
  const userName = String(claims.username ?? '');
  const known = (await reader.catalogue('agent')).find(({ name }) => name === userName);
  return ok({ role: 'agent', agent: known?.id ?? userName });
}
