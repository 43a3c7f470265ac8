import type { Action } from '../document/flow.ts';
import type { Effect } from './effect.ts';
import type { FlowEvent } from './flow-event.ts';
import type { FlowLibrary } from './flow-library.ts';
import type { Question } from './question.ts';
import type { Ending, Frame, Phase, Session } from './session.ts';
import { frameOf } from './start-session.ts';

/** One step's own copy of the session, what happened in it, and what the outside has to do. */
export class StepState {
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

  /** The run ends where a flow is wanted that nobody gave. */
  unknownFlow(block: string, reference: string): void {
    this.stop('unknown-flow', { block }, reference, `The flow “${reference}” was not given.`);
  }
}
