import type { PathStep } from './flow-path.ts';

/** A line of Connect's flow log, as far as ways through flows need it. */
export interface FlowLine {
  contactId: string;
  /** The flow's or module's name. */
  flow: string;
  step: PathStep;
}

/**
 * One line of the log group `/aws/connect/ALIAS` (administrator guide, "Data in flow logs"; lines of today also have
 * ContactFlowName, Identifier and Results). Null for what isn't of a block. Parameters are left behind: they hold what callers
 * said and what is known of them.
 */
export function readFlowLine(message: string): FlowLine | null {
  const line = jsonOf(message);
  const { ContactId, ContactFlowName, Identifier, Timestamp, Results } = line;
  const at = typeof Timestamp === 'string' ? Date.parse(Timestamp) : Number.NaN;
  if (!isText(ContactId) || !isText(ContactFlowName) || !isText(Identifier) || Number.isNaN(at))
    return null;
  const result = harmless(Results);
  return {
    contactId: ContactId,
    flow: ContactFlowName,
    step: { at, block: Identifier, ...(result === undefined ? {} : { result }) },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** One key of the keypad, or one word: an intent, an error. Never a number that somebody keyed in. */
const keyOrWord = /^(?:[0-9*#]|[A-Za-z][A-Za-z_-]{0,63})$/;

const harmless = (results: unknown): string | undefined =>
  typeof results === 'string' && keyOrWord.test(results) ? results : undefined;

function jsonOf(message: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
