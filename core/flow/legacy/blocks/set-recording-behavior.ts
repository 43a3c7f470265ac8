import type { Parameters } from '../../document/flow.ts';
import type { BlockConversion } from '../block-conversion.ts';
import { given, trueOrFalse } from '../given.ts';
import type { BlockReader } from '../read-block.ts';

const participants: { [option: string]: string[] } = {
  Both: ['Agent', 'Customer'],
  AgentAndCustomer: ['Agent', 'Customer'],
  Agent: ['Agent'],
  AgentOnly: ['Agent'],
  Customer: ['Customer'],
  CustomerOnly: ['Customer'],
};

/** Who is recorded, and whether the recording is analysed. */
export const setRecordingBehavior: BlockConversion = {
  type: 'UpdateContactRecordingBehavior',
  parameters: (block) => {
    const isOn = block.text('RecordingBehaviorOption') !== 'Disable';
    const option = block.text('RecordingParticipantOption') ?? 'Both';
    return {
      RecordingBehavior: { RecordedParticipants: isOn ? (participants[option] ?? []) : [] },
      ...analytics(block),
    };
  },
};

function analytics(block: BlockReader): Parameters {
  block.drop('AnalyticsCustomVocabulary');
  const option = block.text('AnalyticsBehaviorOption');
  const redaction = block.text('AnalyticsRedactionOption');
  const policy = block.text('AnalyticsRedactionPolicy');
  const mode = block.text('AnalyticsMode');
  const language = block.text('AnalyticsLanguageLocaleCode');
  if (option === undefined) return {};
  return {
    AnalyticsBehavior: given({
      Enabled: trueOrFalse(option === 'Enable'),
      AnalyticsLanguage: language,
      AnalyticsRedactionBehavior: redaction && (redaction === 'Enable' ? 'Enabled' : 'Disabled'),
      AnalyticsRedactionResults: policy === 'None' ? undefined : policy,
      ChannelConfiguration: mode && channelConfiguration(mode),
    }),
  };
}

const channelConfiguration = (mode: string): Parameters => ({
  Chat: { AnalyticsModes: [] },
  Voice: { AnalyticsModes: [mode === 'PostCall' ? 'PostContact' : mode] },
});
