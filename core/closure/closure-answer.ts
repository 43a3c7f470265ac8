import type { Language } from '../languages.ts';
import { yesNo } from '../yes-no.ts';
import type { Closure } from './closure.ts';
import { type ClosureNow, closureText } from './closure-at.ts';

/** What a flow is told of emergencies and closures (docs/decisions/011). */
export const closureAnswer = (
  { emergency, closure }: ClosureNow,
  language: string | null,
  spoken: readonly Language[],
) => ({
  emergency: yesNo(emergency !== undefined),
  emergencyMessage: closureText(emergency, language, spoken),
  emergencyOf: emergency === undefined ? '' : concerned(emergency),
  closed: yesNo(closure !== undefined),
  closureMessage: closureText(closure, language, spoken),
  hasClosureMessage: yesNo(closureText(closure, language, spoken) !== ''),
});

/** Whether it names the caller's queue, which a caller without one was not told, or is for all. */
const concerned = ({ queues }: Closure): 'queue' | 'all' =>
  queues === undefined ? 'all' : 'queue';
