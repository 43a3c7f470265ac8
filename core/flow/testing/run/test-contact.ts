import { seededRandom } from '../../call/seeded-random.ts';
import { promptsOfLastBlock, speechMs } from '../../call/speech.ts';
import { ssmlText } from '../../call/ssml-text.ts';
import type { TrailEntry } from '../../coverage/coverage.ts';
import type { Action } from '../../document/flow.ts';
import type { FlowEvent, Prompt } from '../../run/flow-event.ts';
import type { Answer, Input } from '../../run/input.ts';
import type { Question } from '../../run/question.ts';
import type { Session } from '../../run/session.ts';
import { type Step, step } from '../../run/step.ts';
import { answerQuestion, isForWorld, type WorldQuestion } from '../../world/answer-question.ts';
import { findResource } from '../../world/find-resource.ts';
import { leftToTheWorld } from '../record/left-to-the-world.ts';
import type { Strategy } from '../test-case.ts';
import { ContactView } from './contact-view.ts';
import { mockAnswer, substituted } from './mock-answer.ts';
import type { StartedAction } from './resource-names.ts';
import { startedAction, startedBot } from './started-action.ts';
import type { TestRun } from './test-run.ts';

/** The service ends a test after 5 minutes. */
export const longestTestMs = 300_000;
/** Questions that one contact may bring up; more mean that the flow goes round without time passing. */
const mostQuestions = 5_000;

/** An answer may come as a promise; whoever drives the contact waits for it. */
export type Waiting<Value> = Generator<Answer | Promise<Answer>, Value, Answer>;

/** The bot block where the contact is: what it talks to, and whether its override was taken. */
interface BotTalk {
  started: StartedAction;
  strategy: Strategy | null | undefined;
}

/** The simulated customer's contact: driven through its flows while the test observes it. */
export class TestContact {
  session: Session;
  readonly trail: TrailEntry[] = [];
  private readonly run: TestRun;
  private readonly random: () => number;
  private readonly counts = new Map<string, number>();
  private readonly entered = new Map<string, string>();
  private bot: BotTalk | null = null;
  private questions = 0;

  constructor(run: TestRun, session: Session) {
    this.run = run;
    this.session = session;
    this.random = seededRandom(run.options.seed);
  }

  /** The flow has gone round too often to be going anywhere. */
  get isEndless(): boolean {
    return this.questions > mostQuestions;
  }

  get timeIsUp(): boolean {
    return this.run.nowMs - this.run.options.now >= longestTestMs;
  }

  /** From the first block to the end of the contact, of the test or of its time. */
  *live(): Waiting<void> {
    this.take({ type: 'begin' }, { ...this.session, frames: [] });
    while (this.isOn()) {
      const question = this.session.awaiting?.question;
      if (!question) return;
      this.questions++;
      yield* this.answer(question);
    }
  }

  /** Blocks that were entered and not left when the test ended. */
  finishTrail(): void {
    for (const [flow, block] of [...this.entered].reverse())
      this.trail.push({ flow, block, branch: null });
    this.entered.clear();
  }

  private isOn(): boolean {
    return !this.run.over && this.session.ended === null && !this.timeIsUp && !this.isEndless;
  }

  private *answer(question: Question): Waiting<void> {
    if (this.run.instructions[0]?.instruction.Type === 'Disconnect') this.hangUp(this.session);
    else if (isForWorld(question)) yield* this.askWorld(question);
    else if (question.ask === 'input') this.customer(question);
    else if (question.ask === 'agent') this.pass(null);
    else this.pass(question.ask === 'wait' ? question.timeLimitSeconds : question.afterSeconds);
  }

  /** Time goes by: to the block's limit, or to the end of the test where it has none. */
  private pass(seconds: number | null): void {
    this.run.nowMs += seconds === null ? longestTestMs : seconds * 1000;
    if (!this.timeIsUp) this.take({ type: 'time-limit' });
  }

