import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import config from '../../contact-center.config.ts';
import type { Reader } from '../../core/pipeline/reader.ts';
import type { Caller, Tenancy } from '../../core/reports/center.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { callerOf } from './caller.ts';
import { groupsOf } from './groups.ts';

export type CallersCenters<Tools> = { of(tenant: string | null): Tools };

/** Who calls, and the center that they see: with tenants one of theirs, `?tenant=` or the first. */
export async function callerIn<Tools extends { reader: Reader }>(
  event: APIGatewayProxyEventV2,
  centers: CallersCenters<Tools>,
): Promise<Result<{ caller: Caller; tools: Tools; tenancy: Tenancy }, ApiProblem>> {
  const signIn = process.env.SIGN_IN;
  const tenancy = tenancyOf(event, signIn);
  if (!tenancy.ok) return tenancy;
  const tools = centers.of(tenancy.value.tenant);
  const caller = await callerOf(event, tools.reader, signIn);
  return caller.ok ? ok({ caller: caller.value, tools, tenancy: tenancy.value }) : caller;
}

/** A tenant of another, one that isn't there and none at all are refused alike: nobody learns who else is a client. */
function tenancyOf(
  event: APIGatewayProxyEventV2,
  signIn: string | undefined,
): Result<Tenancy, ApiProblem> {
  if (config.tenants.length === 0) return ok({ tenant: null, tenants: [] });
  const groups = signIn === 'off' ? ['operators'] : groupsOf(event);
  if (groups === null) return fail({ code: 'not-signed-in', detail: 'no verified token' });
  const tenants = config.tenants
    .filter(({ id }) => groups.includes('operators') || groups.includes(`tenant-${id}`))
    .map(({ id, name }) => ({ id, name }));
  const asked = event.queryStringParameters?.tenant ?? tenants[0]?.id;
  const tenant = tenants.find(({ id }) => id === asked);
  return tenant
    ? ok({ tenant: tenant.id, tenants })
    : fail({ code: 'not-allowed', field: 'tenant', detail: 'no client company of the caller’s' });
}
