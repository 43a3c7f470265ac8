/** A segment holds letters, digits and dashes, 50 at most; a path five of them at most. */
const segments = /^\/?([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?\/){0,4}[A-Za-z0-9-]{1,50}$/;

/** A channel without its leading slash; null for one that AppSync Events would refuse. */
export const channelName = (path: unknown): string | null =>
  typeof path === 'string' && segments.test(path) ? path.replace(/^\//, '') : null;
