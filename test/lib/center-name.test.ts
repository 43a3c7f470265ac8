import { expect, it } from 'vitest';
import { centerName } from '../../lib/constructs/center-name.ts';

it.each([
  ['Centralita', 'centralita'],
  ['Atención al Cliente', 'atencion-al-cliente'],
  ['  24/7 Support & Sales! ', 'support-sales'],
  ['A'.repeat(60), 'a'.repeat(40)],
])('%s stands in names as %s', (name, expected) => {
  expect(centerName(name)).toBe(expected);
});

it('refuses a name without a letter that AWS takes', () => {
  expect(() => centerName('热线')).toThrow('has no letter from a to z');
});
