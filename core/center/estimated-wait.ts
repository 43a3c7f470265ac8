import type { Channel } from '../flow/document/flow-type.ts';
import type { CenterState } from './center-state.ts';
import type { Contact, QueueTarget } from './contact.ts';
import { countsOf } from './live-queue.ts';
import { RecentHandling } from './recent-handling.ts';

/**
 * Whole seconds that a contact can expect to wait when so many of its queue go first: (ahead − free + 1) · S / c, with c agents who
 * take contacts and S the mean of recent handle times; 0 where an agent is left for it. Null when unknown: nobody serves the queue,
 * or too few were handled. Connect does not publish its own way. Source: estimator QL of Ibrahim and Whitt, Management Science 55
 * (2009) 1729–1742.
 */
export function estimatedWait(
  state: CenterState,
  target: Pick<QueueTarget, 'key' | 'name' | 'ofAgent'>,
  channel: Channel,
  ahead: number,
): number | null {
  const { staffed, available } = countsOf(state, target, channel);
  if (staffed === 0) return null;
  if (available > ahead) return 0;
  const meanMs = state.handling.get(keyOf(target.key, channel))?.meanMs() ?? null;
  return meanMs === null ? null : Math.ceil(((ahead - available + 1) * meanMs) / staffed / 1000);
}

/** A contact that an agent talked on is over, after-contact work included. */
export function noteHandling(state: CenterState, { place, part, channel }: Contact): void {
  if (!place || !part || part.connectedMs === null || part.workEndMs === null) return;
  const key = keyOf(place.key, channel);
  const recent = state.handling.get(key) ?? new RecentHandling();
  state.handling.set(key, recent);
  recent.note(part.workEndMs - part.connectedMs);
}

const keyOf = (queue: string, channel: Channel): string => `${channel} ${queue}`;
