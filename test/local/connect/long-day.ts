import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flowCall } from '../../../adapters/connect/flow-call.ts';
import { readRecord } from '../../../adapters/kinesis/read-record.ts';
import { flowCenter } from '../../../contact-flows/flow-center.ts';
import type { Callback } from '../../../core/callbacks/callback.ts';
import {
  callbackOfCall,
  offerAnswer,
  requestAnswer,
  slotParameter,
} from '../../../core/callbacks/callback-answers.ts';
import type {
  CallbackCalls,
  CallbackDesk,
  CallOutcome,
} from '../../../core/callbacks/callback-desk.ts';
import { callerId } from '../../../core/callbacks/caller-id.ts';
import { offerCallback } from '../../../core/callbacks/offer-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { sweepCallbacks } from '../../../core/callbacks/sweep-callbacks.ts';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import { foldBatch } from '../../../core/pipeline/fold-batch.ts';
import { answerQuestions } from '../../../local/connect/answer-questions.ts';
import { centerBots } from '../../../local/connect/center-bots.ts';
import { centerSettings } from '../../../local/connect/center-settings.ts';
import { ConnectHost } from '../../../local/connect/connect-host.ts';
import { ContactBook } from '../../../local/connect/contact-book.ts';
import { ContactJournal } from '../../../local/connect/contact-journal.ts';
import { keepContacts } from '../../../local/connect/keep-contacts.ts';
import { missingFunction } from '../../../local/connect/missing-function.ts';
import { SyntheticAgents } from '../../../local/connect/synthetic/synthetic-agents.ts';
import { SyntheticCustomers } from '../../../local/connect/synthetic/synthetic-customers.ts';
import { ClientTokens } from '../../../local/connect/wire/client-tokens.ts';
import { Random } from '../../../simulator/random.ts';
import { memoryDesk } from '../../core/callbacks/memory-desk.ts';
import { memoryState, memoryStores } from '../../core/pipeline/memory-stores.ts';
import { kinesisRecord } from '../../fixtures/deliveries.ts';
import { config as fixture } from './center.ts';
import { JumpClock } from './jump-clock.ts';

/** How many agents, hence customers, of those in the fixture. */
const scale = Number(process.env.LONG_DAY_SCALE ?? 0.5);
const config: ContactCenterConfig = {
  ...fixture,
  agentGroups: fixture.agentGroups.map((group) => ({
    ...group,
    agents: Math.ceil(group.agents * scale),
  })),
};

export const tallySettings = {
  timeZone: config.timeZone,
  contactTypeAttribute: config.contactTypes.attribute,
};

const functionFails = 0.03;
const effectFails = 0.01;
const sendFails = 0.02;
const foldDies = 0.1;
const shards = 2;
const mostABatch = 50;

class Died extends Error {}

/** What outlives the processes of a center, and what an onlooker who sees everything has noted. */
export class LongDay {
  readonly directory = mkdtempSync(join(tmpdir(), 'long-day-'));
  readonly random: Random;
  readonly memory: ReturnType<typeof memoryDesk>;
  readonly tables = memoryState();
  /** Callbacks whose caller was told that they will be called. */
  readonly promised = new Set<string>();
  /** Contacts that began, and the one before each. */
  readonly begun = new Map<string, { previous: string | null; method: string }>();
  /** Phones that rang outside, by leg, in order of time. */
  readonly rang: { contactId: string; atMs: number; callbackId: string | null }[] = [];
  readonly faults: string[] = [];
  kills = 0;
  deliveries = 0;
  private readonly streams = Array.from(
    { length: shards },
    () => [] as ReturnType<typeof kinesisRecord>[],
  );
  private readonly folded = Array.from({ length: shards }, () => 0);
  nowMs: number;

  constructor(startMs: number, seed: number) {
    this.nowMs = startMs;
    this.random = Random.named(`long-day/${seed}`);
    this.memory = memoryDesk(config, this.nowMs / 1000);
  }

  /** A process that runs so long and is then killed, or closed in peace. */
  async live(
    seconds: number,
    options: { busy: boolean; ends: 'killed' | 'closed' },
  ): Promise<void> {
    const process = new Process(this, options.busy);
    await process.run(seconds);
    this.nowMs = process.clock.nowMs();
    if (options.ends === 'killed') this.kills++;
    await process.end(options.ends);
  }

  /** Every time that a customer's phone rang for a callback. */
  ringsOf({ id, contactId, slot }: Callback) {
    const queued = new Set(slot === null ? this.callbacksAfter(contactId) : []);
    return this.rang.filter((one) => one.callbackId === id || queued.has(one.contactId));
  }

  openCallbacks(): number {
    return this.memory.world.all().filter(({ closed }) => closed === null).length;
  }

  /** The callbacks that Connect's queue has had for a contact, one an attempt, in order. */
  callbacksAfter(contactId: string): string[] {
    const follows = (id: string | null): boolean => {
      const one = id === null ? undefined : this.begun.get(id);
      return one?.method === 'CALLBACK' && (one.previous === contactId || follows(one.previous));
    };
    return [...this.begun.keys()].filter(follows);
  }

