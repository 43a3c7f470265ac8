import { expect, it } from 'vitest';
import { countryOf } from '../../../lib/connect/country-of.ts';

it.each([
  ['+34910000001', 'ES'],
  ['+390200000001', 'IT'],
  ['+40310000001', 'RO'],
  ['+442000000001', 'GB'],
  // 35 is no calling code of its own: the longer one counts.
  ['+351210000001', 'PT'],
])('%s is claimed in %s', (number, country) => {
  expect(countryOf(number)).toBe(country);
});

it('says where to add a calling code that it lacks', () => {
  expect(() => countryOf('+99800000001')).toThrow('country-of.ts lacks: add it');
});
