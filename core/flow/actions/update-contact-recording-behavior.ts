import { next } from '../run/outcome.ts';
import { analyticsParts } from './analytics-parts.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { asObject, isTrue, wrongValue } from './parameter-value.ts';
import { recordsBoth } from './records-both.ts';
import { resolvedParameters } from './service.ts';

export const updateContactRecordingBehavior = defineAction({
  type: 'UpdateContactRecordingBehavior',
  block: 'Set recording and analytics behavior',
  category: 'sets',
  parameters: {
    RecordingBehavior: {
      kind: 'object',
      required: true,
      fields: {
        RecordedParticipants: analyticsParts.participants,
        ScreenRecordedParticipants: analyticsParts.screens,
        IVRRecordingBehavior: analyticsParts.onOff,
      },
    },
    AnalyticsBehavior: {
      kind: 'object',
      fields: {
        Enabled: analyticsParts.enabled,
        AnalyticsLanguage: { kind: 'text', accepts: 'embedded' },
        AnalyticsRedactionBehavior: analyticsParts.onOff,
        AnalyticsRedactionResults: {
          kind: 'choice',
          values: ['RedactedAndOriginal', 'RedactedOnly', 'None'],
          accepts: 'embedded',
        },
        /** How older exports say it, without a channel. */
        AnalyticsMode: { kind: 'choice', values: ['RealTime', 'PostContact'], accepts: 'static' },
        ChannelConfiguration: {
          kind: 'object',
          fields: {
            Chat: { kind: 'object', fields: { AnalyticsModes: analyticsParts.chatModes } },
            Voice: { kind: 'object', fields: { AnalyticsModes: analyticsParts.voiceModes } },
          },
        },
        SentimentConfiguration: analyticsParts.sentiment,
        SummaryConfiguration: analyticsParts.summary,
      },
    },
  },
  flowTypes: offeredIn.recording,
  channels: { TASK: 'error', EMAIL: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'optional' } },
  run(running) {
    const recording = asObject(running.value('RecordingBehavior'));
    if (!Array.isArray(recording?.RecordedParticipants))
      return wrongValue('RecordingBehavior.RecordedParticipants', 'a list');
    const analyzed = isTrue(running.object('AnalyticsBehavior').Enabled);
    if (analyzed && running.data.Channel === 'VOICE' && !recordsBoth(recording))
      return wrongValue('RecordedParticipants', 'Agent and Customer where calls are analyzed');
    running.apply(resolvedParameters(running));
    return next;
  },
});
