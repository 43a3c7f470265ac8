import type { Flow } from '../../../../core/flow/document/flow.ts';
import { failing, flowOf, when } from './flows.ts';

/** A menu of two queues. */
export const menu = flowOf({
  hello: [
    'MessageParticipant',
    { Text: 'Hello' },
    { NextAction: 'menu', Errors: [failing('end')] },
  ],
  menu: [
    'GetParticipantInput',
    { Text: 'Press 1 or 2', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    {
      NextAction: 'end',
      Conditions: [when('sales', 'Equals', '1'), when('care', 'Equals', '2')],
      Errors: [failing('menu', 'InputTimeLimitExceeded'), failing('end')],
    },
  ],
  sales: ['UpdateContactTargetQueue', { QueueId: 'sales' }, { NextAction: 'queue' }],
  care: ['UpdateContactTargetQueue', { QueueId: 'care' }, { NextAction: 'queue' }],
  queue: ['TransferContactToQueue', {}, { NextAction: 'end', Errors: [failing('full')] }],
  full: ['MessageParticipant', { Text: 'Full' }, { NextAction: 'bye' }],
  bye: ['DisconnectParticipant'],
  end: ['DisconnectParticipant'],
});

/** The menu with something changed. */
export const changed = (edit: (flow: Flow) => void): Flow => {
  const flow = structuredClone(menu);
  edit(flow);
  return flow;
};
export const blockOf = (flow: Flow, id: string) => {
  const found = flow.Actions.find(({ Identifier }) => Identifier === id);
  if (found === undefined) throw new Error(`no block ${id}`);
  return found;
};
