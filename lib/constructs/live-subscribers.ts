/**
 * Who may listen to which channel of the live state, as AppSync runs it: supervisors to the only center's, those of a client company to
 * its own (its channel is called as their group), operators to any.
 */
export const liveSubscribers = `import { util } from '@aws-appsync/utils';

export function onSubscribe(ctx) {
  const groups = ctx.identity.groups ? ctx.identity.groups : [];
  const segments = ctx.info.channel.segments;
  const channel = segments.length === 2 ? segments[1] : '';
  if (groups.includes('operators')) return;
  const isTenant = channel.startsWith('tenant-') && groups.includes(channel);
  if (!groups.includes('supervisors') || (channel !== 'center' && !isTenant)) util.unauthorized();
}`;
