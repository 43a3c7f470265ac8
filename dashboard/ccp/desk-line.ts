import type { LocalDeskContact } from '../../core/center/desk-wire.ts';
import type { DeskPicture } from '../pages/desk/desk-state.ts';
import { type LineContact, type LineNow, type LineStage, nobody } from './agent-line.ts';

const stages: Partial<Record<LocalDeskContact['state'], LineStage>> = {
  ENDED: 'after',
  MISSED: 'over',
  REJECTED: 'over',
  ERROR: 'over',
};

/** The line of an agent at a desk of the local Connect. */
export function deskLine(picture: DeskPicture | null, name: string): LineNow {
  if (!picture) return nobody;
  const { offers, contacts, state } = picture;
  return {
    agent: { name, status: state.status.name },
    contacts: [
      ...offers.map((offer) => lineContact(offer, 'ringing')),
      ...contacts.map((contact) => lineContact(contact, stages[contact.state] ?? 'talking')),
    ],
  };
}

function lineContact(contact: LocalDeskContact, stage: LineStage): LineContact {
  const { contactId, channel, queue, customer, reason, tried, attributes } = contact;
  return { contactId, channel, stage, queue, customer, reason, tried, attributes };
}
