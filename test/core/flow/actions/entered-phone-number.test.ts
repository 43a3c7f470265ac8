import { expect, test } from 'vitest';
import { enteredPhoneNumber, isE164 } from '../../../../core/flow/actions/entered-phone-number.ts';

// Numbers that authorities set aside for fiction (NANP 555-01XX, Ofcom's drama numbers) and ITU-T E.164's own limits.
test.each([
  ['2065550100', 'US', '+12065550100'],
  ['12065550100', 'US', '+12065550100'],
  ['2065550100', 'CA', '+12065550100'],
  ['02079460000', 'GB', '+442079460000'],
  ['2079460000', 'GB', '+442079460000'],
  ['0612345678', 'IT', '+390612345678'],
  ['442079460000', null, '+442079460000'],
])('%s in %s is %s', (keys, country, number) => {
  expect(enteredPhoneNumber(keys, country)).toBe(number);
});

test.each([
  ['5550100', 'US', 'seven digits are no number of the North American plan'],
  ['2065550100', 'XX', 'no such country'],
  ['2065550100', '', 'a local number needs its country'],
  ['1234567890123456', null, 'more than 15 digits'],
  ['0012065550100', null, 'a dialling prefix is no country code'],
  ['20*555', null, 'a star is no digit'],
  ['', null, 'nothing'],
])('%s in %s is none: %s', (keys, country, _why) => {
  expect(enteredPhoneNumber(keys, country)).toBeNull();
});

test('E.164 has a plus', () => {
  expect(isE164('+12065550100')).toBe(true);
  expect(isE164('12065550100')).toBe(false);
});
