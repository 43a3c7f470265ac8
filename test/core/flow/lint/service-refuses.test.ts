import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../../core/flow/document/flow-type.ts';
import { lintFlow } from '../../../../core/flow/lint/lint-flow.ts';
import { refusedAnywhere } from './refused/refused-anywhere.ts';
import { refusedBlocks } from './refused/refused-blocks.ts';
import { errors, lambda, one, out, waitFor } from './refused/refused-flows.ts';

const errorsOf = (subject: Flow, flowType?: FlowType) =>
  lintFlow(subject, flowType ? { flowType } : {}).filter(({ severity }) => severity === 'error');

describe.each([...refusedBlocks, ...refusedAnywhere])(
  '$sentence',
  ({ field, refused, legal, type }) => {
    test('is an error with block, field and fix', () => {
      const found = errorsOf(refused, type);
      const block = field === 'Settings' ? null : 'it';
      expect(found).toEqual([expect.objectContaining({ block, field })]);
      expect(found[0]?.fix).toMatch(/\S/);
    });

    test('its legal twin has none', () => {
      expect(errorsOf(legal, type)).toEqual([]);
    });
  },
);

/** Where documents and the service write it differently: the finding names the spelling that can be deployed. */
const spellings: [differs: Flow, field: string, deployable: RegExp][] = [
  [waitFor({ TimeoutSeconds: '60' }, 'WaitCompleted'), 'TimeoutSeconds', /TimeLimitSeconds/],
  [
    one('UpdateContactTextToSpeechVoice', { TextToSpeechVoice: 'Lucia', LanguageCode: 'es-ES' }),
    'LanguageCode',
    /UpdateContactData/,
  ],
  [
    one('UpdateContactTextToSpeechVoice', {
      TextToSpeechVoice: 'Lucia',
      TextToSpeechStyle: 'conversational',
    }),
    'TextToSpeechStyle',
    /Conversational/,
  ],
  [one('MessageParticipant', { Text: 'Hello.', TextType: 'text' }), 'TextType', /Remove/],
  [out({ ThirdPartyCallerId: '+34910000001' }, 'CallFailed'), 'ThirdPartyCallerId', /CallerId/],
  [
    one('TransferContactToQueue', { QueueId: 'queue-1' }, errors('NoMatchingError')),
    'QueueId',
    /UpdateContactTargetQueue/,
  ],
  [lambda({ InvocationTimeLimitSeconds: 3 }), 'InvocationTimeLimitSeconds', /"3"/],
];

test.each(spellings)('what differs from documents is a warning: %#', (differs, name, fix) => {
  const found = lintFlow(differs).filter(({ field }) => field === `Parameters.${name}`);
  expect(found).toEqual([
    expect.objectContaining({ severity: 'warning', fix: expect.stringMatching(fix) }),
  ]);
});
