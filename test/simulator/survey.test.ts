import { expect, test } from 'vitest';
import { readSurveyAnswer } from '../../core/survey/survey-answer.ts';
import { addDays } from '../../core/time/zone.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';
import { surveyAfter } from '../../simulator/survey.ts';
import config from '../fixtures/center.ts';

const records = [0, 1, 2, 3].flatMap((day) => simulateDay(config, addDays('2026-11-16', day), 7));
const surveyed = records.flatMap((record) => {
  const survey = surveyAfter(record);
  return survey ? [{ record, ...survey }] : [];
});

test('who is still on the line when the agent hangs up for good may be asked; some answer, some in part', () => {
  expect(surveyed.length).toBeGreaterThan(100);
  for (const { record } of surveyed)
    expect(record).toMatchObject({
      ...{ Channel: 'VOICE', DisconnectReason: 'AGENT_DISCONNECT', NextContactId: null },
      Agent: expect.anything(),
    });
  const counts = [0, 1, 2, 3].map(
    (count) => surveyed.filter(({ answers }) => answers.length === count).length,
  );
  const [none = 0, one = 0, two = 0, all = 0] = counts;
  expect(none).toBeGreaterThan(all);
  expect(all).toBeGreaterThan(one + two);
  expect(Math.min(one, two)).toBeGreaterThan(0);
});

test('every answer is one of its scale, given after the offer, and the end says whether all were given', () => {
  for (const { record, answers, steps } of surveyed) {
    const [offer, end] = steps;
    expect(offer).toMatchObject({ task: 'survey', step: 'entered' });
    expect(end?.step === 'finished').toBe(answers.length === 3);
    for (const { question, scale, answer, at, contactId } of answers) {
      expect(readSurveyAnswer({ question, scale, answer: String(answer) }).ok).toBe(true);
      expect(at).toBeGreaterThan(offer?.at ?? Number.POSITIVE_INFINITY);
      expect(at).toBeLessThanOrEqual(end?.at ?? 0);
      expect(contactId).toBe(record.ContactId);
    }
  }
});

test('the same record has the same survey, a newer version of it too', () => {
  for (const { record, answers, steps } of surveyed) {
    const newer = { ...record, LastUpdateTimestamp: '2027-01-01T00:00:00Z' };
    expect(surveyAfter(newer)).toEqual({ answers, steps });
  }
});
