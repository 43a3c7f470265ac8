import { expect, test } from 'vitest';
import { metricNames } from '../../core/metrics/metrics.ts';
import { en } from '../../dashboard/language/en.ts';
import { languages, preferredLanguage } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { pack as enPack } from '../../dashboard/language/packs/en.ts';
import { pack as esPack } from '../../dashboard/language/packs/es.ts';
import { pack as itPack } from '../../dashboard/language/packs/it.ts';
import { pack as roPack } from '../../dashboard/language/packs/ro.ts';
import { regionalLocale } from '../../dashboard/language/regional-locale.ts';

const packs: Record<string, LanguagePack> = { en: enPack, es: esPack, it: itPack, ro: roPack };

const plain = Object.keys(en).filter((key) => !/_(one|other)$/.test(key));
const counted = Object.keys(en).flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -4)] : []));
const variables = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))].sort();

test('every language is there', () => {
  expect(Object.keys(packs)).toEqual([...languages]);
});

test.each(Object.entries(packs))('%s has all words, with the same gaps', (language, { words }) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = [...plain, ...counted.flatMap((key) => forms.map((form) => `${key}_${form}`))];
  expect(Object.keys(words).sort()).toEqual(wanted.sort());
  for (const key of plain)
    expect([key, variables(words[key] ?? '')]).toEqual([
      key,
      variables(en[key as keyof typeof en]),
    ]);
  expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(Object.entries(packs))('%s names and defines every metric', (_, { metrics }) => {
  expect(Object.keys(metrics).sort()).toEqual([...metricNames].sort());
  const names = metricNames.map((name) => metrics[name][0]);
  expect(new Set(names).size).toBe(names.length);
  for (const name of metricNames) expect(metrics[name][1]).toMatch(/\S{3,}.*\.$/);
});

test.each(Object.entries(packs))('%s has words for the same codes', (_, { codes }) => {
  expect(Object.keys(codes)).toEqual(Object.keys(enPack.codes));
});

test('Romanian has words for every component that Spanish has and the pages use', () => {
  const used = ['date-range-picker', 'table', 'pagination', 'alert', 'select', 'form-field'];
  const romanian = roPack.components['cloudscape-design-components']?.ro ?? {};
  expect(used.filter((component) => !(component in romanian))).toEqual([]);
});

const sources = Object.entries(
  import.meta.glob<string>('../../dashboard/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .filter(([path]) => !path.includes('/dashboard/language/'))
  .map(([, text]) => text)
  .join('\n');

/** Asked for by its whole name, or by a template such as `today.${status}` that it begins like. */
const isUsed = (key: string) =>
  sources.includes(`'${key}'`) ||
  key
    .split('.')
    .some((_, index, parts) => sources.includes(`\`${parts.slice(0, index + 1).join('.')}.\${`));

test('no word is left that no page says', () => {
  expect([...plain, ...counted].filter((key) => !isUsed(key))).toEqual([]);
});

test('the address chooses before the browser does', () => {
  expect(preferredLanguage('?lang=ro', ['es-CO', 'en'])).toBe('ro');
  expect(preferredLanguage('?lang=xx', ['fr-FR', 'es-CO'])).toBe('es');
  expect(preferredLanguage('', ['fr-FR'])).toBe('en');
});

test('dates are written as in the browser’s region of the language', () => {
  expect(regionalLocale('en', ['it-IT', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(regionalLocale('ro', ['it-IT'])).toBe('ro');
});
