import { flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import { emptyWorld, took, type World } from '../../../../core/flow/world/world.ts';
import { block, entry, flowOf } from './flow-of.ts';

/** Greeting, hours, a menu; 1 tells the balance, 2 waits for an agent with music. */
const main = flowOf(
  block(
    'logging',
    'UpdateFlowLoggingBehavior',
    { FlowLoggingBehavior: 'Enabled' },
    { next: 'attributes' },
  ),
  block(
    'attributes',
    'UpdateContactAttributes',
    { Attributes: { product: 'bank' }, TargetContact: 'Current' },
    { next: 'greeting', NoMatchingError: 'bye' },
  ),
  block(
    'greeting',
    'MessageParticipant',
    { Text: 'Welcome to the little bank.' },
    { next: 'hours', NoMatchingError: 'bye' },
  ),
  block(
    'hours',
    'CheckHoursOfOperation',
    { HoursOfOperationId: 'Office' },
    { 'Equals True': 'menu', 'Equals False': 'closed', NoMatchingError: 'closed', next: 'closed' },
  ),
  block(
    'closed',
    'MessageParticipant',
    { Text: 'We are closed.' },
    { next: 'bye', NoMatchingError: 'bye' },
  ),
  block(
    'menu',
    'GetParticipantInput',
    { PromptId: 'menu-prompt', InputTimeLimitSeconds: '5', StoreInput: 'False' },
    {
      next: 'menu',
      'Equals 1': 'balance',
      'Equals 2': 'queue',
      InputTimeLimitExceeded: 'menu',
      NoMatchingCondition: 'menu',
      NoMatchingError: 'bye',
    },
  ),
  block(
    'balance',
    'InvokeLambdaFunction',
    { LambdaFunctionARN: 'balance', InvocationTimeLimitSeconds: '3' },
    { next: 'tell', NoMatchingError: 'sorry' },
  ),
  block(
    'tell',
    'MessageParticipant',
    { Text: 'You have $.External.balance euros.' },
    { next: 'bye', NoMatchingError: 'bye' },
  ),
  block('sorry', 'MessageParticipant', { Text: 'Sorry.' }, { next: 'bye', NoMatchingError: 'bye' }),
  block(
    'queue',
    'UpdateContactTargetQueue',
    { QueueId: 'Sales' },
    { next: 'music', NoMatchingError: 'bye' },
  ),
  block(
    'music',
    'UpdateContactEventHooks',
    { EventHooks: { CustomerQueue: 'music' } },
    { next: 'transfer', NoMatchingError: 'bye' },
  ),
  block(
    'transfer',
    'TransferContactToQueue',
    {},
    {
      next: 'bye',
      QueueAtCapacity: 'bye',
      NoMatchingError: 'bye',
    },
  ),
  block('bye', 'DisconnectParticipant'),
);

const music = flowOf(
  block(
    'loop',
    'MessageParticipantIteratively',
    { Messages: [{ Text: 'Please wait for an agent.' }], InterruptFrequencySeconds: '30' },
    { 'Equals MessagesInterrupted': 'loop', NoMatchingError: 'end', next: 'end' },
  ),
  block('end', 'EndFlowExecution'),
);

export const bankFlows = flowLibrary([
  entry('main', main),
  entry('music', music, 'CUSTOMER_QUEUE'),
]);

export const bank = (more: Partial<World> = {}): World => ({
  ...emptyWorld(),
  hours: { Office: { timeZone: 'Europe/Berlin', week: { monday: ['08:00-18:00'] } } },
  queues: { Sales: { name: 'Sales' } },
  lambdas: { balance: () => took(400, { balance: '12' }) },
  prompts: { 'menu-prompt': 'For your balance press one, for an agent press two.' },
  ...more,
});

/** Monday, 10:00 in Berlin. */
export const mondayMorning = Date.parse('2026-11-23T09:00Z');
export const mondayNight = Date.parse('2026-11-23T22:00Z');
