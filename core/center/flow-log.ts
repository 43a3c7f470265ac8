import type { FlowEvent, Prompt } from '../flow/run/flow-event.ts';

/** A line of the flow log: a contact in a block. */
export interface FlowLogLine {
  /** As the flow library knows the flow. */
  flow: string;
  block: string;
  /** Milliseconds after the step began: what is said before comes first. */
  afterMs: number;
  /** What the branch's condition compares with, or the error; absent after success and while the block waits. */
  result?: string;
}

/** What the log calls an error; any other goes by its own name. */
const words: Record<string, string> = {
  InputTimeLimitExceeded: 'Timeout',
  NoMatchingCondition: 'NoMatch',
  NoMatchingError: 'Error',
};

/** The lines of one step: one for each block that was entered, and one for the result of a block that had waited. */
export function flowLog(
  events: readonly FlowEvent[],
  lasts: (prompt: Prompt) => number,
): FlowLogLine[] {
  const lines: FlowLogLine[] = [];
  let afterMs = 0;
  for (const event of events) {
    if (event.type === 'prompt-played') afterMs += lasts(event.prompt);
    if (event.type === 'block-entered')
      lines.push({ flow: event.flow, block: event.block, afterMs });
    if (event.type !== 'branch-taken') continue;
    const { flow, block, branch } = event;
    const result = resultOf(branch);
    const last = lines.at(-1);
    if (result === undefined) continue;
    if (last?.flow === flow && last.block === block) last.result = result;
    else lines.push({ flow, block, afterMs, result });
  }
  return lines;
}

/** `Equals 1` was the result 1. */
function resultOf(branch: string): string | undefined {
  if (branch === 'next') return undefined;
  const [, operands] = /^\w+ (.*)$/.exec(branch) ?? [];
  return operands ?? words[branch] ?? branch;
}
