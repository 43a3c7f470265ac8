import type { DeskMessage } from '../../../core/center/local-wire.ts';
import { type Line, withHeard, withSilence } from '../../conversation/line.ts';

export type DeskPicture = Extract<DeskMessage, { type: 'desk' }>;

/** What an agent's desk knows. */
export type DeskState = {
  /** The newest picture of the whole desk; null before the first. */
  picture: DeskPicture | null;
  lines: readonly Line[];
  cuts: number;
  refused: { code: string; message: string } | null;
  /** Somebody else took the desk, or it was left. */
  left: boolean;
};

export const emptyDesk: DeskState = {
  picture: null,
  lines: [],
  cuts: 0,
  refused: null,
  left: false,
};

/** The desk after a message; `opened` comes first and after each loss of the connection, `dismissed` when a refusal was read. */
export function deskAfter(
  before: DeskState,
  message: DeskMessage | { type: 'opened' } | { type: 'dismissed' },
): DeskState {
  switch (message.type) {
    case 'opened':
      return { ...emptyDesk, picture: before.picture };
    case 'dismissed':
      return { ...before, refused: null };
    case 'desk':
      return { ...before, picture: message };
    case 'heard':
      return { ...before, lines: withHeard(before.lines, message) };
    case 'silence':
      return { ...before, lines: withSilence(before.lines, message), cuts: before.cuts + 1 };
    case 'refused':
      return { ...before, refused: { code: message.code, message: message.message } };
    case 'left':
      return { ...before, left: true };
    default:
      return before;
  }
}
