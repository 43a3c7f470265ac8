import { expect, test } from 'vitest';
import { ssmlText } from '../../../../core/flow/call/ssml-text.ts';
import { transcript } from '../../../../core/flow/call/transcript.ts';

const heard = (content: string) =>
  transcript({ prompts: {} }, { kind: 'ssml', content, participant: 'customer' });

test('tags vanish, entities are read, pauses part', () => {
  expect(ssmlText('<speak>Fish &amp; chips<break time="1s"/>3 &#60; 4 &#x3e; 2</speak>')).toBe(
    'Fish & chips\n3 < 4 > 2',
  );
  expect(heard('<speak>\n <p>Hello.</p><p>It is <emphasis>late</emphasis>.</p></speak>')).toBe(
    'Hello. It is late.',
  );
});

test('a text full of opening brackets is read at once', () => {
  expect(ssmlText('<p '.repeat(80_000))).toHaveLength(240_000);
});
