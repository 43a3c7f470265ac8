import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { LocalCenter, LocalProblem } from '../../core/center/local-wire.ts';
import { SignInContext } from '../sign-in/sign-in.ts';

/** What the local center refused, or `unreachable` when it did not answer. */
export class LocalRefusal extends Error {
  readonly code: string;

  constructor({ code, message }: LocalProblem, cause?: unknown) {
    super(message, { cause });
    this.name = 'LocalRefusal';
    this.code = code;
  }
}

/** The center on this machine; null where there is none. Where people sign in it is not even asked for. */
export function useLocalCenter() {
  const { signOut } = useContext(SignInContext);
  return useQuery({
    queryKey: ['local-center'],
    queryFn: ({ signal }) => readLocalCenter(signal),
    enabled: signOut === null,
    refetchInterval: ({ state }) => (state.data ? 5000 : false),
    staleTime: 5000,
  });
}

/** Other hosts answer an address that they don't know with the dashboard itself. Throws when nothing answers: what is known stays. */
async function readLocalCenter(signal: AbortSignal): Promise<LocalCenter | null> {
  const response = await fetch('/local/center', { signal });
  if (!response.ok) return null;
  const body: unknown = await response.json().catch(() => null);
  const isCenter = typeof body === 'object' && body !== null && 'numbers' in body;
  return isCenter ? (body as LocalCenter) : null;
}

/** Throws a `LocalRefusal`. */
export async function postToCenter<Answer>(path: string, body: object): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new LocalRefusal({ code: 'unreachable', message: 'no answer' }, cause);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  const { code = 'unreachable', message = '' } = (answer ?? {}) as Partial<LocalProblem>;
  throw new LocalRefusal({ code, message });
}
