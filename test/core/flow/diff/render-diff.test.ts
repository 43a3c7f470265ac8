import { expect, test } from 'vitest';
import { renderDiff } from '../../../../core/flow/diff/render-diff.ts';

test('nothing to say', () => {
  expect(renderDiff([])).toBe('');
});

test('one line for each difference', () => {
  const text = renderDiff([
    { kind: 'flow', field: 'type', before: null, after: 'CUSTOMER_QUEUE' },
    { kind: 'start', before: 'a', after: 'b' },
    { kind: 'settings', path: 'Transitions[0]', after: {} },
    { kind: 'added', block: 'b', type: 'Loop' },
    { kind: 'removed', block: 'c', type: 'Wait' },
    { kind: 'renamed', before: 'd', after: 'e', type: 'Compare' },
    { kind: 'type', block: 'e', before: 'Loop', after: 'Wait' },
    { kind: 'parameter', block: 'e', path: 'Text', before: 'Hi', after: 'Hello' },
    { kind: 'parameter', block: 'e', path: 'Odd', before: null },
    { kind: 'branch', block: 'e', branch: 'Equals 1', before: 'f', after: null },
    { kind: 'order', block: 'e', first: 'NumberLessThan 5', now: 'NumberLessThan 9' },
  ]);
  expect(text.split('\n')).toEqual([
    '~ flow type: (unknown) → CUSTOMER_QUEUE',
    '~ flow starts at: a → b',
    '~ settings Transitions[0]: (none) → {}',
    '+ block b (Loop)',
    '- block c (Wait)',
    '~ block d is now called e (Compare)',
    '~ block e type: Loop → Wait',
    '~ block e Text: "Hi" → "Hello"',
    '~ block e Odd: null → (none)',
    '~ block e branch “Equals 1”: f → (none)',
    '~ block e tries “NumberLessThan 9” before “NumberLessThan 5” now; a value can meet both',
    '',
  ]);
});
