import type { Json } from '../document/flow.ts';
import { ask, error, next, result } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import { answered } from './answered.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';

const identifiers = ['WorkspaceId', 'ApplicationId', 'Alias'] as const;

/**
 * Hands the conversation to an application (guide, "Agentic CX"). The answer's value: `{ Exit, ContextVariables }`, `Exit` being
 * `Default` or `Escalation`; errors InputTimeLimitExceeded (an idle chat) and NoMatchingError.
 */
export const connectParticipantWithAgenticCX = defineAction({
  type: 'ConnectParticipantWithAgenticCX',
  block: 'Agentic CX',
  category: 'asks',
  parameters: {
    AgentConfiguration: {
      kind: 'object',
      fields: {
        WorkspaceId: { kind: 'text', accepts: 'embedded', required: true },
        ApplicationId: { kind: 'text', accepts: 'embedded', required: true },
        Alias: { kind: 'text', accepts: 'embedded', required: true },
        ContextVariables: {
          kind: 'map',
          of: { kind: 'text', accepts: 'embedded' },
          maxEntries: 10,
        },
      },
      required: true,
    },
    SpeechRecognitionConfiguration: {
      kind: 'object',
      fields: { SpeechRecognitionEngine: { kind: 'text', accepts: 'embedded' } },
    },
    AudioFillerConfiguration: { kind: 'json' },
  },
  flowTypes: [
    'CONTACT_FLOW',
    'CUSTOMER_QUEUE',
    'CUSTOMER_HOLD',
    'CUSTOMER_WHISPER',
    'OUTBOUND_WHISPER',
    'AGENT_TRANSFER',
    'QUEUE_TRANSFER',
    'MODULE',
  ],
  channels: { TASK: 'error', EMAIL: 'error' },
  branches: {
    next: 'required',
    errors: {
      InputTimeLimitExceeded: 'optional',
      NoMatchingCondition: 'optional',
      NoMatchingError: 'expected',
    },
    conditions: { operators: ['Equals'], operands: ['Escalation'], optional: true },
  },
  run(running) {
    const agent = running.object('AgentConfiguration');
    const missing = identifiers.find((name) => asText(agent[name]) === '');
    if (missing) return error('NoMatchingError', `AgentConfiguration.${missing} is empty.`);
    return ask({ ask: 'service', service: running.action.Type, request: agent });
  },
  resume: (running, input) =>
    answered(input, (value) => {
      const { Exit, ContextVariables = {} } = (value ?? {}) as Record<string, Json>;
      if (Exit !== 'Default' && Exit !== 'Escalation')
        return badAnswer(running, 'An application exits by Default or Escalation.');
      running.set('AgenticCX', { ContextVariables });
      return Exit === 'Default' ? next : result(Exit);
    }),
});
