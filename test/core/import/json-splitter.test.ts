import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonSplitter } from '../../../core/import/json-splitter.ts';

function split(...pieces: string[]): string[] {
  const splitter = new JsonSplitter();
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

test('objects without anything between them, with line breaks, and pretty-printed', () => {
  expect(split('{"a":1}{"a":2}\n{"a":3}\r\n\n {"a":{"b":{}}}')).toEqual([
    '{"a":1}',
    '{"a":2}',
    '{"a":3}',
    '{"a":{"b":{}}}',
  ]);
  expect(split('{\n  "a": [\n    {"b": 1}\n  ]\n}\n{"c":1}')).toEqual([
    '{\n  "a": [\n    {"b": 1}\n  ]\n}',
    '{"c":1}',
  ]);
});

test('braces and quotes inside strings are no structure', () => {
  const text = '{"a":"}{\\"{","b":"\\\\"}';
  expect(split(`${text}{"c":1}`)).toEqual([text, '{"c":1}']);
});

test('a record that was broken off takes none of the next one with it', () => {
  expect(split('{"a":{"b":1\n{"c":2}\n')).toEqual(['{"a":{"b":1', '{"c":2}']);
  expect(split('{"a":"half a te\n{"c":2}')).toEqual(['{"a":"half a te', '{"c":2}']);
  expect(split('{"c":2}{"d":')).toEqual(['{"c":2}', '{"d":']);
});

test('what is no object is given whole', () => {
  expect(split('id,start\n{"a":1}\nnull\nx{"b":1}')).toEqual([
    'id,start',
    '{"a":1}',
    'null',
    'x',
    '{"b":1}',
  ]);
});

test('wherever the stream is cut, any objects come out as they went in', () => {
  const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 });
  const separators = fc.constantFrom('', '\n', '\r\n', '\n\n');
  fc.assert(
    fc.property(objects, separators, fc.integer({ min: 1, max: 9 }), (values, separator, size) => {
      const text = values.map((value) => JSON.stringify(value)).join(separator);
      const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
      expect(split(...pieces)).toEqual(values.map((value) => JSON.stringify(value)));
    }),
  );
});
