import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importedContactId } from '../../../core/import/imported-contact-id.ts';

test.each([
  ['90017', 'pbx-90017'],
  ['AA0101-5001.a_b', 'pbx-AA0101-5001.a_b'],
  ['2025/11/24', 'pbx-2025~2F11~2F24'],
  ['9:00:00', 'pbx-9~3A00~3A00'],
  ['a b%2F?#', 'pbx-a~20b~252F~3F~23'],
  ['~!*', 'pbx-~7E~21~2A'],
  ['ñ', 'pbx-~C3~B1'],
])('%s becomes %s', (id, expected) => {
  expect(importedContactId('pbx', id)).toBe(expected);
});

test('any id stays as it is in a path of the API', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const id = importedContactId('pbx', text);
      const { pathname } = new URL(`http://127.0.0.1/api/contacts/${id}`);
      expect(pathname).toBe(`/api/contacts/${id}`);
      expect(encodeURIComponent(id)).toBe(id);
    }),
  );
});

test('different ids stay different', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '/', '~', '%', '2', 'F', 'ñ') });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(importedContactId('pbx', one) === importedContactId('pbx', other)).toBe(one === other);
    }),
    { numRuns: 1000 },
  );
});

test('half a character pair, which JSON may hold, is an unknown character', () => {
  expect(importedContactId('pbx', 'a\ud800')).toBe('pbx-a~EF~BF~BD');
});
