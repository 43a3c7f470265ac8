import type { FlowLibrary } from '../../run/flow-library.ts';
import type { World } from '../../world/world.ts';
import type { EntryPoint } from '../test-case.ts';

export interface RunOptions {
  library: FlowLibrary;
  world: World;
  entryPoint: EntryPoint;
  /** The contact's first attributes, as JSON in a text, as the service takes them. */
  initializationData?: string;
  /** The flow behind each phone number, for entry points that name no flow. */
  numbers?: Record<string, string>;
  /** When the test begins, in milliseconds since 1970. */
  now: number;
  /** Same seed, same dice. */
  seed: number;
  /** What an observation that was not met does to a test that ends itself: fails it, or is only listed. */
  endTest?: 'strict' | 'lenient';
  /** What the limit of 300 s does when everything was met and nobody ended the test. */
  timeOut?: 'pass' | 'fail';
  /** Least similarity of a message, 0 to 1. */
  threshold?: number;
  /** Under `Similarity` only the same words, or a message that contains them, match. */
  strictMatching?: boolean;
}