  private customer(question: Extract<Question, { ask: 'input' }>): void {
    const mock = this.botStrategy();
    const next = this.run.instructions[0];
    if (!next && mock?.Type === 'MockResponse') {
      this.botWithoutWords(mock, question);
      return;
    }
    if (!next) {
      this.pass(question.timeLimitSeconds);
      return;
    }
    this.run.instructions.shift();
    if (next.block !== this.session.awaiting?.block)
      this.run.warn(
        'input-early',
        `What was sent in “${next.block || 'the start of the test'}” was kept for “${this.session.awaiting?.block}”; a live call may lose it.`,
      );
    const { instruction } = next;
    if (instruction.Type === 'DtmfInput') this.press(instruction.Properties.Value, question);
    else if (instruction.Type === 'Utterance')
      this.say(
        instruction.Properties.Text ?? ssmlText(instruction.Properties.SSML ?? ''),
        question,
      );
  }

  private press(keys: string, { accepts }: Extract<Question, { ask: 'input' }>): void {
    this.sent('keys', keys);
    this.take(
      accepts.includes('digits') ? { type: 'digits', digits: keys } : { type: 'words', text: keys },
    );
  }

  private say(words: string, { accepts }: Extract<Question, { ask: 'input' }>): void {
    if (!accepts.includes('words')) {
      const block = this.session.awaiting?.block ?? '';
      this.run.warn('words-ignored', `“${block}” listens to keys only; “${words}” is ignored.`);
      return;
    }
    this.sent('words', words);
    this.take({ type: 'words', text: words });
  }

  private sent(what: 'keys' | 'words' | 'hang-up', text: string): void {
    const { flow = '', block = '' } = this.run.at ?? {};
    this.run.sent.push({ what, text, flow, block, atMs: this.run.nowMs });
    this.run.note(
      what === 'hang-up' ? 'The customer hangs up' : `The customer sends ${what}: ${text}`,
    );
  }

  /** A mocked bot answers though the customer has said nothing. */
  private botWithoutWords(
    { Response }: Extract<Strategy, { Type: 'MockResponse' }>,
    { timeLimitSeconds }: Extract<Question, { ask: 'input' }>,
  ): void {
    const { awaiting } = this.session;
    if (!awaiting) return;
    if (Response.Type === 'Error' && Response.Error.Value === 'TimeLimitExceeded') {
      this.pass(timeLimitSeconds);
      return;
    }
    const question = {
      ask: 'lex',
      bot: '',
      words: '',
      sessionAttributes: {},
      state: null,
    } as const;
    this.session = { ...this.session, awaiting: { ...awaiting, question } };
    this.takeAnswer(mockAnswer(question, Response));
  }

  private *askWorld(question: WorldQuestion): Waiting<void> {
    const strategy = question.ask === 'lex' ? this.botStrategy() : this.begin(question);
    if (this.run.over || this.startsWithHangUp()) return;
    if (strategy?.Type === 'MockResponse') {
      this.takeAnswer(mockAnswer(question, strategy.Response));
      return;
    }
    const asked = strategy ? (substituted(question, strategy) as WorldQuestion) : question;
    for (const reason of leftToTheWorld([question])) this.run.warn('left-to-the-world', reason);
    const { session, random, counts } = this;
    const at = { now: this.run.nowMs, random, session, counts };
    this.takeAnswer(yield answerQuestion(this.run.options.world, asked, at));
  }

  /** The action begins: it is observed before its resource is touched, so an override set then serves it. */
  private begin(question: WorldQuestion): Strategy | null {
    const started = startedAction(question, this.blockNow(), this.run.options.world);
    if (!started) return null;
    this.started(started);
    return this.run.over || this.startsWithHangUp() ? null : this.run.overrides.take(started);
  }

