import type { UnknownStep } from './coverage.ts';

/** The same steps, each once, with their hits added. */
export function addUnknown(steps: readonly UnknownStep[]): UnknownStep[] {
  const known = new Map<string, UnknownStep>();
  for (const step of steps) {
    const key = JSON.stringify([step.flow, step.block, step.branch]);
    known.set(key, { ...step, hits: step.hits + (known.get(key)?.hits ?? 0) });
  }
  return [...known.values()];
}
