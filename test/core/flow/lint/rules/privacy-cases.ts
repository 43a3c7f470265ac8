import type { Flow } from '../../../../../core/flow/document/flow.ts';
import type { RuleCase } from '../rule-case.ts';
import {
  attributes,
  block,
  encryption,
  flow,
  logging,
  say,
  sorry,
  store,
  when,
} from '../tiny-flow.ts';

const typed = { Text: 'Please enter your card number.' };
const number = '$.StoredCustomerInput';

const call = (Input: Record<string, string>, ...results: string[]): Flow =>
  flow(
    block(
      'call',
      'InvokeFlowModule',
      { FlowModuleId: 'greeting', Input },
      {
        NextAction: 'end',
        Conditions: results.map((result) => when('Equals', result, 'end')),
        Errors: ['NoMatchingCondition', 'NoMatchingError'].map((ErrorType) => ({
          ErrorType,
          NextAction: 'end',
        })),
      },
    ),
  );
const greeting: Flow = {
  Version: '2019-10-30',
  StartAction: 'greet',
  Actions: [
    say('greet', 'done', 'Good morning, $.Modules.Input.name.'),
    block('done', 'EndFlowModuleExecution', { Result: 'Greeted' }),
  ],
};
const library = {
  find: (id: string) =>
    id === 'greeting'
      ? { id, name: id, flowType: 'MODULE' as const, flow: greeting, blocks: new Map() }
      : undefined,
};
const context = { library };

/** Personal data, and calls of modules. */
export const privacyCases: readonly RuleCase[] = [
  {
    rule: 'privacy/logged-input',
    severity: 'warning',
    block: 'ask',
    hit: flow(logging('log', 'ask'), store('ask', 'end'), sorry),
    miss: flow(
      logging('log', 'quiet'),
      logging('quiet', 'ask', 'Disabled'),
      store('ask', 'end'),
      sorry,
    ),
  },
  {
    rule: 'privacy/logged-input',
    severity: 'warning',
    hit: flow(logging('log', 'ask'), store('ask', 'end'), sorry),
    miss: flow(logging('log', 'ask'), store('ask', 'end', { InputEncryption: encryption }), sorry),
  },
  {
    rule: 'privacy/card-input',
    severity: 'warning',
    field: 'Parameters.InputEncryption',
    hit: flow(store('ask', 'end', typed), sorry),
    miss: flow(store('ask', 'end', { ...typed, InputEncryption: encryption }), sorry),
  },
  ...['cardNumber', 'caller_ssn', 'PIN', 'iban', 'phone-number'].map(
    (key): RuleCase => ({
      rule: 'privacy/logged-attribute',
      severity: 'warning',
      block: 'keep',
      hit: flow(logging('log', 'keep'), attributes('keep', { [key]: '$.External.value' }), sorry),
      miss: flow(
        logging('log', 'keep'),
        attributes('keep', { discard: '$.External.value', pinned: '$.External.value', pin: 'no' }),
        sorry,
      ),
    }),
  ),
  {
    rule: 'privacy/logged-attribute',
    severity: 'warning',
    block: 'keep',
    hit: flow(
      store('ask', 'log'),
      logging('log', 'keep'),
      attributes('keep', { order: number }),
      sorry,
    ),
    miss: flow(
      store('ask', 'log', { InputEncryption: encryption }),
      logging('log', 'keep'),
      attributes('keep', { order: number }),
      sorry,
    ),
  },
  {
    rule: 'modules/missing',
    severity: 'note',
    hit: { ...call({}), Actions: call({}).Actions.map(renamed) },
    miss: call({ name: 'Ana' }, 'Greeted'),
    context,
  },
  {
    rule: 'modules/result',
    severity: 'warning',
    field: 'Transitions.Conditions[1]',
    hit: call({ name: 'Ana' }, 'Greeted', 'Refused'),
    miss: call({ name: 'Ana' }, 'Greeted'),
    context,
  },
  {
    rule: 'modules/unhandled-result',
    severity: 'note',
    hit: call({ name: 'Ana' }),
    miss: call({ name: 'Ana' }, 'Greeted'),
    context,
  },
  {
    rule: 'modules/input',
    severity: 'warning',
    field: 'Parameters.Input',
    hit: call({ title: 'Ms' }, 'Greeted'),
    miss: call({ name: 'Ana' }, 'Greeted'),
    context,
  },
];

function renamed(action: Flow['Actions'][number]): Flow['Actions'][number] {
  return action.Type === 'InvokeFlowModule'
    ? { ...action, Parameters: { FlowModuleId: 'farewell' } }
    : action;
}
