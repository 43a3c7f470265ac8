import type { Center } from '../../../contact-flows/center.ts';
import { topicOf } from '../../../contact-flows/flow-center.ts';
import { tenantFlowName } from '../../../contact-flows/tenant-flows.ts';
import type { CenterMachine, NewContact } from '../../../core/center/center-machine.ts';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import { addDays, dayOf } from '../../../core/time/zone.ts';
import { systemEndpoint } from '../../../simulator/center-identity.ts';
import { endpointOf } from '../../../simulator/customers.ts';
import { Random } from '../../../simulator/random.ts';
import { drawStay, type Stay } from '../../../simulator/stay.ts';
import { drawAnswers } from '../../../simulator/survey.ts';
import type { Visit } from '../../../simulator/visit.ts';
import type { ConnectHost } from '../connect-host.ts';
import { Journeys } from '../journeys.ts';
import { drawWants } from './draw-wants.ts';
import { replyToPrompt, type Wants } from './reply-to-prompt.ts';
import { visitsOfDay } from './visits-of-day.ts';

export type Caller = {
  visit: Visit;
  wants: Wants;
  stay: Stay | null;
  /** When they last came into a queue. */
  queuedMs: number;
  /** Has come into a queue: patience runs from the first time. */
  waits: boolean;
};

export type CustomerOptions = {
  config: ContactCenterConfig;
  /** What the flows of a queue's callers know. */
  centerOf(queue: string): Center;
  seed: number;
  /** Whether somebody sits at that number's phone. */
  isTaken(number: string): boolean;
  /** Whether a person sits at that agent's desk. */
  isAtDesk(agent: string): boolean;
};

/** A number outside that nobody answers. */
const unansweredShare = 0.2;
/** From a message's beginning until its caller hangs up. */
const messageSeconds = 15;

/** A customer who is called by the center: all that chance decides comes from the call. */
function calledBackVisit(
  config: ContactCenterConfig,
  { contactId, queue, phone }: { contactId: string; queue: string; phone: string },
): Visit {
  const random = Random.named(`called-back/${contactId}`);
  return {
    ...{ random, customer: { phone, email: '', id: null }, attributes: {} },
    arrival: { queue, channel: 'VOICE', at: 0, open: true },
    ...{ flowSeconds: 0, flowEndsBy: 'CONTACT_FLOW_DISCONNECT', emissionSeconds: 0 },
    stay: drawStay(random, config, queue, 'VOICE', 'promised'),
  };
}

/** Customers of the simulator, who call, choose, wait, lose patience, talk and hang up on the host's clock. */
export class SyntheticCustomers {
  private readonly host: ConnectHost;
  private readonly options: CustomerOptions;
  private readonly journeys: Journeys<Caller>;

  constructor(host: ConnectHost, options: CustomerOptions) {
    this.host = host;
    this.options = options;
    this.journeys = new Journeys<Caller>(host, { callbacks: true });
    host.listen((output) => this.hear(output));
    const { timeZone } = options.config;
    const nowMs = host.clock.nowMs();
    const today = dayOf(Math.floor(nowMs / 1000), timeZone);
    this.comeOn(today, this.visits(today), nowMs);
  }

  /** Who is behind a leg; undefined for people. */
  callerOf(contactId: string): Caller | undefined {
    return this.journeys.of(contactId);
  }

  private visits(day: string): Visit[] {
    return visitsOfDay(this.options.config, day, this.options.seed);
  }

  /** The next one who comes, one timer at a time; after the last one of a day, the next day's first. */
  private comeOn(day: string, visits: Visit[], afterMs: number): void {
    const index = visits.findIndex(({ arrival }) => arrival.at * 1000 > afterMs);
    const visit = visits[index];
    if (!visit) {
      const next = addDays(day, 1);
      this.comeOn(next, this.visits(next), afterMs);
      return;
    }
    this.host.clock.after(visit.arrival.at * 1000 - this.host.clock.nowMs(), () => {
      this.come(visit);
      const rest = visits.slice(index + 1);
      const [following] = rest;
      this.comeOn(day, rest, following ? following.arrival.at * 1000 - 1 : visit.arrival.at * 1000);
    });
  }

  private come(visit: Visit): void {
    const { stay, arrival, customer } = visit;
    if (this.options.isTaken(customer.phone)) return;
    const queue = this.options.config.queues.find(({ name }) => name === arrival.queue);
    const topic = topicOf(queue ?? { name: arrival.queue }) ?? 'support';
    const wants = drawWants(visit, topic);
    const caller: Caller = { visit, wants, stay, waits: false, queuedMs: 0 };
    this.host.act((machine) => {
      const started = machine.startContact(this.contactOf(visit));
      if (started.ok) this.journeys.begin(started.value.contactId, caller);
      if (started.ok && visit.flowEndsBy === 'CUSTOMER_DISCONNECT')
        this.after(visit.flowSeconds, (later) => later.hangUp(started.value.contactId));
    });
  }

