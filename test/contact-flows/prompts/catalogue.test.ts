import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../contact-flows/prompts/catalogue.ts';
import { promptText } from '../../../contact-flows/prompts/prompt-text.ts';
import { languages } from '../../../core/languages.ts';

const names = Object.keys(catalogue.en) as (keyof typeof catalogue.en)[];
const found = (pattern: RegExp, text: string) => [...(text.match(pattern) ?? [])].sort();

describe.each(languages)('%s', (language) => {
  test('leaves the same blanks open as the other languages', () => {
    for (const name of names)
      expect(found(/\{\w+\}/g, catalogue[language][name]), name).toEqual(
        found(/\{\w+\}/g, catalogue.en[name]),
      );
  });

  test('names the same keys and limits as the other languages', () => {
    for (const name of names)
      expect(found(/\d+/g, catalogue[language][name]), name).toEqual(
        found(/\d+/g, catalogue.en[name]),
      );
  });

  test('speaks in sentences that an ear can follow', () => {
    for (const name of names)
      for (const sentence of catalogue[language][name].split(/[.?]\s/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
  });

  test('is plain text: no tags, no doubled blanks, nothing that a voice would spell out', () => {
    for (const name of names)
      expect(catalogue[language][name]).not.toMatch(/[<>&*#_/]|\s\s|^\s|\s$/);
  });

  test('says nothing in the words of another language', () => {
    const same = names.filter(
      (name) =>
        language !== 'en' &&
        catalogue[language][name] === catalogue.en[name] &&
        catalogue.en[name] !== '{name}.',
    );
    expect(same).toEqual([]);
  });
});

test('a blank that nobody fills is a defect', () => {
  expect(() => promptText({}, 'en', 'position')).toThrow('{position}');
  expect(promptText({}, 'it', 'position', { position: 3 })).toBe(
    'Lei è in coda al posto numero 3.',
  );
});
