import type { Json } from '../document/flow.ts';
import { error, next, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { analyticsParts } from './analytics-parts.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { asObject, isTrue, wrongValue } from './parameter-value.ts';
import { recordsBoth } from './records-both.ts';
import { redactionParameter } from './redaction-parameter.ts';
import { resolvedParameters } from './service.ts';
import { stopped } from './stopped.ts';

/** Which channel each behavior is for. */
const channelOf = { VoiceBehavior: 'VOICE', ChatBehavior: 'CHAT' } as const;

const analytics = {
  Enabled: analyticsParts.enabled,
  AnalyticsLanguage: { kind: 'text', accepts: 'embedded' },
  ConversationalAnalyticsRedactionConfiguration: redactionParameter,
  SentimentConfiguration: analyticsParts.sentiment,
  SummaryConfiguration: analyticsParts.summary,
} as const;

export const updateContactRecordingAndAnalyticsBehavior = defineAction({
  type: 'UpdateContactRecordingAndAnalyticsBehavior',
  block: 'Set recording, analytics and processing behavior',
  category: 'sets',
  parameters: {
    VoiceBehavior: {
      kind: 'object',
      fields: {
        VoiceRecordingBehavior: {
          kind: 'object',
          fields: {
            RecordedParticipants: analyticsParts.participants,
            IVRRecordingBehavior: analyticsParts.onOff,
          },
        },
        VoiceAnalyticsBehavior: {
          kind: 'object',
          fields: { ...analytics, AnalyticsModes: analyticsParts.voiceModes },
        },
      },
    },
    ChatBehavior: {
      kind: 'object',
      fields: {
        ChatAnalyticsBehavior: {
          kind: 'object',
          fields: {
            ...analytics,
            AnalyticsModes: analyticsParts.chatModes,
            InFlightChatRedactionConfiguration: redactionParameter,
          },
        },
      },
    },
    ScreenRecordingBehavior: {
      kind: 'object',
      fields: { ScreenRecordedParticipants: analyticsParts.screens },
    },
  },
  atMostOne: [['VoiceBehavior', 'ChatBehavior']],
  flowTypes: offeredIn.recording,
  branches: ({ ChatBehavior }) => ({
    next: 'required',
    errors: {
      NoMatchingError: 'expected',
      ChannelMismatch: 'expected',
      InFlightRedactionConfigurationFailed: ChatBehavior === undefined ? 'refused' : 'expected',
    },
  }),
  run(running) {
    const [name, second] = (['VoiceBehavior', 'ChatBehavior'] as const).filter((one) =>
      running.has(one),
    );
    if (second) return wrongValue('VoiceBehavior or ChatBehavior', 'the only one');
    if (name === undefined) return forAnotherChannel(running);
    const { Channel } = running.data;
    if (Channel !== channelOf[name])
      return error('ChannelMismatch', `${name} is not for ${Channel}.`);
    const refused = refusal(running.object(name));
    if (refused) return refused;
    running.apply(resolvedParameters(running));
    return next;
  },
});

/** Connect has behaviors of other channels too; how they are written is not documented. */
function forAnotherChannel(running: Running): Outcome {
  const others = Object.keys(running.action.Parameters).filter(
    (name) => name !== 'ScreenRecordingBehavior',
  );
  return others.length === 0
    ? wrongValue('VoiceBehavior or ChatBehavior', 'there')
    : stopped(running, 'unsupported-action', `${others.join(', ')} can’t be run.`);
}

/** A call is analyzed only where both of its sides are recorded. */
function refusal({
  VoiceAnalyticsBehavior,
  VoiceRecordingBehavior,
}: Record<string, Json>): Outcome | null {
  const analyzed = isTrue(asObject(VoiceAnalyticsBehavior)?.Enabled);
  return analyzed && !recordsBoth(asObject(VoiceRecordingBehavior) ?? {})
    ? wrongValue('RecordedParticipants', 'Agent and Customer where calls are analyzed')
    : null;
}
