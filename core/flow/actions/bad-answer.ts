import type { Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';

/** The run stops: the outside answered with something that is no answer to this block's question. */
export const badAnswer = ({ action, frame }: Running, reason: string): Outcome => ({
  outcome: 'end',
  ending: { how: 'stopped', code: 'bad-answer', block: frame.block, name: action.Type, reason },
});
