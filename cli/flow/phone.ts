import type { Call } from '../../core/flow/call/call.ts';
import type { Heard } from '../../core/flow/call/speech.ts';
import type { CallAct } from '../../core/flow/testing/record/call-history.ts';
import type { Terminal } from '../command.ts';
import type { Paint } from '../paint.ts';
import { shortName } from './assumed-world.ts';
import { phoneHelp, type Typed, typed } from './phone-keys.ts';
import { tellEnding, tellEvent, tellWhole } from './tell-event.ts';

/** What the recorder calls an act; the others leave no trace in a test case. */
const recorded: { [act in Typed['act']]?: CallAct['what'] } = {
  press: 'keys',
  say: 'words',
  wait: 'wait',
  'hang-up': 'hang-up',
  agent: 'agent',
};

/** A call at the terminal: prints what is heard, does what is typed, until the contact ends or the lines do. */
export class Phone {
  private readonly call: Call;
  private readonly terminal: Terminal;
  private readonly paint: Paint;
  private readonly showsPath: boolean;
  /** What was done, for the recorder. */
  readonly acts: CallAct[] = [];
  private heard = 0;
  private seen = 0;

  constructor(call: Call, terminal: Terminal, paint: Paint, showsPath: boolean) {
    this.call = call;
    this.terminal = terminal;
    this.paint = paint;
    this.showsPath = showsPath;
  }

  begin(name: string, atMs: number, assumed: string[]): void {
    const { Channel } = this.call.session.data;
    const at = new Date(atMs).toISOString();
    this.line(this.paint('bold', `☎  ${name}, ${Channel.toLowerCase()}, ${at}`));
    for (const one of assumed) this.line(this.paint('dim', `   assumed: ${one}`));
    this.line(this.paint('dim', '   type keys or words and Enter; /help for more'));
    this.tell();
  }

  async talk(lines: AsyncIterator<string>): Promise<void> {
    while (this.call.ended === null) {
      if (this.terminal.interactive) this.terminal.out(this.paint('cyan', '> '));
      const { value, done } = await lines.next();
      if (done) {
        this.line(this.paint('dim', `   The input has ended; the contact ${this.state()}.`));
        return;
      }
      const act = typed(String(value));
      if (!this.terminal.interactive) this.line(this.paint('cyan', `> ${value}`));
      await this.take(act);
      this.tell();
    }
  }

  /** Does what was typed. What nobody listens to is told, and leaves no trace in a recording. */
  private async take(act: Typed): Promise<void> {
    const { events, heard } = this.call;
    const [before, heardBefore] = [events.length, heard.length];
    await this.do(act);
    if (act.act === 'show' || act.act === 'unknown') return;
    if (events.length > before) this.note(act, heardBefore);
    else if (act.act !== 'wait') this.line(this.paint('dim', '   Nobody listens to that now.'));
  }

  private async do(act: Typed): Promise<void> {
    const { call } = this;
    switch (act.act) {
      case 'press':
        return call.press(act.keys);
      case 'say':
        return call.say(act.text);
      case 'wait':
        return this.wait(act.seconds);
      case 'hang-up':
        return call.hangUp();
      case 'agent':
        return call.agentAccepts(act.name);
      case 'agent-hangs-up':
        return call.agentHangsUp();
      case 'hold':
        return call.hold();
      case 'resume':
        return call.resume();
      case 'event':
        return call.event(act.name);
      case 'transfer':
        return call.transfer(act.to, act.flow, act.target);
      case 'show':
        return this.show(act.what);
      case 'unknown':
        return this.line(this.paint('yellow', `   “${act.text}” is no command; /help lists them.`));
    }
  }

  private note(act: Typed, heardBefore: number): void {
    const text = act.act === 'press' ? act.keys : act.act === 'say' ? act.text : '';
    const what = recorded[act.act];
    if (what) this.acts.push({ what, text, heardBefore });
  }

  private async wait(seconds: number | null): Promise<void> {
    if (seconds !== null) return this.call.pass(seconds);
    if (this.call.deadlineMs === null)
      return this.line(
        this.paint('dim', `   Nothing has a time limit here: the contact ${this.state()}.`),
      );
    return this.call.waitOut();
  }

  private show(what: 'path' | 'attributes' | 'events' | 'help'): void {
    const { call } = this;
    if (what === 'help') this.terminal.out(phoneHelp);
    if (what === 'events') for (const event of call.events) this.line(tellWhole(event));
    if (what === 'path') for (const event of call.events) this.path(tellEvent(event, this.paint));
    if (what === 'attributes') this.line(JSON.stringify(this.values(), null, 2));
  }

  /** What paths read now, without what is empty. */
  private values(): Record<string, unknown> {
    const filled = (value: unknown) =>
      value !== null && !(typeof value === 'object' && Object.keys(value as object).length === 0);
    const frame = this.call.session.frames.at(-1);
    return Object.fromEntries(
      Object.entries({ ...this.call.session.data, FlowAttributes: frame?.attributes ?? {} }).filter(
        ([, value]) => filled(value),
      ),
    );
  }

  /** Tells what is new since the last time. */
  private tell(): void {
    for (const event of this.call.events.slice(this.seen))
      if (this.showsPath) this.path(tellEvent(event, this.paint));
      else if (
        event.type === 'branch-taken' &&
        event.reason &&
        event.branch !== 'NoMatchingCondition'
      )
        this.line(this.paint('yellow', `   ${event.block}: ${event.branch}. ${event.reason}`));
    this.seen = this.call.events.length;
    for (const heard of this.call.heard.slice(this.heard)) this.line(this.said(heard));
    this.heard = this.call.heard.length;
    const { ended } = this.call;
    this.line(
      this.paint('dim', `   ${ended ? tellEnding(ended) : `(the contact ${this.state()})`}`),
    );
  }

  private said({ prompt, text }: Heard): string {
    const recorded =
      (prompt.kind === 'prompt' || prompt.kind === 'media') && text === prompt.content;
    const words = recorded ? this.paint('dim', `(recording ${shortName(text)})`) : text;
    return `${prompt.participant === 'agent' ? '   to the agent: ' : ' « '}${words}`;
  }

  private state(): string {
    const question = this.call.awaiting;
    if (question?.ask === 'input')
      return `can ${question.accepts.includes('words') ? 'speak' : 'press keys'} for ${question.timeLimitSeconds} s`;
    if (question?.ask === 'wait') return `waits for ${question.timeLimitSeconds} s`;
    if (this.call.session.phase === 'queued')
      return `is in queue ${this.call.session.data.Queue?.Name ?? ''}; /agent answers`;
    return question?.ask === 'agent' ? `is ${this.call.session.phase}` : 'listens';
  }

  private path(text: string | null): void {
    if (text !== null) this.line(this.paint('blue', `   ${text}`));
  }

  private line(text: string): void {
    this.terminal.out(`${text}\n`);
  }
}
