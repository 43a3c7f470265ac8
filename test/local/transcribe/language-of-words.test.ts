import { expect, test } from 'vitest';
import { languageOfWords } from '../../../local/transcribe/language-of-words.ts';

const all = ['en-US', 'es-ES', 'it-IT', 'ro-RO'];

test.each([
  ['en-US', 'Hello, this is about my order. Please call me.'],
  ['es-ES', 'Buenos días, llámeme mañana por la mañana, por favor.'],
  ['it-IT', 'Buongiorno, mi richiami domani per favore.'],
  ['ro-RO', 'Bună ziua, vă rog să mă sunați mâine.'],
])('%s: %s', (language, text) => {
  expect(languageOfWords(text, all)).toBe(language);
});

test('the nearest of those that may be', () => {
  expect(languageOfWords('Buongiorno, mi richiami domani.', ['en-US', 'es-ES'])).toBe('es-ES');
  expect(languageOfWords('4711', ['ro-RO', 'it-IT'])).toBe('ro-RO');
});
