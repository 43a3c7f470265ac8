import type { PathStep } from './flow-path.ts';
import { readFlowLine } from './read-flow-line.ts';

/** What some lines of a flow log tell of one contact in one flow. */
export interface NewSteps {
  contactId: string;
  flow: string;
  steps: PathStep[];
}

/** Lines of a flow log by contact and flow; those that are of no block are left out. */
export function waysIn(lines: readonly string[]): NewSteps[] {
  const ways = new Map<string, NewSteps>();
  for (const line of lines) {
    const read = readFlowLine(line);
    if (read === null) continue;
    const { contactId, flow, step } = read;
    const key = `${contactId} ${flow}`;
    const known = ways.get(key);
    if (known) known.steps.push(step);
    else ways.set(key, { contactId, flow, steps: [step] });
  }
  return [...ways.values()];
}
