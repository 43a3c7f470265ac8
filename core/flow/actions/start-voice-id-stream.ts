import { defineAction } from './definition.ts';
import { voiceIdEnded } from './voice-id-ended.ts';

export const startVoiceIdStream = defineAction({
  type: 'StartVoiceIdStream',
  block: 'Set Voice ID',
  category: 'sets',
  parameters: {},
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: () => voiceIdEnded,
});
