import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { emissionsOf } from '../traffic/emissions.ts';
import type { ConnectHost } from './connect-host.ts';
import type { ContactJournal } from './contact-journal.ts';
import { failedContact } from './failed-contact.ts';

export type KeepOptions = {
  journal: ContactJournal;
  /** Puts records into the stream. */
  send(records: ContactRecord[]): Promise<void>;
  /** Resolves when everything in the stream is in the tables. */
  caughtUp(): Promise<void>;
  onError(error: unknown): void;
};

const forgetEveryMs = 15_000;
const againAfterMs = 1000;

/**
 * Brings every record into the stream, some twice and some again, and keeps it in the journal until it is folded. Contacts that the
 * journal has on the line are ended first: their center was killed.
 */
export function keepContacts(host: ConnectHost, options: KeepOptions) {
  const { journal, onError } = options;
  let waiting: ContactRecord[] = [];
  let sending: Promise<void> = Promise.resolve();
  let stopped = false;
  let forgets = false;
  /** Neither in the stream nor refused for good. */
  const unsent = new Set<ContactRecord>();

  const flush = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      await options.send(batch);
      for (const record of batch) unsent.delete(record);
    } catch (error) {
      onError(error);
      waiting = [...batch, ...waiting];
      if (!stopped) setTimeout(send, againAfterMs);
    }
  };
  const send = () => {
    sending = sending.then(flush);
  };
  const queue = (record: ContactRecord) => {
    waiting.push(record);
    unsent.add(record);
    if (waiting.length === 1) queueMicrotask(send);
  };
  const forget = async () => {
    const sent = journal.records.filter((record) => !unsent.has(record));
    journal.noteTime(host.clock.nowMs());
    await options.caughtUp();
    journal.forget(sent);
  };

  endLost(journal, host.settings.accountId);
  for (const record of journal.records) queue(record);
  host.listen((output) => {
    if (output.type === 'record') {
      journal.noteRecord(output.record);
      const [first, ...later] = emissionsOf([output.record]);
      if (first) queue(first.record);
      for (const { at, record } of later)
        host.clock.after(at * 1000 - host.clock.nowMs(), () => queue(record));
    } else if (output.type === 'contact-event')
      note(host, journal, output.event.detail, output.atMs);
  });
  const forgetting = setInterval(() => {
    if (forgets) return;
    forgets = true;
    forget()
      .catch((error) => {
        if (!stopped) onError(error);
      })
      .finally(() => {
        forgets = false;
      });
  }, forgetEveryMs);
  return {
    /** Sends what is left; the journal keeps what isn't folded. */
    stop: async () => {
      stopped = true;
      clearInterval(forgetting);
      send();
      await sending;
    },
    forget,
  };
}

function endLost(journal: ContactJournal, accountId: string): void {
  const lost = [...journal.open.values()].map((contact) =>
    failedContact(contact, {
      accountId,
      atMs: (journal.lastMs ?? contact.atMs) + 1000,
      nextId: journal.after(contact.detail.contactId),
    }),
  );
  for (const record of lost) journal.noteRecord(record);
}

type Detail = Parameters<ContactJournal['noteContact']>[0]['detail'];

/** COMPLETED comes with the record. */
function note(host: ConnectHost, journal: ContactJournal, detail: Detail, atMs: number): void {
  if (detail.eventType === 'COMPLETED') return;
  const seen = host
    .act((machine) => machine.snapshot())
    .contacts.find(({ contactId }) => contactId === detail.contactId);
  if (!seen) return;
  journal.noteContact({
    atMs,
    detail,
    customer: seen.customer && { Address: seen.customer.Address, Type: seen.customer.Type },
    system: seen.system && { Address: seen.system.Address, Type: seen.system.Type },
    queue: seen.queue?.name ?? null,
    agent: seen.agent,
    attributes: seen.attributes,
  });
}
