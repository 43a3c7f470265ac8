import type { CenterOutput } from '../../../core/center/center-output.ts';
import type { ConnectHost } from '../connect-host.ts';

export type Talk = Extract<CenterOutput, { type: 'talk' }>;

/** Who talks with whom on each leg, so that what one says reaches the others. */
export class Conversations {
  private readonly talks = new Map<string, Talk>();

  constructor(host: ConnectHost) {
    host.listen((output) => {
      if (output.type === 'talk') this.talks.set(output.contactId, output);
      if (
        output.type === 'contact-phase' &&
        (output.phase === 'ended' || output.phase === 'after-contact-work')
      )
        this.talks.delete(output.contactId);
    });
  }

  /** The conversation on a leg now; undefined without one. */
  on(contactId: string): Talk | undefined {
    return this.talks.get(contactId);
  }
}
