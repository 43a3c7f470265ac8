import { expect, test } from 'vitest';
import { announcedHours } from '../../../contact-flows/prompts/announced-hours.ts';

const office = [{ from: '08:00', to: '20:00' }];
const week = {
  monday: office,
  tuesday: office,
  wednesday: office,
  thursday: office,
  friday: office,
  saturday: [
    { from: '09:00', to: '13:00' },
    { from: '15:00', to: '18:00' },
  ],
};

test('days that are alike are one sentence', () => {
  expect(announcedHours(week, 'en')).toBe(
    'Monday to Friday from 08:00 to 20:00. Saturday from 09:00 to 13:00 and from 15:00 to 18:00.',
  );
  expect(announcedHours(week, 'es')).toBe(
    'De lunes a viernes de 08:00 a 20:00. Sábado de 09:00 a 13:00 y de 15:00 a 18:00.',
  );
  expect(announcedHours(week, 'it')).toBe(
    'Da lunedì a venerdì dalle 08:00 alle 20:00. Sabato dalle 09:00 alle 13:00 e dalle 15:00 alle 18:00.',
  );
  expect(announcedHours(week, 'ro')).toBe(
    'De luni până vineri de la 08:00 la 20:00. Sâmbătă de la 09:00 la 13:00 și de la 15:00 la 18:00.',
  );
});

test('a closed day between them parts days that are alike', () => {
  expect(announcedHours({ monday: office, wednesday: office }, 'en')).toBe(
    'Monday from 08:00 to 20:00. Wednesday from 08:00 to 20:00.',
  );
});

test('a center that never opens says so', () => {
  expect(announcedHours({ monday: [] }, 'en')).toContain('closed');
});
