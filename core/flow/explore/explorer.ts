import { type Branch, branchName } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';
import type { FlowLibrary } from '../run/flow-library.ts';
import type { Session } from '../run/session.ts';
import type { Step } from '../run/step.ts';
import type { ExploredStep, ResourceUse } from './exploration.ts';
import { inputsFor } from './inputs-for.ts';
import { giveInput, runBlock } from './one-block.ts';
import { resourcesAsked } from './resources-asked.ts';
import { stateKey } from './state-key.ts';
import type { Way, WayEnd } from './trails-of.ts';
import { variantsOf } from './variants-of.ts';

/** A moment that was not there before, and how it came about. */
interface Moment extends Way {
  session: Session;
  /** The contact has given the block that waits something, and it waits on. */
  again: boolean;
}

export interface Entered {
  flow: string;
  action: Action;
  /** The first way to the block. */
  way: Moment;
}

type Cause = Pick<ExploredStep, 'given' | 'assumed' | 'comparedWith'>;

/** The explorer at work: visits moments until there are no new ones. */
export class Explorer {
  /** Blocks by flow and name, in the order of their first entry. */
  readonly entered = new Map<string, Entered>();
  readonly ends: WayEnd[] = [];
  readonly resources = new Map<string, ResourceUse>();
  readonly unsupported = new Set<string>();
  readonly unknownFlows = new Set<string>();
  complete = true;
  private readonly library: FlowLibrary;
  private readonly most: number;
  private readonly seen = new Set<string>();
  private readonly taken = new Set<string>();
  private readonly open: Moment[] = [];

  constructor(library: FlowLibrary, most: number) {
    this.library = library;
    this.most = most;
  }

  begin(session: Session): void {
    this.arrive({ session, again: false, before: null, steps: [] });
  }

  isTaken(flow: string, block: string, branch: string): boolean {
    return this.taken.has(JSON.stringify([flow, block, branch]));
  }

  /** Visits what is open, and all that opens on the way; nearest first. */
  walk(): void {
    for (let at = 0; at < this.open.length; at++) this.visit(this.open[at] as Moment);
    this.open.length = 0;
  }

  /** The contact leaves a block by a branch that nothing tried takes. */
  force(before: Moment, flow: string, action: Action, branch: Branch): void {
    const { session } = before;
    const frame = session.frames.at(-1);
    if (!frame) return;
    const frames = [...session.frames.slice(0, -1), { ...frame, block: branch.to }];
    const name = branchName(branch);
    const step: ExploredStep = { flow, block: action.Identifier, branch: name, forced: true };
    this.taken.add(JSON.stringify([flow, action.Identifier, name]));
    this.arrive({ session: { ...session, frames }, again: false, before, steps: [step] });
  }

  private visit(moment: Moment): void {
    const { session, again } = moment;
    const action = this.actionOf(session);
    if (session.awaiting) {
      for (const given of inputsFor(session, action, again))
        this.follow(moment, giveInput(this.library, session, given), { given });
      return;
    }
    const frame = session.frames.at(-1);
    if (frame && action) this.enter(frame.flow, action, moment);
    for (const { session: variant, ...cause } of variantsOf(session, action))
      this.follow(moment, runBlock(this.library, variant), cause);
  }

  private enter(flow: string, action: Action, way: Moment): void {
    const key = JSON.stringify([flow, action.Identifier]);
    if (!this.entered.has(key)) this.entered.set(key, { flow, action, way });
  }

  private actionOf({ frames }: Session): Action | undefined {
    const frame = frames.at(-1);
    return frame && this.library.find(frame.flow)?.blocks.get(frame.block);
  }

  /** Where a step leads; nowhere when nobody took the input, or when the explorer's own answer was no good. */
  private follow(before: Moment, step: Step, cause: Cause): void {
    const { session } = step;
    const { awaiting } = before.session;
    if (awaiting !== null && session.awaiting === awaiting) return;
    if (session.ended?.how === 'stopped' && session.ended.code === 'bad-answer') return;
    this.note(step);
    const again = awaiting !== null && session.awaiting?.block === awaiting.block;
    this.arrive({ session, again, before, steps: stepsOf(step, cause) });
  }

  private arrive(moment: Moment): void {
    const { session, again, steps } = moment;
    for (const { flow, block, branch } of steps)
      this.taken.add(JSON.stringify([flow, block, branch]));
    const key = stateKey(session, again);
    const isNew = !this.seen.has(key);
    const isFull = isNew && this.seen.size >= this.most;
    if (isFull) this.complete = false;
    if (!isNew || isFull || session.ended) this.ends.push({ way: moment, ending: session.ended });
    else this.open.push(moment);
    if (!isFull) this.seen.add(key);
  }

  private note({ session, effects }: Step): void {
    const { ended } = session;
    if (ended?.how === 'stopped' && ended.code === 'unsupported-action')
      this.unsupported.add(ended.name);
    if (ended?.how === 'stopped' && ended.code === 'unknown-flow')
      this.unknownFlows.add(ended.name);
    const last = effects.at(-1);
    if (last?.effect !== 'ask') return;
    for (const use of resourcesAsked(last.question)) this.resources.set(JSON.stringify(use), use);
  }
}

/** What a step did to the trail; the cause belongs to its first entry. */
function stepsOf({ events }: Step, cause: Cause): ExploredStep[] {
  const steps: ExploredStep[] = [];
  for (const event of events) {
    if (event.type !== 'branch-taken' && event.type !== 'flow-left') continue;
    const { flow, block } = event;
    const branch = event.type === 'branch-taken' ? event.branch : null;
    steps.push({ flow, block, branch, ...(steps.length === 0 ? cause : {}) });
  }
  return steps;
}
