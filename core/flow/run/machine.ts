import { actionOf } from '../actions/action-table.ts';
import type { Action } from '../document/flow.ts';
import { branchTaken } from './branch-taken.ts';
import type { Input } from './input.ts';
import { error, next, type Outcome } from './outcome.ts';
import { flowOver, queued } from './phases.ts';
import { Running } from './running.ts';
import type { Frame } from './session.ts';
import { frameOf } from './start-session.ts';
import { StepState } from './step-state.ts';

/** Blocks that one step may run without waiting; a flow that needs more goes round for ever. */
export const blocksAStep = 5_000;
/** Module calls inside module calls. */
const callDepth = 50;

/** Runs the blocks of one step. */
export class Machine extends StepState {
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
    else if (outcome.outcome === 'queued') queued(this);
    else if (outcome.outcome === 'flow-over') flowOver(this);
    else if (outcome.outcome === 'end') this.end(outcome.ending);
    else this.takeBranch(frame, action, outcome);
  }

  private wait({ block }: Frame, { question, memory }: Extract<Outcome, { outcome: 'ask' }>): void {
    this.session.awaiting = { block, question, memory };
    this.effects.push({ effect: 'ask', question });
  }

  private takeBranch(
    frame: Frame,
    action: Action,
    outcome: Extract<Outcome, { outcome: 'next' | 'result' | 'error' }>,
  ): void {
    const taken = branchTaken(action, outcome, this.session);
    if (!taken.ok) {
      this.withoutBranch(frame, taken.problem);
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

  /** A contact without a way on is dropped; one that waits in a queue goes on waiting for its agent. */
  private withoutBranch({ block }: Frame, reason: string): void {
    if (this.session.phase === 'queued') flowOver(this);
    else this.end({ how: 'no-branch', block, reason });
  }

  private enterFlow(frame: Frame, reference: string): void {
    if (!this.library.find(reference)) {
      this.unknownFlow(frame.block, reference);
      return;
    }
    this.leave();
    this.start(reference);
  }

  private enterModule(frame: Frame, reference: string, input: unknown): void {
    const module = this.library.find(reference);
    if (!module) {
      this.unknownFlow(frame.block, reference);
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

  private returnFromModule(
    frame: Frame,
    { result, resultData }: Extract<Outcome, { outcome: 'return' }>,
  ): void {
    this.events.push({ type: 'flow-left', flow: frame.flow, block: frame.block });
    this.session.frames.pop();
    const caller = this.frame;
    const action = caller && this.action(caller);
    if (!caller || !action) {
      flowOver(this);
      return;
    }
    caller.modules = { ...caller.modules, Result: result, ResultData: resultData };
    this.takeBranch(
      caller,
      action,
      result === null ? { outcome: 'next' } : { outcome: 'result', value: result },
    );
  }
}
