import { block } from '../../core/flow/build/block.ts';
import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { prepareLanguage } from '../parts/prepare-language.ts';
import { speak } from '../parts/speak.ts';

/**
 * From one agent to another: through the other's own queue, so that a busy colleague keeps the call instead of losing it, and to
 * support where that can't be. What is known of the caller goes along in the attributes.
 */
export const transferToAgent = (center: Center) => {
  const say = speak(agentLanguageOf(center));
  return defineFlow({
    name: 'transfer-to-agent',
    type: 'AGENT_TRANSFER',
    description: 'To an agent, with all that is known of the caller',
    start: 'say it',
    blocks: joined({
      'say it': message(say('transferring'), { next: 'note the transfer' }),
      'note the transfer': setAttributes(
        { transferred: 'yes', waitedMinutes: '0' },
        { next: 'which language', failed: 'which language' },
      ),
      ...prepareLanguage(center, 'is the agent free'),
      'is the agent free': block('CheckMetricData', {
        parameters: { MetricType: 'NumberOfAgentsAvailable', AgentId: '$.Agent.ARN' },
        next: 'say busy',
        conditions: [{ if: 'NumberGreaterThan', value: 0, to: 'queue of the agent' }],
        errors: { NoMatchingCondition: 'say busy', NoMatchingError: 'queue of the agent' },
      }),
      'say busy': message(say('agentBusy'), { next: 'queue of the agent' }),
      'queue of the agent': block('UpdateContactTargetQueue', {
        parameters: { AgentId: '$.Agent.ARN' },
        next: 'join the queue',
        errors: { NoMatchingError: 'say it goes to support' },
      }),
      'join the queue': toQueue({
        full: 'say it goes to support',
        failed: 'say it goes to support',
      }),
      'say it goes to support': message(say('queueFull'), { next: 'queue of support' }),
      'queue of support': setQueue(resource('queue', center.queues.support), {
        next: 'join support',
        failed: 'apologize',
      }),
      'join support': toQueue({ full: 'apologize', failed: 'apologize' }),
      apologize: message(say('apology'), { next: 'hang up' }),
      'hang up': disconnect(),
    }),
  });
};