  private started(started: StartedAction): void {
    const { flow = '', block = '' } = this.run.at ?? {};
    this.run.note(`${started.type} ${started.names[0] ?? ''}`);
    this.run.deliver({ type: 'FlowActionStarted', started, flow, block });
  }

  private startsWithHangUp(): boolean {
    return this.run.instructions[0]?.instruction.Type === 'Disconnect';
  }

  private botStrategy(): Strategy | null {
    if (!this.bot) return null;
    if (this.bot.strategy === undefined)
      this.bot.strategy = this.run.overrides.take(this.bot.started);
    return this.bot.strategy;
  }

  private blockNow(): Action | undefined {
    const { flow = '', block = '' } = this.run.at ?? {};
    return this.run.options.library.find(flow)?.blocks.get(block);
  }

  private takeAnswer(answer: Answer): void {
    if ('tookMs' in answer) this.run.nowMs += answer.tookMs ?? 0;
    this.take(answer);
  }

  private hangUp(session: Session): void {
    this.run.instructions.shift();
    this.sent('hang-up', '');
    this.session = session;
    this.take({ type: 'customer-disconnected' });
  }

  /** One input; what follows is shown to the test event by event, and stops where the test ends or the customer leaves. */
  private take(input: Input, before: Session = this.session): void {
    const taken = step(this.run.options.library, this.session, input);
    const view = new ContactView(before);
    const silent =
      taken.session.awaiting?.question.ask === 'interrupt' ? promptsOfLastBlock(taken.events) : 0;
    let prompts = taken.events.filter(({ type }) => type === 'prompt-played').length;
    for (const event of taken.events) {
      view.apply(event);
      this.run.session = view.session;
      this.follow(event, view.session, prompts > silent);
      if (event.type === 'prompt-played') prompts--;
      if (this.run.over || this.timeIsUp) return;
      if (this.startsWithHangUp()) {
        this.hangUp(this.interrupted(taken, view.session));
        return;
      }
    }
    this.session = taken.session;
    this.run.session = taken.session;
  }

  /** The contact where the customer leaves in the middle of a step: what the rest of the step did has not happened. */
  private interrupted({ session }: Step, { data, frames, phase }: Session): Session {
    return { ...session, data, frames, phase, awaiting: null, ended: null };
  }

  private follow(event: FlowEvent, session: Session, takesTime: boolean): void {
    if (event.type === 'block-entered') this.enter(event.flow, event.block, session);
    else if (event.type === 'branch-taken') this.leave(event.flow, event.block, event.branch);
    else if (event.type === 'flow-left') this.leave(event.flow, event.block, null);
    else if (event.type === 'prompt-played') this.hear(event.prompt, session, takesTime);
  }

  private enter(flow: string, block: string, session: Session): void {
    this.run.at = { flow, block };
    this.entered.set(flow, block);
    const { library, world } = this.run.options;
    const started = startedBot(library.find(flow)?.blocks.get(block), session, world);
    this.bot = started && { started, strategy: undefined };
    if (started) this.started(started);
  }

  private leave(flow: string, block: string, branch: string | null): void {
    this.entered.delete(flow);
    this.trail.push({ flow, block, branch });
  }

  private hear(prompt: Prompt, { data }: Session, takesTime: boolean): void {
    if (prompt.participant !== 'customer') return;
    const { flow = '', block = '' } = this.run.at ?? {};
    const { kind, content } = prompt;
    const text = this.words(prompt);
    const message = { text, kind, content, flow, block, atMs: this.run.nowMs };
    this.run.heard.push(message);
    this.run.note(`Heard: ${text ?? content}`);
    if (takesTime && data.Channel === 'VOICE') this.run.nowMs += speechMs(ssmlText(text ?? ''));
    this.run.deliver({ type: 'MessageReceived', message });
  }

  private words({ kind, content }: Prompt): string | null {
    if (kind === 'text' || kind === 'ssml') return content;
    return findResource(this.run.options.world.prompts, content)?.entry ?? null;
  }
}