  private contactOf({ arrival, customer, attributes, random }: Visit): NewContact {
    const { channel, queue } = arrival;
    const known = customer.id === null ? {} : { customerId: customer.id };
    const from = { channel, customer: endpointOf(customer, channel), ...known };
    if (channel !== 'VOICE') {
      const system = systemEndpoint(channel, queue);
      const initiationMethod = channel === 'EMAIL' ? 'INBOUND' : 'API';
      const tenant = this.options.config.queues.find(({ name }) => name === queue)?.tenant ?? null;
      const straight = {
        flow: tenantFlowName('task', tenant),
        attributes: { ...attributes, queue },
      };
      return { ...from, system, initiationMethod, ...straight };
    }
    const { numbers } = this.options.centerOf(queue);
    const number = numbers[random.below(Math.max(1, numbers.length))]?.number;
    const system = number
      ? { Address: number, Type: 'TELEPHONE_NUMBER' }
      : systemEndpoint(channel, queue);
    return { ...from, system, attributes };
  }

  private hear(output: CenterOutput): void {
    if (output.type === 'dial') this.pickUp(output.contactId, output.number);
    const caller = 'contactId' in output ? this.journeys.of(output.contactId) : undefined;
    if (!caller) return;
    if (output.type === 'prompt' && output.hearer === 'customer') this.reply(caller, output);
    if (output.type !== 'contact-phase') return;
    if (output.phase === 'queued') this.wait(caller, output.contactId);
    if (output.phase === 'connected') this.talk(caller, output.contactId, output.agent);
  }

  private reply(
    { visit, wants }: Caller,
    { contactId, text, startsMs, lastsMs, atMs }: Extract<CenterOutput, { type: 'prompt' }>,
  ): void {
    const reply = replyToPrompt(this.options.centerOf(visit.arrival.queue), wants, text);
    if (!reply) return;
    const thinks = 1 + visit.random.unit() * 2;
    const from = (startsMs + lastsMs - atMs) / 1000 + thinks;
    this.after(from, (machine) => {
      if ('press' in reply) machine.press(contactId, reply.press);
      else if ('say' in reply) machine.say(contactId, reply.say);
      else machine.hangUp(contactId);
    });
    if ('say' in reply) this.after(from + messageSeconds, (machine) => machine.hangUp(contactId));
  }

  private wait(caller: Caller, contactId: string): void {
    caller.queuedMs = this.host.clock.nowMs();
    const { arrival, random } = caller.visit;
    // Who needed no person may come to one: a task can fail.
    caller.stay ??= drawStay(random, this.options.config, arrival.queue, arrival.channel);
    const patience = caller.stay.patienceSeconds;
    if (caller.waits || !Number.isFinite(patience)) return;
    caller.waits = true;
    this.after(patience, (machine) => {
      const { contacts } = machine.snapshot();
      const now = contacts.find((one) => one.contactId === contactId);
      if (now?.phase === 'queued' || now?.phase === 'ringing') machine.hangUp(contactId);
    });
  }

  /** Agents hang up and transfer where a synthetic one has the desk; the host refuses what is over by then. */
  private talk(caller: Caller, contactId: string, agent: string | null): void {
    const { stay } = caller;
    if (!stay || agent === null) return;
    const waitedSeconds = (this.host.clock.nowMs() - caller.queuedMs) / 1000;
    const dice = Random.named(`survey/${contactId}`);
    caller.wants = { ...caller.wants, survey: drawAnswers(dice, waitedSeconds) };
    caller.stay = stay.transfer?.stay ?? { ...stay, holds: 0 };
    const { talkSeconds, holdSeconds, transfer } = stay;
    const onLine = ['VOICE', 'CHAT'].includes(caller.visit.arrival.channel);
    const asAgent = (machine: CenterMachine, act: () => unknown) => {
      if (!this.options.isAtDesk(agent)) act();
      else if (onLine) machine.hangUp(contactId);
    };
    if (stay.holds > 0 && !this.options.isAtDesk(agent)) {
      this.after(talkSeconds / 2, (machine) => machine.hold(agent, contactId));
      this.after(talkSeconds / 2 + holdSeconds, (machine) => machine.resume(agent, contactId));
    }
    this.after(talkSeconds + holdSeconds, (machine) => {
      if (transfer)
        asAgent(machine, () =>
          machine.transfer(agent, contactId, { queue: transfer.stay.queue }, 'cold'),
        );
      else if (stay.customerHangsUp && onLine) machine.hangUp(contactId);
      else asAgent(machine, () => machine.agentHangUp(agent, contactId));
    });
  }

  private pickUp(contactId: string, number: string): void {
    if (this.options.isTaken(number)) return;
    const dice = (this.journeys.of(contactId) ?? this.calledBack(contactId, number))?.visit.random;
    const answers = dice === undefined || !dice.chance(unansweredShare);
    this.after(5 + (dice?.below(8) ?? 0), (machine) =>
      machine.callee(contactId, answers ? 'answers' : 'no-answer'),
    );
  }

  /** Who was promised this call; undefined where the center calls for another reason. */
  private calledBack(contactId: string, phone: string): Caller | undefined {
    const { contacts } = this.host.act((machine) => machine.snapshot());
    const attributes = contacts.find((one) => one.contactId === contactId)?.attributes;
    const queue = attributes?.callbackQueue;
    if (typeof queue !== 'string') return undefined;
    const visit = calledBackVisit(this.options.config, { contactId, queue, phone });
    const wish = topicOf({ name: queue }) ?? 'support';
    const { stay } = visit;
    const caller: Caller = {
      ...{ visit, stay, wants: { wish, callback: false } },
      ...{ waits: false, queuedMs: 0 },
    };
    this.journeys.begin(contactId, caller);
    return caller;
  }

  private after(seconds: number, act: (machine: CenterMachine) => unknown): void {
    this.host.clock.after(seconds * 1000, () => this.host.act(act));
  }
}
