import type { TrailEntry } from '../coverage/coverage.ts';
import type { Effect } from '../run/effect.ts';
import type { FlowEvent } from '../run/flow-event.ts';
import type { FlowLibrary } from '../run/flow-library.ts';
import type { Answer, Input } from '../run/input.ts';
import type { Question } from '../run/question.ts';
import type { ContactData, Ending, Session } from '../run/session.ts';
import { contactData, startSession } from '../run/start-session.ts';
import { step } from '../run/step.ts';
import { answerQuestion, isForWorld, type WorldQuestion } from '../world/answer-question.ts';
import { findResource } from '../world/find-resource.ts';
import { agentValue } from '../world/queue-value.ts';
import type { World } from '../world/world.ts';
import { Playback } from './playback.ts';
import { seededRandom } from './seeded-random.ts';
import type { Heard } from './speech.ts';
import { trailOf } from './trail-of.ts';

export interface CallOptions {
  /** The flow that the contact enters first: id, name or ARN. */
  flow: string;
  /** What is known of the contact; a voice contact when no channel is given. */
  data?: Partial<ContactData>;
  /** When it begins, in milliseconds since 1970; Monday, 2026-01-05T09:00Z when absent. */
  now?: number;
  /** Same seed, same dice. */
  seed?: number;
}

/** A question that the world has answered. */
export interface Asked {
  question: WorldQuestion;
  answer: Answer;
  atMs: number;
}

/** Done, or a promise where a handler of the world gave one. */
export type Settled = void | Promise<void>;

/** Answers of the world in a row without the customer; more mean that the flow goes round for ever. */
const mostAnswers = 5_000;

/**
 * One contact that goes through its flows in virtual time: the caller acts, the world answers, the engine steps. Every method
 * returns once the contact waits for somebody again; it must be awaited only where the world has asynchronous handlers.
 * Deterministic: the same library, world, options and acts give the same events.
 */
export class Call {
  readonly library: FlowLibrary;
  readonly world: World;
  /** The contact as it is now. */
  session: Session;
  /** All that has happened. */
  readonly events: FlowEvent[] = [];
  /** All that the world was asked, in order. */
  readonly asked: Asked[] = [];
  /** What the outside had to do, prompts and questions left out. */
  readonly applied: Effect[] = [];
  private readonly random: () => number;
  private readonly counts = new Map<string, number>();
  private readonly playback: Playback;
  private busy = false;

  private constructor(library: FlowLibrary, world: World, session: Session, options: CallOptions) {
    this.library = library;
    this.world = world;
    this.session = session;
    this.playback = new Playback(world, options.now ?? Date.UTC(2026, 0, 5, 9));
    this.random = seededRandom(options.seed ?? 1);
  }

  /** A contact arrives, and its flow runs up to the first question that only somebody can answer. Throws when the library hasn't the flow. */
  static start(library: FlowLibrary, world: World, options: CallOptions): Call | Promise<Call> {
    const flow = library.find(options.flow);
    if (!flow) throw new Error(`There is no flow “${options.flow}” in the library.`);
    const data = contactData({ Channel: 'VOICE', ...options.data });
    const call = new Call(library, world, startSession(flow, data), options);
    const settled = call.send({ type: 'begin' });
    return settled ? settled.then(() => call) : call;
  }

  /** The virtual clock, in milliseconds since 1970. */
  get clockMs(): number {
    return this.playback.nowMs;
  }

  /** All that somebody heard, in order; to read what is new, remember how many there were. */
  get heard(): readonly Heard[] {
    return this.playback.heard;
  }

  /** How it ended; null while it goes on. */
  get ended(): Ending | null {
    return this.session.ended;
  }

  /** What the contact waits for. */
  get awaiting(): Question | null {
    return this.session.awaiting?.question ?? null;
  }

  /** The steps so far, for coverage. */
  get trail(): TrailEntry[] {
    return trailOf(this.events);
  }

  /** When the block stops waiting by itself, in milliseconds since 1970; null when it doesn't. */
  get deadlineMs(): number | null {
    const { awaiting: question } = this;
    if (question?.ask === 'input')
      return this.playback.speechEndsMs + question.timeLimitSeconds * 1000;
    if (question?.ask === 'wait') return this.playback.askedAtMs + question.timeLimitSeconds * 1000;
    if (question?.ask !== 'interrupt' || question.afterSeconds === null) return null;
    return this.playback.askedAtMs + question.afterSeconds * 1000;
  }

  /** The customer presses keys, having heard the prompt to its end; with `cut`, into it. */
  press(digits: string, { cut = false } = {}): Settled {
    this.listen(cut);
    return this.send({ type: 'digits', digits });
  }

  /** The customer says something or, on a chat, writes it; with `cut`, into the prompt. Blocks that take keys only don't hear it. */
  say(text: string, { cut = false } = {}): Settled {
    const { awaiting: question } = this;
    if (question?.ask === 'input' && !question.accepts.includes('words')) return;
    this.listen(cut);
    return this.send({ type: 'words', text });
  }

