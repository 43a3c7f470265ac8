import type { CenterHappening } from '../../core/center/center-output.ts';
import type { ConnectHost } from './connect-host.ts';

/** The legs that a customer's journey has had, by the first one; something of one's own hangs on it. */
export class Journeys<Own> {
  private readonly byLeg = new Map<string, Own>();

  /** Follows journeys from leg to leg; `queued callbacks` are calls of their own where `callbacks` is false. */
  constructor(host: ConnectHost, options: { callbacks: boolean }) {
    host.listen((output) => this.follow(output, options));
  }

  begin(contactId: string, own: Own): void {
    this.byLeg.set(contactId, own);
  }

  of(contactId: string): Own | undefined {
    return this.byLeg.get(contactId);
  }

  /** All legs of one journey, oldest first. */
  legsOf(own: Own): string[] {
    return [...this.byLeg].filter(([, other]) => other === own).map(([leg]) => leg);
  }

  end(own: Own): void {
    for (const leg of this.legsOf(own)) this.byLeg.delete(leg);
  }

  private follow(output: CenterHappening, { callbacks }: { callbacks: boolean }): void {
    if (output.type === 'record') {
      setTimeout(() => this.byLeg.delete(output.record.ContactId), 60_000).unref();
      return;
    }
    if (output.type !== 'contact-event' || output.event.detail.eventType !== 'INITIATED') return;
    const { contactId, previousContactId = '', initiationMethod } = output.event.detail;
    const own = this.byLeg.get(previousContactId);
    if (own !== undefined && (callbacks || initiationMethod !== 'CALLBACK'))
      this.byLeg.set(contactId, own);
  }
}
