import { createContext, useContext } from 'react';
import type { OverflowRow } from '../../core/acting/wire.ts';
import type { CallbackRow } from '../../core/callbacks/wire.ts';
import type { ClosureRow } from '../../core/closure/wire.ts';
import type { LiveAgentRow, LiveContactRow } from '../../core/live/wire.ts';

/** What a supervisor is about to do, until they confirm it or not. */
export type Intent =
  | { act: 'status'; agent: LiveAgentRow }
  | { act: 'prioritize' | 'move'; contact: LiveContactRow }
  | { act: 'monitor'; contactId: string }
  | { act: 'overflow'; overflow: OverflowRow }
  | { act: 'callNow' | 'cancelCallback' | 'moveCallback'; callback: CallbackRow }
  /** A closure to change, or a new one, of a queue where it begins at one. */
  | { act: 'closure'; closure: ClosureRow | null; queue: string | null }
  | { act: 'endClosure'; closure: ClosureRow };

/** Whose desk the page listens at, where the center runs on this machine. */
export type Listening = { agent: string; contactId: string };

export type Acting = {
  /** Asks for what is missing, and whether it is meant. */
  begin: (intent: Intent) => void;
  /** Says what came of it. */
  tell: (text: string) => void;
  listen: (listening: Listening) => void;
};

export const ActingContext = createContext<Acting | null>(null);

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('useActing needs an ActingRoom around it');
  return acting;
}
