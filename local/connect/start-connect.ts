import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Center } from '../../contact-flows/center.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import type { ContactOverview } from '../../core/center/center-snapshot.ts';
import { centersOf } from '../../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { dayOf } from '../../core/time/zone.ts';
import { idOf } from '../../simulator/center-identity.ts';
import type { EventBus } from '../bus/event-bus.ts';
import type { ClockFace } from '../clock-face.ts';
import type { Endpoints } from '../local-environment.ts';
import type { FifoQueue } from '../sqs/fifo-queue.ts';
import { answerQuestions } from './answer-questions.ts';
import { centerBots } from './center-bots.ts';
import type { CenterClock } from './center-clock.ts';
import { centerSettings } from './center-settings.ts';
import { type CenterTables, openCenterTables } from './center-tables.ts';
import { ConnectHost } from './connect-host.ts';
import { ContactBook } from './contact-book.ts';
import type { ContactJournal } from './contact-journal.ts';
import { endAll } from './end-all.ts';
import { everyMinute } from './every-minute.ts';
import { exampleOrders } from './example-orders.ts';
import { flowFunctions } from './flow-functions.ts';
import { flowLog } from './flow-log.ts';
import { keepContacts } from './keep-contacts.ts';
import { liveEvents } from './live-events.ts';
import { noteTime } from './note-time.ts';
import { customerHistory } from './pages/customer-history.ts';
import { customerNames } from './pages/customer-names.ts';
import { Desks } from './pages/desks.ts';
import { Lines } from './pages/lines.ts';
import { type PageServer, pageServer } from './pages/page-server.ts';
import { Phones } from './pages/phones.ts';
import { SyntheticAgents } from './synthetic/synthetic-agents.ts';
import { SyntheticCustomers } from './synthetic/synthetic-customers.ts';
import { voicemails } from './voicemails.ts';
import { ClientTokens } from './wire/client-tokens.ts';
import type { Wire } from './wire/start-wire.ts';

export type ConnectOptions = {
  config: ContactCenterConfig;
  directory: string;
  endpoints: Endpoints;
  /** Lets an embedded stream forget what lies before these checkpoints. */
  trim(checkpoints: ReadonlyMap<string, string>, stream: string): void;
  wire: Wire;
  /** What S3 and Transcribe tell. */
  bus: EventBus;
  /** Rings for `publish-live`. */
  liveQueue: FifoQueue;
  /** Rings for `evaluate-alerts`. */
  alertQueue: FifoQueue;
  journal: ContactJournal;
  clock: CenterClock & { readonly face: ClockFace };
  /** Whether synthetic customers and agents keep it busy. */
  busy: boolean;
  seed: number;
  /** Puts records into the stream. */
  send(records: ContactRecord[]): Promise<void>;
  /** Resolves when everything in the stream is in the tables. */
  caughtUp(): Promise<void>;
  onError(error: unknown): void;
};

export type LocalConnect = {
  host: ConnectHost;
  pages: PageServer;
  /** Ends every contact and brings the records into the stream. */
  stop(): Promise<void>;
};

const longestStopMs = 3000;

/** Amazon Connect on the laptop: the machine on its clock, its functions, records, API, pages and synthetic people. */
export async function startConnect(options: ConnectOptions): Promise<LocalConnect> {
  const { config, directory, endpoints, wire, journal, clock, busy, seed, onError } = options;
  const host = new ConnectHost(centerSettings(config, randomInt(2 ** 32 - 1)), clock, onError);
  const functions = flowFunctions(endpoints, {
    ...{ directory, clock: clock.face, concurrency: 2, onError },
  });
  const questions = answerQuestions(host, { functions, bots: centerBots, onError });
  host.listen((output) => {
    if (output.type === 'flow-fault')
      onError(new Error(`A flow stopped at its block “${output.block}”: ${output.reason}`));
  });
  const time = noteTime(journal, clock);
  const records = keepContacts(host, options);
  const tables = openCenterTables(endpoints, config);
  await tables.keepOrders(exampleOrders(dayOf(clock.nowMs() / 1000, config.timeZone)));
  const contacts = new ContactBook(host, journal, tables.record);
  const live = await liveEvents(host, endpoints, {
    ...{ functions, queue: options.liveQueue, trim: options.trim, onError },
  });
  const log = flowLog(host, { center: config.name, functions, onError });
  const messages = voicemails(host, { s3: endpoints.s3, bus: options.bus, functions, onError });
  const people = peopleAt(host, {
    ...{ config, tables, busy, recordings: messages.s3, onError },
    mail: join(directory, 'mail'),
  });
  if (busy) keepBusy(host, people, config, seed);
  const tokens = new ClientTokens(join(directory, 'connect-tokens.ndjson'));
  wire.serve({ host, instanceId: idOf('instance', config.name), contacts, tokens });
  const minutes = everyMinute(functions, clock, onError);
  if (functions.has('evaluate-alerts'))
    options.alertQueue.feed((event) => functions.invoke('evaluate-alerts', event));
  return {
    host,
    pages: people.pages,
    stop: async () => {
      await Promise.all([minutes.stop(), options.alertQueue.stop(), messages.hold()]);
      time.stop();
      endAll(host);
      host.stop();
      people.stop();
      await records.stop();
      await Promise.race([live.stop(), wait(longestStopMs, undefined, { ref: false })]);
      await messages.stop();
      await Promise.race([questions.settled(), wait(longestStopMs, undefined, { ref: false })]);
      await log.stop();
      await functions.stop();
      tables.close();
    },
  };
}

type PeopleOptions = Pick<ConnectOptions, 'config' | 'busy' | 'onError'> & {
  tables: ReturnType<typeof openCenterTables>;
  recordings: S3Client;
  mail: string;
};

function peopleAt(host: ConnectHost, options: PeopleOptions) {
  const { config, tables, busy, recordings, mail, onError } = options;
  const phones = new Phones(host);
  const lines = new Lines(host, phones);
  const desks = new Desks(host, {
    history: (contact) =>
      pastOf(contact, tables.ofContact(contact), Math.floor(host.clock.nowMs() / 1000)),
    onError,
  });
  const pages = pageServer({ config, host, phones, lines, desks, recordings, mail, busy });
  const stop = () => {
    desks.stop();
    pages.stop();
  };
  return { phones, lines, desks, pages, stop };
}

async function pastOf(contact: ContactOverview, tables: CenterTables | undefined, now: number) {
  if (!tables) return [];
  const { reader, profiles, config } = tables;
  const names = await customerNames(contact, profiles);
  return customerHistory(reader, names, now, config.contactTypes.attribute);
}

function keepBusy(
  host: ConnectHost,
  { lines, desks }: ReturnType<typeof peopleAt>,
  config: ContactCenterConfig,
  seed: number,
): void {
  const customers = new SyntheticCustomers(host, {
    config,
    centerOf: centersByQueue(config),
    seed,
    isTaken: (number) => lines.isTaken(number),
    isAtDesk: (agent) => desks.isTaken(agent),
  });
  new SyntheticAgents(host, {
    config,
    seed,
    isTaken: (agent) => desks.isTaken(agent),
    stayOf: (contactId) => customers.callerOf(contactId)?.visit.stay,
  });
}

function centersByQueue(config: ContactCenterConfig): (queue: string) => Center {
  const centers = new Map(
    centersOf(config).map((one) => [one.tenant, flowCenter(one.config)] as const),
  );
  return (name) => {
    const tenant = config.queues.find((queue) => queue.name === name)?.tenant ?? null;
    return centers.get(tenant) ?? flowCenter(config);
  };
}
