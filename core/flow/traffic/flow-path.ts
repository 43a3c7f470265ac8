/** One line of the flow log: when (milliseconds since 1970), in which block, and with which result where the line told one. */
export interface PathStep {
  at: number;
  block: string;
  result?: string;
}

/** How one contact went through one flow, as far as its lines have come. */
export interface FlowPath {
  contactId: string;
  flow: string;
  steps: readonly PathStep[];
}

/** When an agent answered a contact, in epoch seconds; null when none did. Contacts without a record are missing: they are not over, or it is on its way. */
export type Answers = ReadonlyMap<string, number | null>;

/** Of one contact in one flow; a queue flow that goes round for a day has fewer. */
export const mostSteps = 2000;

/** Both together, in order of time. Repeats change nothing, and neither does the order in which lines come. */
export function mergeSteps(before: readonly PathStep[], more: readonly PathStep[]): PathStep[] {
  const steps = new Map<string, PathStep>();
  for (const step of [...before, ...more]) {
    const key = `${step.at} ${step.block}`;
    steps.set(key, told(steps.get(key), step));
  }
  return [...steps.values()].sort(byTime).slice(0, mostSteps);
}

const byTime = (a: PathStep, b: PathStep): number =>
  a.at - b.at || (a.block < b.block ? -1 : a.block > b.block ? 1 : 0);

/** Of two lines of one block at one instant: whichever tells a result. */
function told(known: PathStep | undefined, step: PathStep): PathStep {
  if (known?.result === undefined) return step;
  return step.result !== undefined && step.result < known.result ? step : known;
}
