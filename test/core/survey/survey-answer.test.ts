import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSurveyAnswer } from '../../../core/survey/survey-answer.ts';

const read = (scale: string, answer: string, question = 'satisfaction') =>
  readSurveyAnswer({ question, scale, answer });

describe('an answer as pressed', () => {
  test.each([
    ['csat', '1', 1],
    ['csat', '5', 5],
    ['ces', '7', 7],
    ['nps', '0', 0],
    ['NPS', '10', 10],
  ])('%s %s', (scale, answer, value) => {
    expect(read(scale, answer)).toMatchObject({ ok: true, value: { answer: value } });
  });

  test.each([
    ['csat', '0'],
    ['csat', '6'],
    ['ces', '8'],
    ['nps', '11'],
    ['nps', '-1'],
    ['nps', ''],
    ['nps', 'Timeout'],
    ['ces', '3.5'],
    ['csat', ' 5'],
  ])('%s %s is none', (scale, answer) => {
    expect(read(scale, answer)).toEqual({ ok: false, problem: { code: 'answer-invalid' } });
  });

  test('scales and questions have names', () => {
    expect(read('stars', '5')).toEqual({ ok: false, problem: { code: 'scale-unknown' } });
    expect(read('constructor', '5')).toEqual({ ok: false, problem: { code: 'scale-unknown' } });
    expect(read('csat', '5', '')).toEqual({ ok: false, problem: { code: 'question-invalid' } });
    expect(read('csat', '5', 'a b')).toEqual({ ok: false, problem: { code: 'question-invalid' } });
  });

  test('any text is read or refused, never a number outside its scale', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (answer) => {
        const result = read('ces', answer);
        return !result.ok || (result.value.answer >= 1 && result.value.answer <= 7);
      }),
    );
  });
});
