/**
 * What a contact is to one agent (agent event stream, `Contact.State`). `ENDED` is after-contact work: it lasts until the
 * contact is no longer in the agent's snapshot. `INCOMING` is a queued callback that rings.
 */
export type ContactState =
  | 'INCOMING'
  | 'PENDING'
  | 'CONNECTING'
  | 'CONNECTED'
  | 'CONNECTED_ONHOLD'
  | 'PAUSED'
  | 'MISSED'
  | 'REJECTED'
  | 'ERROR'
  | 'ENDED';

/** States that an agent must clear before anything is offered again. */
export const failedStates: readonly ContactState[] = ['MISSED', 'REJECTED', 'ERROR'];