  /** Nothing happens until the block's time limit; nothing at all where it has none. */
  waitOut(): Settled {
    const { deadlineMs } = this;
    if (deadlineMs === null) return;
    this.moveTo(deadlineMs);
    return this.send({ type: 'time-limit' });
  }

  /** Seconds pass, with every time limit that lies in them. */
  pass(seconds: number): Settled {
    return this.passUntil(this.clockMs + seconds * 1000);
  }

  /** The customer hangs up or leaves the chat, even into a prompt, and hears no more. */
  hangUp(): Settled {
    this.playback.cut();
    this.playback.customerIsThere = false;
    return this.send({ type: 'customer-disconnected' });
  }

  /** An agent takes the contact out of the queue: one of the world by key or user name, or any other as `$.Agent` has it. */
  agentAccepts(agent: string | NonNullable<ContactData['Agent']>): Settled {
    if (typeof agent !== 'string') return this.send({ type: 'agent-accepted', agent });
    const found = findResource(this.world.agents, agent);
    const value = agentValue(found?.key ?? agent, found?.entry ?? {});
    return this.send({ type: 'agent-accepted', agent: value });
  }

  agentHangsUp(): Settled {
    return this.send({ type: 'agent-disconnected' });
  }

  hold(participant: 'customer' | 'agent' = 'customer'): Settled {
    return this.send({ type: 'hold', participant });
  }

  resume(): Settled {
    return this.send({ type: 'resume' });
  }

  /** The agent sends the contact on to a queue or another agent; `flow` is the quick connect's transfer flow. */
  transfer(to: 'agent' | 'queue', flow: string, target: string): Settled {
    const found = to === 'agent' ? findResource(this.world.agents, target) : undefined;
    const agent = found && agentValue(found.key, found.entry);
    return this.send({ type: 'transfer', to, flow, target, ...(agent && { agent }) });
  }

  /** An event such as `CustomerReturned`; only a Wait block that listens for it takes it. */
  event(name: string): Settled {
    const { awaiting: question } = this;
    if (question?.ask !== 'wait' || !question.events.includes(name)) return;
    if (name === 'CustomerReturned') this.playback.customerIsThere = true;
    return this.send({ type: 'event', name });
  }

  private listen(cut: boolean): void {
    if (cut) this.playback.cut();
    else this.playback.hearOut();
  }

  private moveTo(instantMs: number): void {
    this.playback.nowMs = Math.max(this.playback.nowMs, instantMs);
  }

  private passUntil(untilMs: number): Settled {
    for (let limits = 0; limits < mostAnswers; limits++) {
      const { deadlineMs } = this;
      if (deadlineMs === null || deadlineMs > untilMs) {
        this.moveTo(untilMs);
        return;
      }
      const settled = this.waitOut();
      if (settled) return settled.then(() => this.passUntil(untilMs));
    }
    this.stopEndless(`${mostAnswers} time limits passed.`);
  }

  /** One input, and the answers of the world that follow from it. */
  private send(input: Input): Settled {
    if (this.busy)
      throw new Error('The call still waits for an answer: await what was done before.');
    this.take(input);
    return this.settle(0);
  }

  private settle(answers: number): Settled {
    for (let count = answers; count < mostAnswers; count++) {
      const { awaiting: question } = this;
      if (!question || !isForWorld(question)) return;
      const { clockMs: now, random, session, counts } = this;
      const answer = answerQuestion(this.world, question, { now, random, session, counts });
      if (answer instanceof Promise) return this.settleLater(question, answer, count);
      this.answer(question, answer);
    }
    this.stopEndless(`The world answered ${mostAnswers} questions in a row.`);
  }

  private async settleLater(question: WorldQuestion, answer: Promise<Answer>, count: number) {
    this.busy = true;
    const given = await answer.finally(() => {
      this.busy = false;
    });
    this.answer(question, given);
    await this.settle(count + 1);
  }

  private answer(question: WorldQuestion, answer: Answer): void {
    this.asked.push({ question, answer, atMs: this.clockMs });
    if ('tookMs' in answer) this.playback.nowMs += answer.tookMs ?? 0;
    this.take(answer);
  }

  private take(input: Input): void {
    const taken = step(this.library, this.session, input);
    this.session = taken.session;
    for (const event of taken.events) this.events.push(event);
    this.playback.play(taken);
    for (const effect of taken.effects)
      if (effect.effect !== 'play' && effect.effect !== 'ask') this.applied.push(effect);
  }

  /** A flow that goes round without anybody is stopped, as the engine stops one that goes round within a step. */
  private stopEndless(reason: string): void {
    const block = this.session.awaiting?.block ?? '';
    const ending: Ending = { how: 'stopped', code: 'endless-loop', block, name: block, reason };
    for (const { flow, block: left } of [...this.session.frames].reverse())
      this.events.push({ type: 'flow-left', flow, block: left });
    this.session = { ...this.session, ended: ending, awaiting: null, frames: [], phase: 'ended' };
    this.events.push({ type: 'ended', ending });
    this.applied.push({ effect: 'end', ending });
  }
}
