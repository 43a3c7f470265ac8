import type { Expression, RoutingCriteria } from './routing-criteria.ts';

/** The step that counts at an instant; null when all have expired, or the criteria aren't active. */
export function activeStep(
  criteria: RoutingCriteria,
  nowMs: number,
): { at: number; expression: Expression; expiresMs: number | null } | null {
  if (criteria.activatedMs === null) return null;
  let startsMs = criteria.activatedMs;
  for (const [at, { expression, seconds }] of criteria.steps.entries()) {
    if (seconds === null) return { at, expression, expiresMs: null };
    const expiresMs = startsMs + seconds * 1000;
    if (nowMs < expiresMs) return { at, expression, expiresMs };
    startsMs = expiresMs;
  }
  return null;
}
