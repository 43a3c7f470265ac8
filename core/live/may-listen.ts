import { liveNamespace } from './live-channel.ts';

/**
 * Whether who is in these groups may listen to a channel of the live state: operators to any, supervisors to the only center's, those
 * of a client company to its own, which is called as their group. AppSync runs the same rule (lib/constructs/live-subscribers.ts).
 */
export function mayListen(groups: readonly string[], channel: string): boolean {
  if (groups.includes('operators')) return true;
  const [namespace, name = '', ...more] = channel.replace(/^\//, '').split('/');
  const isLive = namespace === liveNamespace && more.length === 0;
  const isTheirs = name === 'center' || (name.startsWith('tenant-') && groups.includes(name));
  return isLive && isTheirs && groups.includes('supervisors');
}
