import { actionOf } from '../actions/action-table.ts';
import type { Action } from '../document/flow.ts';
import { branchTaken } from './branch-taken.ts';
import type { Effect } from './effect.ts';
import type { FlowEvent } from './flow-event.ts';
import type { FlowLibrary } from './flow-library.ts';
import type { Input } from './input.ts';
import { error, next, type Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import { Running } from './running.ts';
import type { Ending, Frame, Phase, Session } from './session.ts';
import { frameOf } from './start-session.ts';

/** Blocks that one step may run without waiting; a flow that needs more goes round for ever. */
export const blocksAStep = 5_000;
/** Module calls inside module calls. */
const callDepth = 50;

/** One step at work on its own copy of the session. */
export class Machine {
  readonly library: FlowLibrary;
  readonly session: Session;
  readonly events: FlowEvent[] = [];
  readonly effects: Effect[] = [];

  constructor(library: FlowLibrary, session: Session) {
    this.library = library;
    this.session = {
      ...session,
      data: { ...session.data },
      frames: session.frames.map((frame) => ({ ...frame })),
    };
  }

  get frame(): Frame | undefined {
    return this.session.frames.at(-1);
  }

  /** The block where the contact is. */
  action(frame: Frame): Action | undefined {
    return this.library.find(frame.flow)?.blocks.get(frame.block);
  }

  /** Runs blocks until one waits or the contact has ended. */
  advance(): void {
    for (let blocks = 0; this.session.awaiting === null && this.session.ended === null; blocks++) {
      const { frame } = this;
      if (!frame) return;
      if (blocks === blocksAStep) {
        this.stop(
          'endless-loop',
          frame,
          frame.block,
          `${blocksAStep} blocks ran and none of them waits.`,
        );
        return;
      }
      this.enter(frame);
    }
  }

  /** The block that waited goes on. */
  resume(input: Input): void {
    const { frame } = this;
    const action = frame && this.action(frame);
    const definition = action && actionOf(action.Type);
    if (!frame || !action || !definition?.resume) return;
    const outcome = definition.resume(this.running(frame, action), input);
    this.session.awaiting = null;
    this.follow(frame, action, outcome);
    this.advance();
  }

  ask(block: string, question: Question): void {
    this.session.awaiting = { block, question, memory: null };
    this.effects.push({ effect: 'ask', question });
  }

  changePhase(phase: Phase): void {
    this.session.phase = phase;
    this.events.push({ type: 'phase-changed', phase });
  }

  /** Leaves whatever runs; the trail says where. */
  leave(): void {
    for (const { flow, block } of [...this.session.frames].reverse())
      this.events.push({ type: 'flow-left', flow, block });
    this.session.frames = [];
    this.session.awaiting = null;
  }

  /** Starts a flow by reference; false when the library doesn't have it. */
  start(reference: string): boolean {
    const flow = this.library.find(reference);
    if (!flow) return false;
    this.session.frames = [frameOf(flow)];
    this.flowStarted(this.session.frames[0] as Frame);
    return true;
  }

  flowStarted({ flow, flowType }: Frame): void {
    this.events.push({ type: 'flow-started', flow, flowType, phase: this.session.phase });
  }

  end(ending: Ending): void {
    this.leave();
    this.session.ended = ending;
    this.session.phase = 'ended';
    this.events.push({ type: 'ended', ending });
    this.effects.push({ effect: 'end', ending });
  }

  stop(
    code: Extract<Ending, { how: 'stopped' }>['code'],
    { block }: Pick<Frame, 'block'>,
    name: string,
    reason: string,
  ): void {
    this.end({ how: 'stopped', code, block, name, reason });
  }

  /** The block goes by its type's own spelling, whichever one the flow has. */
  private running(frame: Frame, action: Action): Running {
    const Type = actionOf(action.Type)?.type ?? action.Type;
    const named = { ...action, Type };
    return new Running(this.library, this.session, frame, named, this.events, this.effects);
  }

  enter(frame: Frame): void {
    const action = this.action(frame);
    if (!action) {
      this.end({
        how: 'no-branch',
        block: frame.block,
        reason: `There is no block “${frame.block}”.`,
      });
      return;
    }
    const { Identifier: block, Type } = action;
    this.events.push({ type: 'block-entered', flow: frame.flow, block, action: Type });
    const definition = actionOf(Type);
    if (!definition) {
      this.stop(
        'unsupported-action',
        frame,
        Type,
        `“${Type}” is no action that Centralita can run.`,
      );
      return;
    }
    const onChannel = definition.channels?.[this.session.data.Channel];
    const outcome =
      onChannel === undefined
        ? definition.run(this.running(frame, action))
        : onChannel === 'success'
          ? next
          : error(
              'NoMatchingError',
              `${definition.block} does not work on ${this.session.data.Channel}.`,
            );
    this.follow(frame, action, outcome);
  }

  private follow(frame: Frame, action: Action, outcome: Outcome): void {
    if (outcome.outcome === 'ask') this.wait(frame, outcome);
    else if (outcome.outcome === 'enter-flow') this.enterFlow(frame, outcome.flow);
    else if (outcome.outcome === 'enter-module')
      this.enterModule(frame, outcome.module, outcome.input);
    else if (outcome.outcome === 'return') this.returnFromModule(frame, outcome);
    else if (outcome.outcome === 'queued') this.queued();
    else if (outcome.outcome === 'flow-over') this.over();
    else if (outcome.outcome === 'end') this.end(outcome.ending);
    else this.takeBranch(frame, action, outcome);
  }

  private wait({ block }: Frame, { question, memory }: Extract<Outcome, { outcome: 'ask' }>): void {
    this.session.awaiting = { block, question, memory };
    this.effects.push({ effect: 'ask', question });
  }

  private over(): void {
    this.leave();
    this.flowOver();
  }

  private takeBranch(
    frame: Frame,
    action: Action,
    outcome: Extract<Outcome, { outcome: 'next' | 'result' | 'error' }>,
  ): void {
    const taken = branchTaken(action, outcome, this.session);
    if (!taken.ok) {
      this.end({ how: 'no-branch', block: frame.block, reason: taken.problem });
      return;
    }
    const { branch, to, reason } = taken.value;
    this.events.push({
      type: 'branch-taken',
      flow: frame.flow,
      block: action.Identifier,
      branch,
      to,
      ...(reason === undefined ? {} : { reason }),
    });
    frame.block = to;
  }

  private enterFlow(frame: Frame, reference: string): void {
    if (!this.library.find(reference)) {
      this.unknownFlow(frame, reference);
      return;
    }
    this.leave();
    this.start(reference);
  }

  private enterModule(frame: Frame, reference: string, input: unknown): void {
    const module = this.library.find(reference);
    if (!module) {
      this.unknownFlow(frame, reference);
      return;
    }
    if (this.session.frames.length > callDepth) {
      this.stop('endless-loop', frame, reference, `Modules call each other ${callDepth} deep.`);
      return;
    }
    const called = { ...frameOf(module), modules: { Input: input as never } };
    this.session.frames.push(called);
    this.flowStarted(called);
  }

  private unknownFlow(frame: Frame, reference: string): void {
    this.stop('unknown-flow', frame, reference, `The flow “${reference}” was not given.`);
  }

  private returnFromModule(
    frame: Frame,
    { result, resultData }: Extract<Outcome, { outcome: 'return' }>,
  ): void {
    this.events.push({ type: 'flow-left', flow: frame.flow, block: frame.block });
    this.session.frames.pop();
    const caller = this.frame;
    const action = caller && this.action(caller);
    if (!caller || !action) {
      this.flowOver();
      return;
    }
    caller.modules = { ...caller.modules, Result: result, ResultData: resultData };
    this.takeBranch(
      caller,
      action,
      result === null ? { outcome: 'next' } : { outcome: 'result', value: result },
    );
  }

  private queued(): void {
    this.leave();
    this.changePhase('queued');
    if (!this.startHook('CustomerQueue')) this.flowOver();
  }

  /** Starts the flow of an event, if one is set. A flow that is set and not known stops the run. */
  startHook(hook: string): boolean {
    const reference = this.session.hooks[hook];
    if (reference === undefined) return false;
    if (!this.start(reference)) this.unknownFlow({ block: hook } as Frame, reference);
    return true;
  }

  /** What comes when a flow has come to its end without ending the contact. */
  flowOver(): void {
    const { phase } = this.session;
    if (phase === 'flow' || phase === 'disconnected') {
      this.end({ how: 'flow-ended' });
      return;
    }
    if (phase === 'agent-whisper') {
      this.toCustomerWhisper();
      return;
    }
    if (phase === 'customer-whisper' || phase === 'outbound-whisper') {
      this.connect();
      return;
    }
    this.ask('', { ask: 'agent' });
  }

  /** After the agent's whisper: the customer's, or on a callback the outbound one. */
  private toCustomerWhisper(): void {
    const callback = this.session.data.InitiationMethod.startsWith('CALLBACK');
    this.changePhase(callback ? 'outbound-whisper' : 'customer-whisper');
    if (!this.startHook(callback ? 'OutboundWhisper' : 'CustomerWhisper')) this.connect();
  }

  private connect(): void {
    this.changePhase('connected');
    const { Agent } = this.session.data;
    if (Agent) this.effects.push({ effect: 'connect', agent: Agent });
    this.ask('', { ask: 'agent' });
  }
}
