import { fail } from '../result.ts';
import type { ActRefusal, ConnectRefusal } from './acting-desk.ts';

/** What Connect refused, as the API says it: `unknown` where the thing has gone meanwhile. */
export const refusedByConnect = (
  { code, detail }: ConnectRefusal,
  unknown: 'agent-unknown' | 'contact-unknown',
) => fail<ActRefusal>({ code: code === 'gone' ? unknown : 'not-possible-now', detail });
