import { describe, expect, test } from 'vitest';
import { closureSchema } from '../../../core/closure/closure.ts';
import { closureProblem } from '../../../core/closure/closure-problem.ts';
import center from '../../fixtures/center.ts';

const input = { kind: 'emergency', from: '2026-03-02T09:00:00Z', text: { en: 'Power is out.' } };

describe('what a supervisor may switch on', () => {
  test('a message from now until it is lifted', () => {
    expect(closureSchema.safeParse(input).success).toBe(true);
  });

  test.each([
    ['an emergency without a word', { ...input, text: {} }, 'text'],
    ['an end before the beginning', { ...input, to: '2026-03-02T09:00:00Z' }, 'to'],
    ['a beginning without a time', { ...input, from: '2026-03-02' }, 'from'],
    ['no queue at all', { ...input, queues: [] }, 'queues'],
  ])('%s is refused by its field', (_, wrong, field) => {
    expect(closureSchema.safeParse(wrong).error?.issues[0]?.path[0]).toBe(field);
  });

  test('a closure may do without a text', () => {
    expect(closureSchema.safeParse({ ...input, kind: 'closure', text: {} }).success).toBe(true);
  });
});

describe('what fits the center', () => {
  const parsed = closureSchema.parse(input);

  test('its queues and languages do', () => {
    expect(closureProblem({ ...parsed, queues: ['Sales', 'Billing'] }, center)).toBeNull();
  });

  test('other queues and languages are named', () => {
    expect(closureProblem({ ...parsed, queues: ['Sales', 'Nobody'] }, center)).toMatchObject({
      code: 'queue-unknown',
      detail: expect.stringContaining('no queue Nobody'),
    });
    expect(closureProblem({ ...parsed, lines: ['+15550100000'] }, center)?.code).toBe(
      'line-unknown',
    );
    const english = { ...center, languages: ['en' as const] };
    expect(closureProblem({ ...parsed, text: { ro: 'Închis.' } }, english)?.code).toBe(
      'language-unknown',
    );
  });
});
