import type { FlowEntry } from '../../../../core/flow/run/flow-library.ts';
import type { Input } from '../../../../core/flow/run/input.ts';
import { block, flow, hangUp, say } from './flow-steps.ts';

export const agent = { UserName: 'ana', FirstName: 'Ana', LastName: 'Ruiz', ARN: 'agent-1' };
export const accepted: Input = { type: 'agent-accepted', agent };
export const found: Input = { type: 'answer', ok: true, value: { Name: 'Sales', ARN: 'queue-1' } };

export const over = block('over', 'EndFlowExecution');
export const hook = (event: string, id: string, to: string) =>
  block(event, 'UpdateContactEventHooks', { EventHooks: { [event]: id } }, to);
export const queueing = [
  block('queue', 'UpdateContactTargetQueue', { QueueId: 'queue-1' }, 'transfer'),
  block(
    'transfer',
    'TransferContactToQueue',
    {},
    {
      NextAction: 'bye',
      Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'bye' }],
    },
  ),
  hangUp,
] as const;

export const main = flow(
  'main',
  'CONTACT_FLOW',
  hook('CustomerQueue', 'waiting', 'AgentWhisper'),
  hook('AgentWhisper', 'to-agent', 'CustomerWhisper'),
  hook('CustomerWhisper', 'to-customer', 'CustomerHold'),
  hook('CustomerHold', 'customer-holds', 'AgentHold'),
  hook('AgentHold', 'agent-holds', 'queue'),
  ...queueing,
);
export const waiting = flow(
  'waiting',
  'CUSTOMER_QUEUE',
  block(
    'loop',
    'MessageParticipantIteratively',
    {
      Messages: [{ Text: 'Please wait' }],
      InterruptFrequencySeconds: '30',
    },
    {
      NextAction: 'loop',
      Conditions: [
        {
          NextAction: 'sorry',
          Condition: { Operator: 'Equals', Operands: ['MessagesInterrupted'] },
        },
      ],
    },
  ),
  say('sorry', 'Still busy', 'loop'),
);
export const flows: [FlowEntry, ...FlowEntry[]] = [
  main,
  waiting,
  flow(
    'to-agent',
    'AGENT_WHISPER',
    say('w', 'A call for $.Agent.FirstName from $.Queue.Name', 'over'),
    over,
  ),
  flow(
    'to-customer',
    'CUSTOMER_WHISPER',
    say('w', 'You speak with $.Agent.FirstName', 'over'),
    over,
  ),
  flow('customer-holds', 'CUSTOMER_HOLD', say('w', 'One moment', 'over'), over),
  flow('agent-holds', 'AGENT_HOLD', say('w', 'The customer waits', 'over'), over),
];
export const connected: Input[] = [found, found, accepted];
