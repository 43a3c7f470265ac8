import { error, next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { promptOf, promptParameters, promptSources } from './prompt.ts';

export const messageParticipant = defineAction({
  type: 'MessageParticipant',
  block: 'Play prompt',
  category: 'says',
  parameters: {
    ...promptParameters,
    SkipWhenDTMFBufferEnabled: { kind: 'boolean', accepts: 'static' },
  },
  exactlyOne: [promptSources],
  flowTypes: [
    'CONTACT_FLOW',
    'CUSTOMER_QUEUE',
    'CUSTOMER_WHISPER',
    'AGENT_WHISPER',
    'OUTBOUND_WHISPER',
    'AGENT_TRANSFER',
    'QUEUE_TRANSFER',
    'CAMPAIGN',
    'MODULE',
  ],
  channels: { TASK: 'success', EMAIL: 'success' },
  branches: { next: 'required', errors: { NoMatchingError: 'optional' } },
  run(running) {
    const { phase, typedAhead, data } = running.session;
    const prompt = promptOf(
      {
        PromptId: running.value('PromptId'),
        Text: running.value('Text'),
        SSML: running.value('SSML'),
        Media: running.value('Media'),
      },
      phase === 'agent-whisper' || phase === 'agent-hold' ? 'agent' : 'customer',
    );
    if (prompt === null) return error('NoMatchingError', 'The block has nothing to say.');
    if (data.Channel === 'CHAT' && prompt.kind !== 'text')
      return error('NoMatchingError', 'A chat takes plain text only.');
    const buffers = running.session.settings.GetParticipantInput === true && typedAhead !== '';
    const skipped = buffers && running.text('SkipWhenDTMFBufferEnabled') === 'true';
    if (!skipped) running.play(prompt);
    return next;
  },
});
