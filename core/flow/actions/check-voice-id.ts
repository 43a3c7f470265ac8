import { defineAction } from './definition.ts';
import { voiceIdEnded } from './voice-id-ended.ts';

export const checkVoiceId = defineAction({
  type: 'CheckVoiceId',
  block: 'Check Voice ID',
  category: 'decides',
  parameters: {
    CheckVoiceIdOption: {
      kind: 'choice',
      values: ['enrollmentStatus', 'voiceAuthentication', 'fraudDetection'],
      accepts: 'static',
      required: true,
    },
  },
  branches: {
    next: 'required',
    errors: { NoMatchingError: 'expected' },
    conditions: { operators: ['Equals'] },
  },
  run: () => voiceIdEnded,
});
