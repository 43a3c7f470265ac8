/** Where an invocation that is to fail does: before it begins, with its environment half-way, or on the way of its answer. */
export type Fault = 'not-begun' | 'died' | 'answer-lost';

const faults: Fault[] = ['not-begun', 'died', 'answer-lost'];

/** What goes wrong with the next invocation, each kind as often; null: nothing. `chance` gives numbers from 0 to below 1. */
export function nextFault(rate: number, chance: () => number = Math.random): Fault | null {
  return chance() < rate ? (faults[Math.floor(chance() * faults.length)] ?? null) : null;
}

/** The share of invocations that fail on purpose: none unless `FUNCTION_FAULTS` (0 to 1) says so. */
export function faultRate(text = process.env.FUNCTION_FAULTS): number {
  const rate = Number(text ?? 0);
  if (rate >= 0 && rate <= 1) return rate;
  throw new Error(`FUNCTION_FAULTS takes a share from 0 to 1, not "${text}"`);
}
