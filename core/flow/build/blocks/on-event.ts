import type { ActionType, Block } from '../block.ts';
import type { ResourceReference } from '../resource.ts';

/** What a flow can be set for; `CustomerRemaining` is the disconnect flow. */
export type ContactEvent =
  | 'AgentHold'
  | 'AgentWhisper'
  | 'CustomerHold'
  | 'CustomerQueue'
  | 'CustomerRemaining'
  | 'CustomerWhisper'
  | 'DefaultAgentUI'
  | 'DisconnectAgentUI'
  | 'PauseContact'
  | 'ResumeContact';

/** Sets the flow that runs on an event of the contact. */
export const onEvent = <Target extends string>(
  event: ContactEvent,
  flow: string | ResourceReference<'flow'>,
  to: { next: Target; failed: Target },
): Block<NoInfer<Target>> => ({
  type: 'UpdateContactEventHooks' satisfies ActionType,
  parameters: { EventHooks: { [event]: flow } },
  next: to.next,
  errors: { NoMatchingError: to.failed },
  conditions: [],
});
