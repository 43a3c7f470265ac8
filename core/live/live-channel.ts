/**
 * Where the live state of a center, or of one tenant of it, is pushed: a channel of AppSync Events. Segments hold letters, digits and
 * dashes, 50 at most.
 */
export const liveChannel = (tenant: string | null): string =>
  `/${liveNamespace}/${tenant === null ? 'center' : `tenant-${tenant}`}`;

export const liveNamespace = 'live';
