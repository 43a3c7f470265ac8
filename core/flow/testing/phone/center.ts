import type { TrailEntry } from '../../coverage/coverage.ts';
import type { FlowLibrary } from '../../run/flow-library.ts';
import type { World } from '../../world/world.ts';
import type { Phone } from './phone.ts';

/** The contact center that a test calls: its flows, what they can ask, and the calls made so far. */
export interface Center {
  library: FlowLibrary;
  world: World;
  /** In which `at: '2026-03-02T10:00'` is read. */
  timeZone: string;
  /** The flow behind each phone number. */
  numbers: Record<string, string>;
  calls: Phone[];
}

/** A contact center of these flows. Times without an offset are UTC unless a zone is given. */
export const centerOf = (
  library: FlowLibrary,
  world: World,
  { timeZone = 'UTC', numbers = {} }: { timeZone?: string; numbers?: Record<string, string> } = {},
): Center => ({ library, world, timeZone, numbers, calls: [] });

/** What all calls to a center have walked through, for `cover`. */
export const trailsOf = ({ calls }: Center): (readonly TrailEntry[])[] =>
  calls.map(({ trail }) => trail);
