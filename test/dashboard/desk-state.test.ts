import { expect, test } from 'vitest';
import type { DeskMessage } from '../../core/center/desk-wire.ts';
import { type DeskState, deskAfter, emptyDesk } from '../../dashboard/pages/desk/desk-state.ts';
import { deskContact, deskPicture, nowMs } from './local-fixture.ts';

const heard = (contactId: string, text: string): DeskMessage => ({
  type: 'heard',
  atMs: nowMs,
  contactId,
  by: 'customer',
  text,
  startsMs: nowMs,
  lastsMs: 0,
  language: null,
});
const after = (...messages: Parameters<typeof deskAfter>[1][]): DeskState =>
  messages.reduce(deskAfter, emptyDesk);
const owners = ({ lines }: DeskState) => lines.map(({ contactId }) => contactId);

const other = { contactId: 'leg-2', to: 'Ion', phase: 'connected', joined: false } as const;
const talking = { ...deskContact, state: 'CONNECTED' } as const;

test('what the other side of a consultation says stands with the contact', () => {
  const contacts = [{ ...talking, state: 'CONNECTED_ONHOLD' as const, other }];
  const desk = after(deskPicture({ contacts }), heard('leg-1', 'one'), heard('leg-2', 'two'));
  expect(owners(desk)).toEqual(['leg-1', 'leg-1']);
});

test('words on the leg that a consultation came from stand with the only conversation', () => {
  const desk = after(deskPicture({ contacts: [talking] }), heard('leg-0', 'Good evening'));
  expect(owners(desk)).toEqual(['leg-1']);
});

test('with several conversations words of an unknown leg are nobody’s', () => {
  const contacts = [talking, { ...talking, contactId: 'chat-1' }];
  expect(owners(after(deskPicture({ contacts }), heard('leg-0', 'Hello')))).toEqual(['leg-0']);
});

test('a whisper that comes before its contact belongs to it', () => {
  expect(owners(after(heard('leg-1', 'About: invoice')))).toEqual(['leg-1']);
});

test('a connection that comes back keeps what was said', () => {
  const desk = after(deskPicture(), heard('leg-1', 'Hello'), { type: 'opened' });
  expect([desk.lines.length, desk.picture?.atMs]).toEqual([1, nowMs]);
});

test('messages that the page does not know change nothing', () => {
  const before = after(deskPicture(), heard('leg-1', 'Hello'));
  expect(deskAfter(before, { type: 'weather' } as never)).toBe(before);
});
