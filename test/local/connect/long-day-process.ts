import { join } from 'node:path';
import { flowCenter } from '../../../contact-flows/flow-center.ts';
import { callbackOfCall } from '../../../core/callbacks/callback-answers.ts';
import type { CalleeDoes } from '../../../core/center/center-machine.ts';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import { answerQuestions } from '../../../local/connect/answer-questions.ts';
import { centerBots } from '../../../local/connect/center-bots.ts';
import { centerSettings } from '../../../local/connect/center-settings.ts';
import { ConnectHost } from '../../../local/connect/connect-host.ts';
import { ContactBook } from '../../../local/connect/contact-book.ts';
import { ContactJournal } from '../../../local/connect/contact-journal.ts';
import { keepContacts } from '../../../local/connect/keep-contacts.ts';
import { SyntheticAgents } from '../../../local/connect/synthetic/synthetic-agents.ts';
import { SyntheticCustomers } from '../../../local/connect/synthetic/synthetic-customers.ts';
import { ClientTokens } from '../../../local/connect/wire/client-tokens.ts';
import { JumpClock } from './jump-clock.ts';
import type { LongDay } from './long-day.ts';
import { config, Died } from './long-day-center.ts';
import { LongDayFunctions } from './long-day-functions.ts';

const sendFails = 0.02;
/** One in ten never answers: their callbacks use every attempt. */
const isNeverHome = (number: string): boolean => number.endsWith('3');

/** One process of the center, over what outlives it. */
export class LongDayProcess {
  readonly clock: JumpClock;
  private readonly day: LongDay;
  private readonly host: ConnectHost;
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
    const book = new ContactBook(
      this.host,
      journal,
      async (id) => day.tables.items.get(id)?.record,
    );
    const tokens = new ClientTokens(join(day.directory, 'connect-tokens.ndjson'));
    const called = new LongDayFunctions(day, { host: this.host, book, tokens });
    const functions = {
      has: () => true,
      stop: async () => {},
      invoke: (name: string, event: unknown) => called.invoke(name, event),
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
    this.peopleCome(busy);
    this.every(60, () => called.sweep());
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
      ...{ config, centerOf: () => flowCenter(config), seed: 1 },
      isTaken: () => !busy,
      isAtDesk: () => false,
    });
    new SyntheticAgents(this.host, {
      ...{ config, seed: 1 },
      isTaken: () => false,
      stayOf: (contactId) => customers.callerOf(contactId)?.visit.stay,
    });
    this.host.listen((output) => {
      if (output.type !== 'dial') return;
      if (isNeverHome(output.number)) this.pickUp(output.contactId, 'no-answer', 2);
      else if (!busy) this.pickUp(output.contactId, 'answers', 5);
    });
  }

  private pickUp(contactId: string, does: CalleeDoes, seconds: number): void {
    this.clock.after(seconds * 1000, () =>
      this.host.act((machine) => machine.callee(contactId, does)),
    );
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
}
