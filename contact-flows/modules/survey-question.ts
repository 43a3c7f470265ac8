import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import { storeInput } from '../../core/flow/build/blocks/store-input.ts';
import { defineModule } from '../../core/flow/build/define-module.ts';
import type { JsonPath } from '../../core/flow/build/parameter-types.ts';
import { resource } from '../../core/flow/build/resource.ts';

const given = (name: string): JsonPath => `$.Modules.Input.${name}`;
const text = { type: 'string' };

/**
 * One question of a survey, in the words that it is given: a number `from` … `to`, saved at once, so that an answer counts though
 * the caller hangs up at the next question. Returns `answered`, or `skipped` after a second try.
 */
export const surveyQuestion = defineModule({
  name: 'survey-question',
  description: 'One question of a survey, answered by keypad',
  contract: {
    input: {
      $schema: 'http://json-schema.org/draft-04/schema#',
      type: 'object',
      properties: { question: text, scale: text, asks: text, range: text, from: text, to: text },
    },
    results: ['answered', 'skipped'],
  },
  start: 'ask',
  blocks: {
    ask: storeInput(given('asks'), {
      digits: 2,
      seconds: 8,
      betweenSeconds: 2,
      next: 'is it high enough',
      failed: 'skipped',
    }),
    'is it high enough': compare('$.StoredCustomerInput', {
      conditions: [
        { if: 'NumberGreaterOrEqualTo', value: given('from'), to: 'is it low enough' },
        { if: 'Equals', value: 'Timeout', to: 'skipped' },
      ],
      otherwise: 'once more',
    }),
    'is it low enough': compare('$.StoredCustomerInput', {
      conditions: [{ if: 'NumberLessOrEqualTo', value: given('to'), to: 'save' }],
      otherwise: 'once more',
    }),
    'once more': loop(1, { again: 'say the range', done: 'skipped' }),
    'say the range': message(given('range'), { next: 'ask' }),
    save: lambda(resource('lambda', 'save-survey-answer'), {
      input: {
        question: given('question'),
        scale: given('scale'),
        answer: '$.StoredCustomerInput',
      },
      seconds: 5,
      next: 'answered',
      failed: 'answered',
    }),
    answered: returnFromModule({ result: 'answered' }),
    skipped: returnFromModule({ result: 'skipped' }),
  },
});