  send(records: readonly ContactRecord[]): void {
    for (const record of records) {
      const shard = Number.parseInt(record.ContactId.slice(0, 2), 16) % shards;
      const stream = this.streams[shard] as ReturnType<typeof kinesisRecord>[];
      this.deliveries++;
      stream.push(
        kinesisRecord(JSON.stringify(record), this.deliveries, `shardId-00000000000${shard}`),
      );
    }
  }

  /** Folds what is in the stream; some invocations die on the way, and their batch comes again. */
  async fold(): Promise<void> {
    for (const [shard, stream] of this.streams.entries())
      for (let at = this.folded[shard] ?? 0; at < stream.length; at = this.folded[shard] ?? 0) {
        const batch = stream.slice(at, at + 1 + this.random.below(mostABatch));
        if (await this.foldOnce(batch)) this.folded[shard] = at + batch.length;
      }
  }

  private async foldOnce(batch: ReturnType<typeof kinesisRecord>[]): Promise<boolean> {
    let left = this.random.chance(foldDies) ? this.random.below(200) : Number.POSITIVE_INFINITY;
    const stores = memoryStores(this.tables, async () => {
      if (left-- <= 0) throw new Died();
    });
    const records = batch.map((one) => {
      const read = readRecord(one, tallySettings);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      return read.value;
    });
    try {
      return (await foldBatch(records, stores)).failedFrom === null;
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      return false;
    }
  }
}

const secondsOf = (instant: string | null | undefined): number | null =>
  instant ? Date.parse(instant) / 1000 : null;

/** One process of the center, over what outlives it. */
class Process {
  readonly clock: JumpClock;
  private readonly day: LongDay;
  private readonly host: ConnectHost;
  private readonly book: ContactBook;
  private readonly tokens: ClientTokens;
  private readonly records: ReturnType<typeof keepContacts>;
  private alive = true;

  constructor(day: LongDay, busy: boolean) {
    this.day = day;
    const journal = new ContactJournal(join(day.directory, 'connect.ndjson'));
    this.clock = new JumpClock(Math.max(day.nowMs, (journal.lastMs ?? 0) + 2000));
    const onError = (error: unknown) => {
      if (!(error instanceof Died)) day.faults.push(String(error));
    };
    this.host = new ConnectHost(centerSettings(config, day.random.uint32()), this.clock, onError);
    this.host.listen((output) => this.note(output));
    const functions = {
      has: () => true,
      stop: async () => {},
      invoke: (name: string, event: unknown) => this.invoke(name, event),
    };
    answerQuestions(this.host, { functions, bots: centerBots, onError });
    this.records = keepContacts(this.host, {
      journal,
      send: async (records) => {
        if (!this.alive || day.random.chance(sendFails)) throw new Died();
        day.send(records);
      },
      caughtUp: () => day.fold(),
      onError,
    });
    this.book = new ContactBook(this.host, journal, async (id) => day.tables.items.get(id)?.record);
    this.tokens = new ClientTokens(join(day.directory, 'connect-tokens.ndjson'));
    this.peopleCome(busy);
    this.every(60, () => this.sweep());
    this.every(300, () => this.somebodyLogsOut());
  }

  async run(seconds: number): Promise<void> {
    const untilMs = this.clock.nowMs() + seconds * 1000;
    while (this.clock.nowMs() < untilMs) {
      await this.clock.run(Math.min(untilMs, this.clock.nowMs() + 1_800_000));
      await this.records.forget();
    }
  }

  async end(how: 'killed' | 'closed'): Promise<void> {
    this.alive = how === 'closed';
    if (this.alive) this.everybodyLeaves();
    this.clock.stop();
    await this.records.stop();
    if (this.alive) await this.day.fold();
  }

  private everybodyLeaves(): void {
    this.host.act((machine) => {
      for (const { name } of machine.snapshot().agents) machine.logOut(name);
      for (let rounds = 0; rounds < 3; rounds++)
        for (const { contactId } of machine.snapshot().contacts) machine.stopContact(contactId);
    });
  }

  private peopleCome(busy: boolean): void {
    const customers = new SyntheticCustomers(this.host, {
      ...{ config, center: flowCenter(config), seed: 1 },
      isTaken: () => !busy,
      isAtDesk: () => false,
    });
    new SyntheticAgents(this.host, {
      ...{ config, seed: 1 },
      isTaken: () => false,
      stayOf: (contactId) => customers.callerOf(contactId)?.visit.stay,
    });
    if (!busy)
      this.host.listen((output) => {
        if (output.type === 'dial')
          this.clock.after(5000, () =>
            this.host.act((machine) => machine.callee(output.contactId, 'answers')),
          );
      });
  }

  private note(output: CenterOutput): void {
    const { begun, rang, faults } = this.day;
    if (output.type === 'question') this.clock.letAnswer();
    if (output.type === 'flow-fault') faults.push(`${output.block}: ${output.reason}`);
    if (output.type === 'prompt') this.chooseSlot(output);
    if (output.type === 'contact-event' && output.event.detail.eventType === 'INITIATED') {
      const { contactId, previousContactId = null, initiationMethod } = output.event.detail;
      begun.set(contactId, { previous: previousContactId, method: initiationMethod });
    }
    if (output.type === 'dial') {
      const { contactId, atMs } = output;
      const { attributes = {} } =
        this.host
          .act((machine) => machine.snapshot())
          .contacts.find((one) => one.contactId === contactId) ?? {};
      rang.push({ contactId, atMs, callbackId: callbackOfCall(attributes)?.id ?? null });
    }
  }

