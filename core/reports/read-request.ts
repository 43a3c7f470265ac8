import type * as z from 'zod';
import type { Route } from '../api/routes.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Caller } from './center.ts';
import type { ApiProblem } from './problem.ts';

type Request = {
  params: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  /** JSON as it came; undefined without one. */
  body?: unknown;
  caller: Caller;
};
type Read = { query: Record<string, unknown>; id: string; body: Record<string, unknown> };

/** A request as its route wants it: the caller's role, the query, the id in the path, the body. */
export function readRequest(
  route: Route,
  { params, query, body, caller }: Request,
): Result<Read, ApiProblem> {
  if (!route.roles.includes(caller.role))
    return fail({
      code: 'not-allowed',
      detail: `${route.path} is not for the role ${caller.role}`,
    });
  const asked = route.query.safeParse(query);
  if (!asked.success) return invalid(asked.error);
  const path = route.params?.safeParse(params);
  if (path && !path.success) return invalid(path.error);
  const sent = route.body?.safeParse(body ?? {});
  if (sent && !sent.success) return invalid(sent.error);
  return ok({ query: asked.data, id: String(path?.data.id ?? ''), body: sent?.data ?? {} });
}

function invalid(error: z.ZodError): Result<never, ApiProblem> {
  const issue = error.issues[0];
  return fail({
    code: 'query-invalid',
    field: issue?.path.join('.') ?? '',
    detail: issue?.message ?? 'invalid',
  });
}
