import type { RuleCase } from '../rule-case.ts';
import {
  attributes,
  block,
  compare,
  end,
  failing,
  flow,
  lambda,
  loop,
  menu,
  say,
  setQueue,
  sorry,
  transfer,
  when,
} from '../tiny-flow.ts';

const hold = block('hold', 'UpdatePreviousContactParticipantState', {
  PreviousContactParticipantState: 'OffHold',
});
const byChannel = (voice: string) =>
  flow(
    compare('channel', '$.Channel', [when('Equals', 'CHAT', 'hello')], voice),
    menu('menu', { 1: 'end' }),
    say('hello'),
    sorry,
  );

/** Where blocks stand and how they hang together. */
export const graphCases: readonly RuleCase[] = [
  {
    rule: 'places/flow-type',
    severity: 'error',
    block: 'end',
    field: 'Type',
    hit: flow(say('hello')),
    miss: {
      ...flow(say('hello')),
      Actions: [say('hello'), block('end', 'EndFlowExecution')],
    },
    context: { flowType: 'CUSTOMER_WHISPER' },
  },
  {
    rule: 'places/flow-type',
    severity: 'warning',
    block: 'queue',
    hit: flow(setQueue('queue', 'end'), sorry),
    miss: flow(say('hello')),
    context: { flowType: 'CUSTOMER_QUEUE' },
  },
  {
    rule: 'places/channel',
    severity: 'warning',
    block: 'menu',
    hit: flow(menu('menu', { 1: 'end' }), sorry),
    miss: byChannel('menu'),
    context: { channels: ['VOICE', 'CHAT'] },
  },
  {
    rule: 'places/channel',
    severity: 'note',
    hit: flow(say('hello')),
    miss: flow(setQueue('queue', 'end')),
    context: { channels: ['TASK'] },
  },
  {
    rule: 'places/agent',
    severity: 'warning',
    field: 'Parameters.Text',
    hit: flow(say('hello', 'end', 'You talk to $.Agent.FirstName.')),
    miss: flow(say('hello', 'end', 'You talk to $.Agent.FirstName.')),
    context: { flowType: 'CONTACT_FLOW' },
    missContext: { flowType: 'CUSTOMER_WHISPER' },
  },
  {
    rule: 'reach/unreachable',
    severity: 'warning',
    block: 'forgotten',
    hit: flow(say('hello'), say('forgotten')),
    miss: flow(say('hello', failing('end', 'sorry')), sorry),
  },
  {
    rule: 'reach/unreachable',
    severity: 'note',
    block: 'never',
    hit: flow(
      {
        ...transfer('go'),
        Transitions: { ...transfer('go').Transitions, NextAction: 'never' },
      },
      say('never'),
      sorry,
    ),
    miss: flow(transfer('go'), sorry),
  },
  {
    rule: 'reach/dead-end',
    severity: 'warning',
    block: 'go',
    hit: flow(block('go', 'TransferContactToQueue')),
    miss: flow(transfer('go'), sorry),
  },
  {
    rule: 'loops/endless',
    severity: 'error',
    block: 'a',
    hit: flow(
      attributes('a', { tries: '1' }, 'b'),
      attributes('b', { tries: '2' }, 'a'),
      attributes('sorry', { tries: '3' }, 'a'),
    ),
    miss: flow(attributes('a', { tries: '1' }, 'b'), loop('b', 'a'), sorry),
  },
  {
    rule: 'loops/endless',
    severity: 'warning',
    block: 'if',
    hit: flow(
      compare('if', '$.Attributes.vip', [when('Equals', 'yes', 'end')], 'set'),
      block('set', 'UpdateContactAttributes', { Attributes: { seen: 'yes' } }, failing('if')),
    ),
    miss: flow(
      compare('if', '$.Attributes.vip', [when('Equals', 'yes', 'end')], 'set'),
      block('set', 'UpdateContactAttributes', { Attributes: { vip: 'yes' } }, failing('if')),
    ),
  },
  {
    rule: 'loops/endless',
    severity: 'warning',
    hit: flow(compare('if', '$.Attributes.vip', [when('Equals', 'yes', 'end')], 'if')),
    miss: flow(
      compare('if', '$.Attributes.vip', [when('Equals', 'yes', 'end')], 'wait'),
      say('wait', 'if', 'One moment.'),
    ),
  },
  {
    rule: 'loops/no-way-out',
    severity: 'warning',
    block: 'menu',
    hit: flow(menu('menu', { 1: 'hello', 2: 'menu' }, 'hello'), say('hello', 'menu')),
    miss: flow(menu('menu', { 1: 'hello', 2: 'menu', 0: 'end' }, 'hello'), say('hello', 'menu')),
  },
  {
    rule: 'loops/no-way-out',
    severity: 'warning',
    block: 'hello',
    hit: flow(say('hello', 'hello')),
    miss: flow(say('hello', 'hello')),
    context: { flowType: 'CONTACT_FLOW' },
    missContext: { flowType: 'CUSTOMER_QUEUE' },
  },
  {
    rule: 'queue/no-working-queue',
    severity: 'warning',
    block: 'go',
    hit: flow(transfer('go'), sorry),
    miss: flow(setQueue('queue', 'go'), transfer('go'), sorry),
    context: { flowType: 'CONTACT_FLOW' },
  },
  {
    rule: 'queue/no-working-queue',
    severity: 'note',
    hit: flow(transfer('go'), sorry),
    miss: flow(transfer('go'), sorry),
    missContext: { flowType: 'QUEUE_TRANSFER' },
  },
  {
    rule: 'caller/failed-route',
    severity: 'warning',
    block: 'go',
    hit: flow(setQueue('queue', 'go'), transfer('go', 'end'), sorry),
    miss: flow(setQueue('queue', 'go'), transfer('go', 'sorry'), sorry),
  },
  {
    rule: 'caller/silent-drop',
    severity: 'note',
    block: 'end',
    hit: flow(
      block('call', 'InvokeLambdaFunction', { LambdaFunctionARN: 'a' }, failing('hello', 'end')),
      say('hello'),
    ),
    miss: flow(lambda('call', 'hello'), say('hello'), sorry),
  },
  {
    rule: 'caller/silent-drop',
    severity: 'note',
    block: 'end',
    hit: flow(menu('menu', { 1: 'hello' }, 'end'), say('hello', failing('sorry', 'end')), sorry),
    miss: flow(say('bye', failing('end'), 'Good bye.')),
  },
  {
    rule: 'branches/missing-next',
    severity: 'warning',
    block: 'go',
    hit: flow(
      { ...transfer('go'), Transitions: { Errors: transfer('go').Transitions.Errors ?? [] } },
      sorry,
    ),
    miss: flow({ ...hold, Transitions: failing('end') }, end),
  },
];
