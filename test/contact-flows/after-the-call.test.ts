import { describe, expect, test } from 'vitest';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../core/flow/testing/phone/phone.ts';
import { readSurveyAnswer, type SurveyAnswer } from '../../core/survey/survey-answer.ts';
import { center } from './center.ts';

const from = '+34600111222';
const at = '2026-03-02T10:00';

const surveyed = (language: string) => dial(center(), { to: `survey-${language}`, from, at });

const given = ({ call }: Phone, name: string) =>
  call.asked.flatMap(({ question }) =>
    question.ask === 'lambda' && question.arn === name
      ? [(question.event as { Details: { Parameters: object } }).Details.Parameters]
      : [],
  );
const answers = (call: Phone) => given(call, 'save-survey-answer');
const steps = (call: Phone) => given(call, 'log-journey-step');

describe.each([
  ['en', /How satisfied/, /How easy/, /How likely/, /Thank you for your answers/],
  ['es', /Está satisfecho/, /fácil obtener ayuda/, /Nos recomendaría/, /Gracias por sus/],
  ['it', /È soddisfatto/, /facile ottenere aiuto/, /Ci consiglierebbe/, /Grazie per le sue/],
  ['ro', /Cât de mulțumit/, /Cât de ușor/, /Ne-ați recomanda/, /mulțumim pentru răspunsuri/],
])('the survey in %s', (language, csat, ces, nps, thanks) => {
  test('asks three questions and saves each answer with its scale', async () => {
    const call = await surveyed(language);
    await call.presses('1');
    await call.hears(csat);
    await call.presses('5#');
    await call.hears(ces);
    await call.presses('6#');
    await call.hears(nps);
    await call.presses('10');
    await call.hears(thanks);
    await call.hasEnded('disconnected');
    expect(answers(call)).toEqual([
      { question: 'csat', scale: 'csat', answer: '5' },
      { question: 'ces', scale: 'ces', answer: '6' },
      { question: 'nps', scale: 'nps', answer: '10' },
    ]);
    for (const one of answers(call) as Record<keyof SurveyAnswer, string>[])
      expect(readSurveyAnswer(one)).toMatchObject({ ok: true });
    expect(steps(call)).toEqual([
      { task: 'survey', step: 'entered' },
      { task: 'survey', step: 'finished' },
    ]);
  });
});

test('what was answered before the caller hung up is kept', async () => {
  const call = await surveyed('en');
  await call.presses('1');
  await call.presses('4#');
  await call.hangsUp();
  expect(answers(call)).toEqual([{ question: 'csat', scale: 'csat', answer: '4' }]);
});

test('a number off the scale is asked for once more, then the survey ends', async () => {
  const call = await surveyed('en');
  await call.presses('1');
  await call.presses('0#');
  await call.hears('Please enter a number from 1 to 5.');
  await call.presses('9#');
  await call.hears(/Thank you for your answers/);
  expect(answers(call)).toEqual([]);
});

test('nobody is asked against their will', async () => {
  const call = await surveyed('ro');
  await call.waits();
  await call.hears(/La revedere/);
  await call.hasEnded('disconnected');
  expect(steps(call)).toEqual([
    { task: 'survey', step: 'entered' },
    { task: 'survey', step: 'left', reason: 'declined' },
  ]);
});
