import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import type { ContactOverview } from '../../core/center/center-snapshot.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { idOf } from '../../simulator/center-identity.ts';
import type { EventBus } from '../bus/event-bus.ts';
import { dynamodbClient } from '../clients.ts';
import type { ClockFace } from '../clock-face.ts';
import { type Endpoints, localTables } from '../local-environment.ts';
import { answerQuestions } from './answer-questions.ts';
import { centerBots } from './center-bots.ts';
import type { CenterClock } from './center-clock.ts';
import { centerSettings } from './center-settings.ts';
import { ConnectHost } from './connect-host.ts';
import { ContactBook } from './contact-book.ts';
import type { ContactJournal } from './contact-journal.ts';
import { everyMinute } from './every-minute.ts';
import { flowFunctions } from './flow-functions.ts';
import { keepContacts } from './keep-contacts.ts';
import { liveEvents } from './live-events.ts';
import { noteTime } from './note-time.ts';
import { Conversations } from './pages/conversations.ts';
import { customerHistory } from './pages/customer-history.ts';
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
  answerQuestions(host, { functions, bots: centerBots, onError });
  host.listen((output) => {
    if (output.type === 'flow-fault')
      onError(new Error(`A flow stopped at its block “${output.block}”: ${output.reason}`));
  });
  const time = noteTime(journal, clock);
  const records = keepContacts(host, options);
  const database = openTables(endpoints);
  const contacts = new ContactBook(
    host,
    journal,
    async (id) => (await database.reader.contact(id))?.record,
  );
  const live = await liveEvents(host, endpoints, { functions, trim: options.trim, onError });
  const messages = voicemails(host, { s3: endpoints.s3, bus: options.bus, functions, onError });
  const people = peopleAt(host, {
    ...{ config, busy, reader: database.reader, recordings: messages.s3, onError },
  });
  if (busy) keepBusy(host, people, config, seed);
  const tokens = new ClientTokens(join(directory, 'connect-tokens.ndjson'));
  wire.serve({ host, instanceId: idOf('instance', config.name), contacts, tokens });
  const minutes = everyMinute(functions, clock, onError);
  return {
    host,
    pages: people.pages,
    stop: async () => {
      await minutes.stop();
      time.stop();
      endAll(host);
      host.stop();
      people.stop();
      await records.stop();
      await Promise.race([live.stop(), wait(longestStopMs, undefined, { ref: false })]);
      await messages.stop();
      await functions.stop();
      database.client.destroy();
    },
  };
}

function openTables(endpoints: Endpoints) {
  const client = dynamodbClient(endpoints.dynamodb);
  const names = Object.fromEntries(localTables.map(({ name }) => [name, name]));
  const tables = { contacts: names.contacts ?? '', metrics: names.metrics ?? '' };
  const database = { client: DynamoDBDocumentClient.from(client), tables };
  return { client, reader: dynamoReader(database) };
}

type PeopleOptions = Pick<ConnectOptions, 'config' | 'busy' | 'onError'> & {
  reader: ReturnType<typeof dynamoReader>;
  recordings: S3Client;
};

function peopleAt(host: ConnectHost, { config, busy, reader, recordings, onError }: PeopleOptions) {
  const conversations = new Conversations(host);
  const phones: Phones = new Phones(host, conversations, (id, words) =>
    desks.hearCustomer(id, words),
  );
  const lines = new Lines(host, phones);
  const desks = new Desks(host, {
    conversations,
    tellPhone: (id, words) => phones.hearAgent(id, words),
    history: (contact) =>
      customerHistory(
        reader,
        namesOf(contact),
        Math.floor(host.clock.nowMs() / 1000),
        config.contactTypes.attribute,
      ),
    onError,
  });
  const pages = pageServer({ config, host, phones, lines, desks, recordings, busy });
  const stop = () => {
    desks.stop();
    pages.stop();
  };
  return { phones, lines, desks, pages, stop };
}

const namesOf = ({ customer, attributes }: ContactOverview): string[] =>
  [attributes.customerId, customer?.Address ?? attributes.customerNumber].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];

function keepBusy(
  host: ConnectHost,
  { lines, desks }: ReturnType<typeof peopleAt>,
  config: ContactCenterConfig,
  seed: number,
): void {
  const customers = new SyntheticCustomers(host, {
    config,
    center: flowCenter(config),
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

/** Agents leave, which ends their conversations and after-contact work; who is still on the line is sent away. */
function endAll(host: ConnectHost): void {
  host.act((machine) => {
    for (const { name, loggedIn } of machine.snapshot().agents) if (loggedIn) machine.logOut(name);
    for (let rounds = 0; rounds < 3; rounds++)
      for (const { contactId } of machine.snapshot().contacts) machine.stopContact(contactId);
  });
}
