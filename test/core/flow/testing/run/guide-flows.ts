import type { Action } from '../../../../../core/flow/document/flow.ts';
import type { FlowEntry } from '../../../../../core/flow/run/flow-library.ts';
import type { World } from '../../../../../core/flow/world/world.ts';
import { block, entry, hangsUp, menu, mockResult, queue } from '../small-flows.ts';

export const announcement =
  'All of our clerks are taking orders at the moment. Please stay on the line.';

/** The flow that AWS's sample speaks of: hours, a menu, a queue with its announcement. */
export const sampleFlows = (welcome = 'To place an order, press 1.'): FlowEntry[] => [
  entry('Sample', [
    block(
      'hooks',
      'UpdateContactEventHooks',
      { EventHooks: { CustomerQueue: 'Queue' } },
      { next: 'hours', NoMatchingError: 'end' },
    ),
    block(
      'hours',
      'CheckHoursOfOperation',
      { HoursOfOperationId: 'BasicHours' },
      { next: 'end', True: 'menu', False: 'end', NoMatchingError: 'end' },
    ),
    menu('menu', welcome, {
      next: 'end',
      '1': 'queue',
      InputTimeLimitExceeded: 'late',
      NoMatchingCondition: 'end',
      NoMatchingError: 'end',
    }),
    ...queue('queue', 'basic', 'end', 'end'),
    hangsUp('late'),
    hangsUp('end'),
  ]),
  entry(
    'Queue',
    [
      block(
        'announce',
        'MessageParticipantIteratively',
        { Messages: [{ Text: announcement }] },
        { next: 'announce', NoMatchingError: 'announce' },
      ),
    ],
    'CUSTOMER_QUEUE',
  ),
];

export const sampleWorld: Partial<World> = {
  hours: { BasicHours: 'closed', AlwaysOnHours: 'open' },
  queues: { basic: { name: 'Orders' } },
};

export const renamed: Partial<World> = { ...sampleWorld, queues: { basic: { name: 'Returns' } } };

export const inFlow = (...actions: Action[]): FlowEntry[] => [entry('Main', actions)];
export const loaded = (data: object, more: object = {}) =>
  mockResult({ LoadedData: JSON.stringify(data), ...more });
