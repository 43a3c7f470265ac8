import type { CenterMachine } from './center-machine.ts';

type Act = Exclude<
  keyof CenterMachine,
  'nowMs' | 'nextDue' | 'advanceTo' | 'takeOutputs' | 'snapshot'
>;

/** An act as it can be written down, as JSON: when, what, and with what. */
export type CenterInput = {
  [act in Act]: { atMs: number; act: act; with: Parameters<CenterMachine[act]> };
}[Act];

/**
 * Lets time pass up to the act, and does it. The same inputs in the same order bring a machine of the same settings to the same
 * state, so that a log of inputs is all that has to be kept of a center.
 */
export function perform(center: CenterMachine, input: CenterInput): { ok: boolean } {
  center.advanceTo(Math.max(center.nowMs, input.atMs));
  const act = center[input.act] as (...parameters: unknown[]) => { ok: boolean };
  return act.apply(center, input.with);
}
