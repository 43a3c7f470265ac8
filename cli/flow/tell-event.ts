import type { FlowEvent } from '../../core/flow/run/flow-event.ts';
import type { Ending } from '../../core/flow/run/session.ts';
import type { Paint } from '../paint.ts';

/** Blocks and branches, one line each; errors with their reason. */
export function tellEvent(event: FlowEvent, paint: Paint): string | null {
  switch (event.type) {
    case 'flow-started':
      return paint('bold', `flow ${event.flow}`);
    case 'branch-taken':
      return `  ${event.block} ${paint('dim', `→ ${event.branch} →`)} ${event.to}${event.reason ? paint('yellow', `  (${event.reason})`) : ''}`;
    case 'flow-left':
      return `  ${event.block} ${paint('dim', '■')}`;
    case 'phase-changed':
      return paint('bold', event.phase);
    default:
      return null;
  }
}

/** Every event as one line of JSON after its name, for who wants to see everything. */
export const tellWhole = ({ type, ...rest }: FlowEvent): string =>
  `  ${type} ${JSON.stringify(rest)}`;

/** How a contact ended, as a sentence. */
export function tellEnding(ending: Ending): string {
  switch (ending.how) {
    case 'disconnected':
      return {
        flow: 'The flow hangs up.',
        customer: 'The customer has hung up.',
        agent: 'The agent has hung up.',
      }[ending.by];
    case 'flow-ended':
      return 'The flow has ended.';
    case 'transferred-out':
      return `The contact was handed over to ${ending.to}.`;
    case 'no-branch':
      return `The contact is dropped in block “${ending.block}”: ${ending.reason}`;
    case 'stopped':
      return `Stopped in block “${ending.block}” (${ending.code}: ${ending.name}). ${ending.reason}`;
  }
}
