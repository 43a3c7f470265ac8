import type { OverrideSystemBehavior, Strategy } from '../test-case.ts';
import { isAbout, type StartedAction } from './resource-names.ts';

export interface InstalledOverride {
  observation: string;
  action: string;
  properties: OverrideSystemBehavior['Behavior']['Properties'];
}

/** Overrides that wait for their one use. For one resource the oldest goes first. */
export class OverrideQueue {
  private readonly waiting: InstalledOverride[] = [];

  install(override: InstalledOverride): void {
    this.waiting.push(override);
  }

  /** The strategy for this use of the resource, which is spent now. */
  take(started: StartedAction): Strategy | null {
    const at = this.waiting.findIndex(({ properties }) => isAbout(properties, started));
    return at === -1 ? null : (this.waiting.splice(at, 1)[0]?.properties.Strategy ?? null);
  }

  /** Those that were never used. */
  get unused(): readonly InstalledOverride[] {
    return this.waiting;
  }
}
