import { describe, expect, test } from 'vitest';
import { attributeBytes } from '../../../../core/flow/actions/attribute-bytes.ts';
import { utf8Bytes } from '../../../../core/flow/actions/utf8-bytes.ts';
import type { Json } from '../../../../core/flow/document/flow.ts';
import { runGolden } from './golden-case.ts';

/** "Attributes: 32 KB": 32,768 bytes over all names and values in UTF-8. */
const limit = 32_768;

const filled = (bytes: number) => ({ old: 'a'.repeat(bytes - 'old'.length) });

function afterSetting(attributes: Record<string, Json>, before: Record<string, string>) {
  const { branch, read } = runGolden('UpdateContactAttributes', {
    name: 'limit',
    parameters: { Attributes: attributes },
    data: { Attributes: before },
    expect: {},
  });
  return { branch, names: Object.keys(read('$.Attributes') as object) };
}

describe('what attributes take', () => {
  test.each([
    [{}, 0],
    [{ name: 'Ana' }, 7],
    [{ año: '€' }, 4 + 3],
    [{ face: '🙂' }, 4 + 4],
    [{ count: 12, nothing: null }, 5 + 2 + 7],
  ])('%o: %i bytes', (attributes, bytes) => {
    expect(attributeBytes(attributes)).toBe(bytes);
  });

  test.each(['', 'Ana', 'ñandú', '語', '🙂👍', 'a€b'])('%o is as long as Node says', (text) => {
    expect(utf8Bytes(text)).toBe(Buffer.byteLength(text, 'utf8'));
  });
});

describe('the limit of attributes', () => {
  test('32 KB fit', () => {
    expect(afterSetting({ b: 'xy' }, filled(limit - 3))).toEqual({
      branch: 'next',
      names: ['old', 'b'],
    });
  });

  test('one byte more does not, and nothing is set', () => {
    expect(afterSetting({ a: '1', b: 'x' }, filled(limit - 3))).toEqual({
      branch: 'NoMatchingError',
      names: ['old'],
    });
  });

  test('a letter of two bytes counts as two', () => {
    expect(afterSetting({ b: 'ñ' }, filled(limit - 2)).branch).toBe('NoMatchingError');
    expect(afterSetting({ b: 'n' }, filled(limit - 2)).branch).toBe('next');
  });

  test('a value that replaces another one is not counted twice', () => {
    expect(afterSetting(filled(limit), filled(limit)).branch).toBe('next');
  });

  test('a related contact’s attributes have the same limit', () => {
    const related = (Attributes: Record<string, string>) =>
      runGolden('UpdateContactAttributes', {
        name: 'related',
        parameters: { Attributes, TargetContact: 'Related' },
        session: { settings: { UpdateContactAttributes: { Attributes: filled(limit - 3) } } },
        expect: {},
      }).branch;
    expect(related({ a: '12' })).toBe('next');
    expect(related({ a: '123' })).toBe('NoMatchingError');
  });
});
