import type { Topic } from '../contact-flows/center.ts';
import { flowCenter } from '../contact-flows/flow-center.ts';
import { Center } from '../core/center/center.ts';
import type { CenterOutput } from '../core/center/center-output.ts';
import { defineContactCenter } from '../core/config/contact-center-config.ts';
import { answered } from '../core/flow/world/answers.ts';
import { centerSettings } from '../local/connect/center-settings.ts';
import { missingFunction } from '../local/connect/missing-function.ts';
import { replyToPrompt } from '../local/connect/synthetic/reply-to-prompt.ts';
import { Random } from '../simulator/random.ts';

const number = '+442000000001';
/** A Monday at noon. */
const start = Date.parse('2026-03-02T12:00:00Z');
const thinksMs = 2000;
const ringsMs = 4000;
const meanTalkMs = 180_000;
const worksMs = 15_000;

/** Nobody acts faster than the clock of this bench ticks. */
const tickMs = 100;
const wishes: Topic[] = ['sales', 'support', 'billing'];

type Of<Type> = Extract<CenterOutput, { type: Type }>;

const configOf = (agents: number) => {
  const open = [{ from: '00:00', to: '24:00' }];
  return defineContactCenter({
    name: 'Bench',
    timeZone: 'Europe/Madrid',
    languages: ['en', 'es', 'it', 'ro'],
    serviceLevel: { target: 0.8, thresholdSeconds: 20 },
    hours: { office: { monday: open, tuesday: open } },
    queues: ['Sales', 'Support', 'Billing', 'Emergencies'].map((name) => ({
      name,
      channels: ['VOICE' as const],
      hours: 'office',
    })),
    agentGroups: ['Sales', 'Support', 'Billing'].flatMap((queue) => groups(queue, agents / 3)),
    contactTypes: { attribute: 'contactType', values: [] },
    agentCost: { perHour: 20, currency: 'EUR' },
    phoneNumbers: [{ number, language: 'en' }],
  });
};

/** Connect allows a group 500 agents. */
const groups = (queue: string, agents: number) =>
  Array.from({ length: Math.ceil(agents / 500) }, (_, index) => ({
    name: `${queue} team ${index + 1}`,
    agents: Math.min(500, Math.ceil(agents) - index * 500),
    queues: [queue],
  }));

/** Calls through the shipped flows, always so many at a time: who hangs up after a talk is followed by another caller at once. */
export class SimultaneousCalls {
  readonly center: Center;
  /** Conversations that began, and records that were written. */
  talks = 0;
  records = 0;
  private readonly flows;
  private readonly acts = new Map<number, (() => void)[]>();
  private readonly wishes = new Map<string, Topic>();
  private readonly random = Random.named('bench/simultaneous-calls');

  constructor(calls: number) {
    const config = configOf(Math.ceil(calls * 1.2));
    this.flows = flowCenter(config);
    this.center = new Center(centerSettings(config, 1), start);
    for (const { name } of this.center.snapshot().agents) this.center.logIn(name, 'Available');
    for (let call = 0; call < calls; call++)
      this.after(this.random.below(meanTalkMs), () => this.call());
  }

  /** Lets virtual time pass. */
  pass(seconds: number): void {
    const { center } = this;
    const untilMs = center.nowMs + seconds * 1000;
    while (center.nowMs < untilMs) {
      center.advanceTo(Math.min(untilMs, center.nowMs + tickMs));
      this.hearAll();
      for (const act of this.due()) {
        act();
        this.hearAll();
      }
    }
  }

  private due(): (() => void)[] {
    const tick = Math.floor(this.center.nowMs / tickMs);
    const acts = this.acts.get(tick) ?? [];
    this.acts.delete(tick);
    return acts;
  }

  private after(ms: number, act: () => void): void {
    const tick = Math.floor((this.center.nowMs + Math.max(tickMs, ms)) / tickMs);
    const acts = this.acts.get(tick);
    if (acts) acts.push(act);
    else this.acts.set(tick, [act]);
  }

  private hearAll(): void {
    for (const output of this.center.takeOutputs()) this.hear(output);
  }

  private call(): void {
    const customer = { Address: '+442079460001', Type: 'TELEPHONE_NUMBER' };
    const system = { Address: number, Type: 'TELEPHONE_NUMBER' };
    const started = this.center.startContact({ channel: 'VOICE', customer, system });
    if (!started.ok) throw new Error(started.problem.message);
    const wish = wishes[this.random.below(wishes.length)] ?? 'support';
    this.wishes.set(started.value.contactId, wish);
  }

  private hear(output: CenterOutput): void {
    if (output.type === 'question') this.answer(output);
    if (output.type === 'prompt' && output.hearer === 'customer') this.listen(output);
    if (output.type === 'desk' && output.state !== null) this.work(output);
    if (output.type === 'contact-phase' && output.phase === 'connected') this.talk(output);
    if (output.type === 'contact-phase' && output.phase === 'ended') this.end(output.contactId);
    if (output.type === 'record') this.records++;
    if (output.type === 'flow-fault') throw new Error(`${output.block}: ${output.reason}`);
  }

  private answer({ questionId, question }: Of<'question'>): void {
    const name = question.ask === 'lambda' ? question.arn : question.ask;
    this.center.answer(questionId, answered(missingFunction(name) ?? {}));
  }

  private listen({ contactId, text, startsMs, lastsMs, atMs }: Of<'prompt'>): void {
    const wish = this.wishes.get(contactId);
    const reply = wish && replyToPrompt(this.flows, { wish, callback: false }, text);
    if (reply && 'press' in reply)
      this.after(startsMs + lastsMs - atMs + thinksMs, () =>
        this.center.press(contactId, reply.press),
      );
  }

  private work({ agent, contactId, state }: Of<'desk'>): void {
    const { center } = this;
    if (state === 'CONNECTING') this.after(ringsMs, () => center.accept(agent, contactId));
    if (state === 'ENDED') this.after(worksMs, () => center.finish(agent, contactId));
    if (state === 'MISSED') this.after(tickMs, () => center.finish(agent, contactId));
  }

  private talk({ contactId }: Of<'contact-phase'>): void {
    this.talks++;
    const ms = -Math.log(1 - this.random.unit()) * meanTalkMs;
    this.after(ms, () => {
      this.center.hangUp(contactId);
      this.end(contactId);
    });
  }

  /** The next caller has the line. */
  private end(contactId: string): void {
    if (this.wishes.delete(contactId)) this.after(tickMs, () => this.call());
  }
}
