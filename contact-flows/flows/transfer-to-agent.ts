import { block } from '../../core/flow/build/block.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { speak } from '../parts/speak.ts';
import { beginTransfer, joinQueueOrSupport } from '../parts/transfer.ts';

/**
 * From one agent to another: through the other's own queue, so that a busy colleague keeps the call instead of losing it, and to
 * support where that can't be. What is known of the caller goes along in the attributes.
 */
export const transferToAgent = (center: Center) =>
  defineFlow({
    name: 'transfer-to-agent',
    type: 'AGENT_TRANSFER',
    description: 'To an agent, with all that is known of the caller',
    start: 'say it',
    blocks: joined({
      ...beginTransfer(center, 'is the agent free'),
      'is the agent free': block('CheckMetricData', {
        parameters: { MetricType: 'NumberOfAgentsAvailable', AgentId: '$.Agent.ARN' },
        next: 'say busy',
        conditions: [{ if: 'NumberGreaterThan', value: 0, to: 'queue of the agent' }],
        errors: { NoMatchingCondition: 'say busy', NoMatchingError: 'queue of the agent' },
      }),
      'say busy': message(speak(center, agentLanguageOf(center))('agentBusy'), {
        next: 'queue of the agent',
      }),
      'queue of the agent': block('UpdateContactTargetQueue', {
        parameters: { AgentId: '$.Agent.ARN' },
        next: 'join the queue',
        errors: { NoMatchingError: 'say it goes to support' },
      }),
      ...joinQueueOrSupport(center),
    }),
  });
