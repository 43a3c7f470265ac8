/** A change of a contact's place in line, and from when it acts. */
export interface RoutingChange {
  fromMs: number;
  /** From 1; lower is sooner. */
  priority?: number;
  /** Seconds by which the contact counts as older (or, negative, younger) than it is. */
  ageSeconds?: number;
}

/** The priority of contacts for which nobody has set one (Connect's guide, "Change routing priority"). */
export const defaultPriority = 5;
/** A change to a contact that is in a queue already acts this much later (same page: at least 60 s). */
export const changeDelayMs = 60_000;

/** The contact's priority at an instant. */
export const priorityAt = (changes: readonly RoutingChange[], nowMs: number): number =>
  changes.findLast(({ priority, fromMs }) => priority !== undefined && fromMs <= nowMs)?.priority ??
  defaultPriority;

/** Milliseconds that the contact counts as older at an instant. */
export const ageAdjustmentAt = (changes: readonly RoutingChange[], nowMs: number): number =>
  1000 *
  (changes.findLast(({ ageSeconds, fromMs }) => ageSeconds !== undefined && fromMs <= nowMs)
    ?.ageSeconds ?? 0);
