import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { surveyStore } from '../adapters/dynamodb/survey-store.ts';
import config from '../contact-center.config.ts';
import { readSurveyAnswer } from '../core/survey/survey-answer.ts';
import { yesNo } from '../core/yes-no.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const answers = surveyStore(
  centerItems({ client: openClient() }, environment('CENTER_TABLE')),
  config.retention.contactDays,
);

/** Keeps what a customer answered to one question; what is no answer is not kept, and the flow is told. */
export const handler = connectFlow(async (call, { logger }) => {
  const { contactId, initialContactId, queue, parameters } = call;
  const { question = '', scale = '', answer = '' } = parameters;
  const read = readSurveyAnswer({ question, scale, answer });
  if (read.ok) await answers.save({ ...read.value, contactId, initialContactId, queue, at: now() });
  else logger.warn('no survey answer', { ...read.problem, question, scale });
  return { saved: yesNo(read.ok) };
});