  /** One in three takes the first slot before they think of their turn. */
  private chooseSlot({
    contactId,
    text,
    startsMs,
    lastsMs,
    atMs,
  }: Extract<CenterOutput, { type: 'prompt' }>): void {
    if (
      !text.includes('press 2') ||
      !text.includes('call you back') ||
      !this.day.random.chance(1 / 3)
    )
      return;
    this.clock.after(startsMs + lastsMs - atMs + 500, () =>
      this.host.act((machine) => machine.press(contactId, '2')),
    );
  }

  private every(seconds: number, act: () => void | Promise<void>): void {
    this.clock.after(seconds * 1000, () => {
      void act();
      this.every(seconds, act);
    });
  }

  private somebodyLogsOut(): void {
    this.host.act((machine) => {
      const here = machine.snapshot().agents.filter(({ loggedIn }) => loggedIn);
      const one = here[this.day.random.below(here.length)];
      if (one) machine.logOut(one.name);
    });
  }

  /** The functions' desk; any of its effects may be the last one of its function. */
  private desk(): CallbackDesk {
    const { memory, random } = this.day;
    memory.world.now = Math.floor(this.clock.nowMs() / 1000);
    const desk = memory.desk(async () => {
      if (random.chance(effectFails)) throw new Died();
    });
    return { ...desk, calls: this.calls() };
  }

  private async sweep(): Promise<void> {
    const letGo = this.clock.hold();
    try {
      const { failed } = await sweepCallbacks(this.desk());
      for (const { error } of failed)
        if (!(error instanceof Died)) this.day.faults.push(String(error));
    } catch (error) {
      if (!(error instanceof Died)) throw error;
    } finally {
      letGo();
    }
  }

  private async invoke(name: string, event: unknown): Promise<unknown> {
    if (this.day.random.chance(functionFails)) throw new Died();
    const call = flowCall(event);
    const { contactId, attributes, customerNumber, parameters } = call;
    const [queue, reason] = [parameters.queue || call.queue || '', parameters.reason ?? ''];
    const during = callbackOfCall(attributes);
    if (name === 'estimate-wait')
      return { known: 'yes', minutes: '9', position: '4', waiting: '4' };
    if (name === 'offer-callback') {
      const question = {
        queue,
        reason,
        number: customerNumber ?? '',
        waitSeconds: 540,
        during: during?.id ?? null,
      };
      const desk = this.desk();
      return offerAnswer(await offerCallback(question, desk), 'en', config, desk.now);
    }
    if (name === 'request-callback') {
      const number = parameters.number?.trim() || (customerNumber ?? '');
      const slot = slotParameter(parameters.slot);
      const request = {
        contactId,
        number,
        reason,
        queue,
        slot,
        language: 'en' as const,
        attributes,
        during,
      };
      const answer = await requestCallback(request, this.desk());
      if (answer.ok) this.day.promised.add(answer.value.id);
      return requestAnswer(answer);
    }
    return missingFunction(name) ?? {};
  }

  /** As the adapter asks the local Connect over the wire. */
  private calls(): CallbackCalls {
    const { host, tokens, book } = this;
    const outcome = async (id: string): Promise<CallOutcome> => {
      const now = book.open(id)?.detail;
      const over = now ? undefined : await book.record(id);
      if (!now && !over) return 'unknown';
      if (now?.connectedToSystemTimestamp || over?.ConnectedToSystemTimestamp) return 'reached';
      return over?.DisconnectTimestamp || now?.disconnectTimestamp ? 'unreached' : 'running';
    };
    return {
      outcome,
      start: async (order) => {
        const value = tokens.once('outbound', order.token, host.clock.nowMs(), () => {
          const { number, attributes, relatedContactId } = order;
          const from = callerId(order, config) ?? '';
          const call = { number, from, attributes, relatedContactId, flow: 'callback' };
          const started = host.act((machine) => machine.startOutboundCall(call));
          if (!started.ok) throw new Error(started.problem.message);
          return started.value.contactId;
        });
        return { ok: true, value };
      },
      queued: async (contactId) => {
        const legs = this.day.callbacksAfter(contactId).map(async (id) => {
          const end = book.open(id)
            ? book.open(id)?.detail.disconnectTimestamp
            : (await book.record(id))?.DisconnectTimestamp;
          return { contactId: id, outcome: await outcome(id), endedAt: secondsOf(end) };
        });
        const end = book.open(contactId)
          ? book.open(contactId)?.detail.disconnectTimestamp
          : (await book.record(contactId))?.DisconnectTimestamp;
        return { askedUntil: secondsOf(end), legs: await Promise.all(legs) };
      },
      stop: async (contactId) => void host.act((machine) => machine.stopContact(contactId)),
    };
  }
}
