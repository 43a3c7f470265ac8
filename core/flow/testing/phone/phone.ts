import type { Result } from '../../../result.ts';
import type { Call, Settled } from '../../call/call.ts';
import type { Heard } from '../../call/speech.ts';
import type { TrailEntry } from '../../coverage/coverage.ts';
import type { Json } from '../../document/flow.ts';
import { asPath } from '../../document/path.ts';
import { asText, readPath } from '../../run/read-path.ts';
import type { CallAct } from '../record/call-history.ts';
import { recordTestCase } from '../record/record-test-case.ts';
import type { TestCase } from '../test-case.ts';
import { callAccount } from './call-account.ts';
import { type Expected, expectedText, heardLike } from './heard-like.ts';

/**
 * The caller's end of a call in virtual time, for tests that read like the call. What does not happen as expected throws an
 * Error that tells what was heard instead and where the flow stands.
 */
export class Phone {
  /** The call underneath: session, events, what the world was asked. */
  readonly call: Call;
  private readonly acts: CallAct[] = [];
  private readonly forbidden: Expected[] = [];
  /** Messages up to here were expected already. */
  private listened = 0;
  /** Messages up to here were compared with what must never be heard. */
  private guarded = 0;

  constructor(call: Call) {
    this.call = call;
  }

  /** Every message that the customer has heard, in order. */
  get heard(): readonly Heard[] {
    return this.call.heard.filter(({ prompt }) => prompt.participant === 'customer');
  }

  /** The steps through the flows, for coverage. */
  get trail(): readonly TrailEntry[] {
    return this.call.trail;
  }

  /** The next message like this one has been heard; those before it are passed over. */
  async hears(expected: Expected): Promise<this> {
    const at = this.heard.findIndex(
      (heard, index) => index >= this.listened && heardLike(expected, heard).matches,
    );
    if (at === -1) this.refuse(this.notHeard(expected));
    this.listened = at + 1;
    return this;
  }

  /** These messages have been heard, one after the other; others may lie between them. */
  async hearsInOrder(...expected: readonly Expected[]): Promise<this> {
    for (const one of expected) await this.hears(one);
    return this;
  }

  /** Nothing like this has been heard so far, in the whole call. */
  async hearsNothingLike(unexpected: Expected): Promise<this> {
    const heard = this.heard.find((one) => heardLike(unexpected, one).matches);
    if (heard)
      this.refuse(
        `Nothing like ${expectedText(unexpected)} should have been heard, and “${heard.text}” was.`,
      );
    return this;
  }

  /** Nothing like this may be heard from now on; the act after which it is heard throws. */
  never(unexpected: Expected): this {
    this.guarded = this.heard.length;
    this.forbidden.push(unexpected);
    return this;
  }

  /** The customer presses keys, having heard the prompt out. */
  async presses(keys: string): Promise<this> {
    if (!/^[0-9*#]+$/.test(keys))
      throw new Error(`“${keys}” can’t be pressed; the keys are 0-9, * and #.`);
    return this.act('keys', keys, () => this.call.press(keys));
  }

  /** The customer says something or, on a chat, writes it. */
  async says(words: string): Promise<this> {
    return this.act('words', words, () => this.call.say(words));
  }

  /** The customer hangs up or leaves the chat. */
  async hangsUp(): Promise<this> {
    return this.act('hang-up', '', () => this.call.hangUp());
  }

  /** The customer does nothing: for so many seconds, or until the block's time limit. */
  async waits(seconds?: number): Promise<this> {
    const before = this.call.events.length;
    const heardBefore = this.call.heard.length;
    await (seconds === undefined ? this.call.waitOut() : this.call.pass(seconds));
    if (this.call.events.length > before) this.acts.push({ what: 'wait', text: '', heardBefore });
    this.guard();
    return this;
  }

  /** An agent takes the call out of the queue. */
  async isAnsweredBy(agent: string): Promise<this> {
    const { phase } = this.call.session;
    if (phase !== 'queued') this.refuse(`${agent} can’t answer: the call waits in no queue.`);
    return this.act('agent', '', () => this.call.agentAccepts(agent));
  }

  async agentHangsUp(): Promise<this> {
    return this.act('agent', '', () => this.call.agentHangsUp());
  }

  /** The call waits for an agent in this queue, named by name, id or ARN. */
  async isQueuedIn(queue: string): Promise<this> {
    const { phase, data } = this.call.session;
    const { Name = '', ARN = '' } = data.Queue ?? {};
    const inIt = phase === 'queued' && [Name, ARN, ARN.split('/').at(-1)].includes(queue);
    if (!inIt)
      this.refuse(
        phase === 'queued'
          ? `The call should wait in “${queue}”; it waits in “${Name}”.`
          : `The call should wait in “${queue}”; it waits in no queue.`,
      );
    return this;
  }

  /** Customer and agent can talk. */
  async isConnected(): Promise<this> {
    const { phase } = this.call.session;
    if (phase !== 'connected')
      this.refuse(`The call should be with an agent; its phase is ${phase}.`);
    return this;
  }

  /** The call is over. `how` as an ending names it: `disconnected`, `flow-ended`, `transferred-out` … */
  async hasEnded(how?: NonNullable<Call['ended']>['how']): Promise<this> {
    const { ended } = this.call;
    if (!ended) this.refuse('The call should be over, and goes on.');
    else if (how !== undefined && ended.how !== how)
      this.refuse(`The call should have ended “${how}”; it ended “${ended.how}”.`);
    return this;
  }

  /** A path such as `$.Attributes.language` stands for this value. */
  async has(path: string, value: Json): Promise<this> {
    const parsed = asPath(path);
    if (!parsed) throw new Error(`“${path}” is no JSONPath.`);
    const found = readPath(this.call.session, parsed);
    if (asText(found) !== asText(value))
      this.refuse(
        `${path} should be “${asText(value)}”; it is ${found === undefined ? 'not set' : `“${asText(found)}”`}.`,
      );
    return this;
  }

  /** The call so far as a test case in Amazon Connect's own language. */
  record(): Result<TestCase, string> {
    const { heard, asked, events, session, world } = this.call;
    return recordTestCase({ heard, asked, events, session, world, acts: this.acts });
  }

  private async act(what: CallAct['what'], text: string, happen: () => Settled): Promise<this> {
    if (this.call.ended) this.refuse('The call is over already.');
    this.acts.push({ what, text, heardBefore: this.call.heard.length });
    await happen();
    this.guard();
    return this;
  }

  private guard(): void {
    const fresh = this.heard.slice(this.guarded);
    this.guarded = this.heard.length;
    for (const unexpected of this.forbidden)
      for (const heard of fresh)
        if (heardLike(unexpected, heard).matches)
          this.refuse(
            `${expectedText(unexpected)} should never be heard, and “${heard.text}” was.`,
          );
  }

  private notHeard(expected: Expected): string {
    const fresh = this.heard.slice(this.listened);
    const near = fresh
      .map((heard) => ({ heard, ...heardLike(expected, heard) }))
      .sort((a, b) => b.score - a.score)[0];
    const nearest =
      near && near.score > 0
        ? ` The nearest is “${near.heard.text}” (${Math.floor(near.score * 100)} % like it).`
        : '';
    const early = this.heard
      .slice(0, this.listened)
      .some((one) => heardLike(expected, one).matches);
    return `Expected to hear ${expectedText(expected)}.${nearest}${early ? ' It was heard before, and expected there already.' : ''}`;
  }

  private refuse(message: string): never {
    throw new Error(`${message}\n\n${callAccount(this.call, this.acts, this.listened)}`);
  }
}
