import { expect, test } from 'vitest';
import { spokenSlot } from '../../../core/callbacks/spoken-slot.ts';
import { languages } from '../../../core/languages.ts';
import { at } from './center.ts';

/** Monday, 10:00 in Madrid. */
const now = at('2026-11-23T09:00:00Z');
const spoken = (slot: string) =>
  languages.map((language) => spokenSlot(at(slot), language, 'Europe/Madrid', now));

test.each([
  [
    '2026-11-23T14:30:00Z',
    ['today at 3:30 PM', 'hoy a las 15:30', 'oggi alle 15:30', 'astăzi la ora 15:30'],
  ],
  [
    '2026-11-24T08:00:00Z',
    ['tomorrow at 9 AM', 'mañana a las 9:00', 'domani alle 9:00', 'mâine la ora 9:00'],
  ],
  [
    '2026-11-25T11:00:00Z',
    [
      'Wednesday at 12 PM',
      'el miércoles a las 12:00',
      'mercoledì alle 12:00',
      'miercuri la ora 12:00',
    ],
  ],
  [
    '2026-11-28T00:15:00Z',
    ['Saturday at 1:15 AM', 'el sábado a la 1:15', "sabato all'1:15", 'sâmbătă la ora 1:15'],
  ],
  [
    '2026-11-30T23:30:00Z',
    [
      'Tuesday 1 December at 12:30 AM',
      'el martes 1 de diciembre a las 0:30',
      'martedì 1º dicembre alle 0:30',
      'marți, 1 decembrie la ora 0:30',
    ],
  ],
])('%s is said by the center’s clock', (slot, said) => {
  expect(spoken(slot)).toEqual(said);
});

test('the day is the center’s, not the one of Greenwich', () => {
  const late = at('2026-11-23T22:59:00Z');
  expect(spokenSlot(at('2026-11-23T23:30:00Z'), 'en', 'Europe/Madrid', late)).toBe(
    'tomorrow at 12:30 AM',
  );
});
