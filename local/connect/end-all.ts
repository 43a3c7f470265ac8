import type { ContactOverview } from '../../core/center/center-snapshot.ts';
import type { ConnectHost } from './connect-host.ts';

/**
 * Agents leave, which ends their conversations and after-contact work; who is still on the line is sent away. Callbacks that wait in a
 * queue are left alone: to stop one is to cancel a promise, which nobody has. The next start ends them as failures, and rings.
 */
export function endAll(host: ConnectHost): void {
  host.act((machine) => {
    for (const { name, loggedIn } of machine.snapshot().agents) if (loggedIn) machine.logOut(name);
    for (let rounds = 0; rounds < 3; rounds++)
      for (const contact of machine.snapshot().contacts)
        if (!isPromise(contact)) machine.stopContact(contact.contactId);
  });
}

const isPromise = ({ initiationMethod, phase }: ContactOverview): boolean =>
  initiationMethod === 'CALLBACK' && (phase === 'scheduled' || phase === 'queued');
