import type { StatusType } from './live-agent.ts';

const byType: Record<string, StatusType> = {
  ROUTABLE: 'routable',
  CUSTOM: 'custom',
  OFFLINE: 'offline',
};

/** Older events and GetCurrentUserData tell no type: there, names that Connect itself gives decide. */
const byName: Record<string, StatusType> = { Available: 'routable', Offline: 'offline' };

/** How Connect treats a status; `custom` when neither type nor name says more, `offline` without both. */
export function statusType(
  name: string | null | undefined,
  type?: string | null | undefined,
): StatusType {
  if (!name && !type) return 'offline';
  return byType[type ?? ''] ?? byName[name ?? ''] ?? 'custom';
}
