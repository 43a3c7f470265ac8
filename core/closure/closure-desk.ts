import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Closure } from './closure.ts';

/** Closures by id. A `put` writes if the stored version is the one before; false when another writer was first. */
export type ClosureStore = {
  read(id: string): Promise<Versioned<Closure> | undefined>;
  put(closure: Closure, version: number): Promise<boolean>;
  /** Those that have not ended at an instant, begun or not; a moment late. */
  notEnded(now: EpochSeconds): Promise<Versioned<Closure>[]>;
};

/** What setting and ending closures needs of the world. */
export type ClosureDesk = {
  closures: ClosureStore;
  config: Pick<ContactCenterConfig, 'queues' | 'languages' | 'phoneNumbers'>;
  now: EpochSeconds;
};
