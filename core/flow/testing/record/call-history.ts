import type { Call } from '../../call/call.ts';

/** One thing that happened to a call from outside. */
export interface CallAct {
  what: 'keys' | 'words' | 'hang-up' | 'wait' | 'agent';
  /** Keys or words; empty for the others. */
  text: string;
  /** How many messages had been heard before it. */
  heardBefore: number;
}

/** What a driven call was. A call keeps it all but what was done to it, which its driver notes. */
export type CallHistory = Pick<Call, 'heard' | 'asked' | 'events' | 'session' | 'world'> & {
  acts: readonly CallAct[];
};
