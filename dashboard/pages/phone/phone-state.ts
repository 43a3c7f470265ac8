import type { PhoneMessage } from '../../../core/center/phone-wire.ts';
import { type Line, withHeard, withSilence } from '../../conversation/line.ts';

type State = Extract<PhoneMessage, { type: 'state' }>;

/** What a customer's phone knows of its call. */
export type PhoneState = {
  phase: State['phase'] | null;
  agent: string | null;
  queue: string | null;
  position: number | null;
  lines: readonly Line[];
  /** How often what was being said was cut off. */
  cuts: number;
  refused: { code: string; message: string } | null;
  ended: { atMs: number; reason: string | null } | null;
};

export const newCall: PhoneState = {
  phase: null,
  agent: null,
  queue: null,
  position: null,
  lines: [],
  cuts: 0,
  refused: null,
  ended: null,
};

/** The phone after a message; `opened` comes before the center tells the whole call (again). */
export function phoneAfter(
  before: PhoneState,
  message: PhoneMessage | { type: 'opened' },
): PhoneState {
  switch (message.type) {
    case 'opened':
      return { ...newCall, cuts: before.cuts };
    case 'heard':
      return { ...before, lines: withHeard(before.lines, message), refused: null };
    case 'silence':
      return { ...before, lines: withSilence(before.lines, message), cuts: before.cuts + 1 };
    case 'state': {
      const { phase, agent, queue, position } = message;
      return { ...before, phase, agent, queue, position };
    }
    case 'refused':
      return { ...before, refused: { code: message.code, message: message.message } };
    case 'ended':
      return {
        ...before,
        phase: 'ended',
        ended: { atMs: message.atMs, reason: message.reason },
        cuts: before.cuts + 1,
      };
    default:
      return before;
  }
}
