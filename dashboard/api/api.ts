import { createContext, useContext } from 'react';
import type { Problem } from '../../core/api/wire.ts';
import { ApiProblem } from './api-problem.ts';
import { hearTime } from './center-time.ts';
import { joinList } from './list-text.ts';
import { type Answers, methods, paths } from './paths.ts';
import { chosenTenant, forgetTenant } from './tenant.ts';

export type Query = Record<string, string | number | readonly string[] | undefined | null>;
export type Request = { id?: string; query?: Query; signal?: AbortSignal };

export type Command = { id?: string; body?: object };

export type Api = {
  read: <Name extends keyof Answers>(name: Name, request?: Request) => Promise<Answers[Name]>;
  /** Has a command carried out; a refusal is an `ApiProblem`. */
  send: <Name extends keyof typeof methods>(
    name: Name,
    command?: Command,
  ) => Promise<Answers[Name]>;
};

/** The API under the page's own origin; a token, where there is one, goes along with every call. */
export function createApi(accessToken: () => Promise<string | null>): Api {
  async function ask<Name extends keyof Answers>(
    name: Name,
    { id, query }: Request,
    init: { method?: string; body?: string; signal?: AbortSignal | null },
  ): Promise<Answers[Name]> {
    const token = await accessToken();
    const response = await fetch(addressOf(name, id, query), {
      ...init,
      headers: {
        accept: 'application/json',
        ...(init.body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
    }).catch((cause: unknown) => {
      if (init.signal?.aborted) throw cause;
      throw new ApiProblem('unreachable', 'the API did not answer', cause);
    });
    hearTime(response);
    return bodyOf(response);
  }
  return {
    read: (name, request = {}) => ask(name, request, { signal: request.signal ?? null }),
    send: (name, { id, body } = {}) =>
      ask(
        name,
        { ...(id && { id }) },
        { method: methods[name], ...(body && { body: JSON.stringify(body) }) },
      ),
  };
}

function addressOf(name: keyof Answers, id: string | undefined, query: Query = {}): string {
  const search = new URLSearchParams();
  const tenant = chosenTenant();
  if (tenant !== null) search.set('tenant', tenant);
  for (const [key, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? joinList(value) : String(value ?? '');
    if (text !== '') search.set(key, text);
  }
  const path = paths[name].replace('{id}', encodeURIComponent(id ?? ''));
  return search.size > 0 ? `${path}?${search}` : path;
}

async function bodyOf<Body>(response: Response): Promise<Body> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Body;
  if (response.status === 401) throw new ApiProblem('not-signed-in', 'the API wants a sign-in');
  const { code, field, detail } = (body ?? {}) as Partial<Problem>;
  if (code === 'not-allowed' && field === 'tenant') forgetTenant();
  const said = detail ?? `the API answered ${response.status}`;
  throw new ApiProblem(code ?? 'unreachable', said, undefined, field);
}

export const ApiContext = createContext<Api | null>(null);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi needs an ApiContext around it');
  return api;
}
