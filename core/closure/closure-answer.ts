import type { Language } from '../languages.ts';
import { yesNo } from '../yes-no.ts';
import { type ClosureNow, closureText } from './closure-at.ts';

/** What a flow is told of emergencies and closures (docs/decisions/011). */
export const closureAnswer = (
  { emergency, closure }: ClosureNow,
  language: string | null,
  spoken: readonly Language[],
) => ({
  emergency: yesNo(emergency !== undefined),
  emergencyMessage: closureText(emergency, language, spoken),
  closed: yesNo(closure !== undefined),
  closureMessage: closureText(closure, language, spoken),
  hasClosureMessage: yesNo(closureText(closure, language, spoken) !== ''),
});
