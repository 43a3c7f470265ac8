import { describe, expect, test } from 'vitest';
import { bodyOf, draftOf, draftProblem } from '../../../dashboard/acting/closure-draft.ts';

const zone = 'Europe/Madrid';
const empty = draftOf(null, null, zone);
const at = (day: string, time = '') => ({ day, time });

test('a new one of a queue begins now and ends when somebody ends it', () => {
  expect(bodyOf(draftOf(null, 'Sales', zone), 0, zone)).toEqual({
    ...{ kind: 'closure', version: 0, text: {}, queues: ['Sales'] },
  });
});

test('days and times are those of the center’s clock, in summer and winter', () => {
  const body = bodyOf({ ...empty, from: at('2026-07-01', '08:30'), to: at('2026-12-24') }, 0, zone);
  expect(body).toMatchObject({ from: '2026-07-01T06:30:00Z', to: '2026-12-23T23:00:00Z' });
});

test('empty texts are left out', () => {
  expect(bodyOf({ ...empty, text: { en: ' ', es: 'Hola' } }, 2, zone).text).toEqual({ es: 'Hola' });
});

describe('what keeps it from being sent', () => {
  test.each([
    [null, {}],
    [null, { kind: 'emergency', text: { en: 'Power is out.' } }],
    ['closures.text.missing', { kind: 'emergency', text: { en: ' ' } }],
    ['closures.instant.wrong', { from: at('2026-12', '08:00') }],
    ['closures.instant.wrong', { to: at('', '08:00') }],
    ['closures.to.early', { from: at('2026-12-24', '09:00'), to: at('2026-12-24', '08:00') }],
  ] as const)('%s', (problem, part) => {
    expect(draftProblem({ ...empty, ...part })).toBe(problem);
  });
});
