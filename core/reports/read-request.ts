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
  if (!asked.success) return invalid(asked.error, 'query');
  const path = route.params?.safeParse(params);
  if (path && !path.success) return invalid(path.error, 'path');
  const sent = route.body?.safeParse(body ?? {});
  if (sent && !sent.success) return invalid(sent.error, 'body');
  return ok({ query: asked.data, id: String(path?.data.id ?? ''), body: sent?.data ?? {} });
}

/** Of what the caller wrote, a refusal repeats so many letters. */
const mostOfName = 100;
const mostOfDetail = 400;

/** The first thing that is wrong: its field by its path, or the whole part of the request. */
function invalid(error: z.ZodError, part: 'query' | 'path' | 'body'): Result<never, ApiProblem> {
  const [issue] = error.issues;
  const strange = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...strange].join('.').slice(0, mostOfName);
  const message = issue?.message.slice(0, mostOfDetail);
  return fail({
    code: 'query-invalid',
    field: field || part,
    detail: strange.length > 0 ? 'there is no such field: leave it out' : (message ?? 'invalid'),
  });
}
