import type { DeskMessage } from '../../../core/center/desk-wire.ts';
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

/** The desk after a message. What was said before a connection was lost is not told again, so it is kept. */
export function deskAfter(
  before: DeskState,
  message: DeskMessage | { type: 'opened' } | { type: 'dismissed' },
): DeskState {
  switch (message.type) {
    case 'opened':
      return { ...before, left: false };
    case 'dismissed':
      return { ...before, refused: null };
    case 'desk':
      return { ...before, picture: message };
    case 'heard':
      return { ...before, lines: withHeard(before.lines, onCard(before.picture, message)) };
    case 'silence': {
      const lines = withSilence(before.lines, onCard(before.picture, message));
      return { ...before, lines, cuts: before.cuts + 1 };
    }
    case 'refused':
      return { ...before, refused: { code: message.code, message: message.message } };
    case 'left':
      return { ...before, left: true };
    default:
      return before;
  }
}

/** A message about another side's leg belongs to the contact that it is the other side of, or is talked on now. */
function onCard<Message extends { contactId: string }>(
  picture: DeskPicture | null,
  message: Message,
): Message {
  const { contacts = [], offers = [] } = picture ?? {};
  const here = [...contacts, ...offers];
  if (here.some(({ contactId }) => contactId === message.contactId)) return message;
  const talking = contacts.filter(({ state }) => state === 'CONNECTED');
  const card =
    here.find(({ other }) => other?.contactId === message.contactId) ??
    (talking.length === 1 ? talking[0] : undefined);
  return card ? { ...message, contactId: card.contactId } : message;
}
