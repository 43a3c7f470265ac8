import { surveyStore } from '../adapters/dynamodb/survey-store.ts';
import { readSurveyAnswer } from '../core/survey/survey-answer.ts';
import { yesNo } from '../core/yes-no.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const answers = centers(({ items, config }) => surveyStore(items(), config.retention.contactDays));

/** Keeps what a customer answered to one question; what is no answer is not kept, and the flow is told. */
export const handler = connectFlow(async (call, { logger }) => {
  const { contactId, initialContactId, queue, parameters } = call;
  const { question = '', scale = '', answer = '' } = parameters;
  const read = readSurveyAnswer({ question, scale, answer });
  const said = { contactId, initialContactId, queue, at: now() };
  if (read.ok) await answers.ofCall(call).save({ ...read.value, ...said });
  else logger.warn('no survey answer', { ...read.problem, question, scale });
  return { saved: yesNo(read.ok) };
});
