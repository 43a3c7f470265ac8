import { expect, test } from 'vitest';
import { block } from '../../../../core/flow/build/block.ts';
import { callModule } from '../../../../core/flow/build/blocks/call-module.ts';
import { disconnect } from '../../../../core/flow/build/blocks/disconnect.ts';
import { message } from '../../../../core/flow/build/blocks/message.ts';
import { returnFromModule } from '../../../../core/flow/build/blocks/return-from-module.ts';
import { toQueue } from '../../../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../../../core/flow/build/define-flow.ts';
import { defineModule } from '../../../../core/flow/build/define-module.ts';
import { moduleSettings } from '../../../../core/flow/build/module-settings.ts';
import { renderBuilt } from '../../../../core/flow/build/render-built.ts';
import { resource } from '../../../../core/flow/build/resource.ts';

const flow = renderBuilt(
  defineFlow({
    name: 'Main line',
    description: 'Calls of everyone',
    type: 'CONTACT_FLOW',
    start: 'Say hello',
    blocks: {
      'Say hello': message('Hello', { next: 'Ask', failed: 'Bye' }),
      Ask: block('GetParticipantInput', {
        parameters: {
          Text: 'Number?',
          StoreInput: true,
          InputTimeLimitSeconds: 5,
          InputValidation: { CustomValidation: { MaximumLength: 4 } },
          DTMFConfiguration: { DisableCancelKey: false },
          EnableDTMFBuffer: true,
        },
        next: 'Show',
        errors: { NoMatchingError: 'Bye' },
      }),
      Show: block('ShowView', {
        parameters: {
          ViewResource: { Id: resource('view', 'order') },
          InvocationTimeLimitSeconds: 400,
          ViewData: { Wide: true, Items: [{ Label: 'Total', Count: 3, Open: false }] },
        },
        next: 'Call',
        when: { Back: 'Say hello' },
        errors: { NoMatchingCondition: 'Call', NoMatchingError: 'Bye', TimeLimitExceeded: 'Bye' },
      }),
      Call: callModule(resource('module', 'identify'), {
        input: { tries: 3, strict: true },
        results: { known: 'Queue' },
        next: 'Queue',
        failed: 'Bye',
      }),
      Queue: toQueue({ full: 'Bye', failed: 'Say hello' }),
      Bye: disconnect(),
    },
  }),
);
const actionNamed = (name: string) => flow.Actions.find(({ Identifier }) => Identifier === name);

test('a flow has its version, its start, its name and a place for each block', () => {
  expect(flow).toMatchObject({
    Version: '2019-10-30',
    StartAction: 'Say hello',
    Metadata: { name: 'Main line', description: 'Calls of everyone' },
  });
  expect(Object.keys(flow.Metadata?.ActionMetadata ?? {})).toEqual(
    flow.Actions.map(({ Identifier }) => Identifier),
  );
  expect(flow.Metadata?.ActionMetadata?.Bye).toMatchObject({
    position: { x: expect.any(Number), y: expect.any(Number) },
    isFriendlyName: true,
  });
  expect(flow).not.toHaveProperty('Settings');
});

test('a block is rendered as the flow language has it', () => {
  expect(actionNamed('Say hello')).toEqual({
    Identifier: 'Say hello',
    Type: 'MessageParticipant',
    Parameters: { Text: 'Hello' },
    Transitions: {
      NextAction: 'Ask',
      Errors: [{ NextAction: 'Bye', ErrorType: 'NoMatchingError' }],
    },
  });
});

test('scalars become strings, truths as each parameter spells them', () => {
  expect(actionNamed('Ask')?.Parameters).toEqual({
    Text: 'Number?',
    StoreInput: 'True',
    InputTimeLimitSeconds: '5',
    InputValidation: { CustomValidation: { MaximumLength: '4' } },
    DTMFConfiguration: { DisableCancelKey: 'False' },
    EnableDTMFBuffer: 'true',
  });
});

test('JSON inside a parameter keeps its types, resources stand by name', () => {
  expect(actionNamed('Show')?.Parameters).toEqual({
    ViewResource: { Id: `\${view:order}` },
    InvocationTimeLimitSeconds: '400',
    ViewData: { Wide: 'true', Items: [{ Label: 'Total', Count: 3, Open: false }] },
  });
});

test('a module’s input keeps its types, conditions carry one operand', () => {
  expect(actionNamed('Call')).toMatchObject({
    Parameters: { FlowModuleId: `\${module:identify}`, Input: { tries: 3, strict: true } },
    Transitions: {
      NextAction: 'Queue',
      Conditions: [{ NextAction: 'Queue', Condition: { Operator: 'Equals', Operands: ['known'] } }],
      Errors: [
        { NextAction: 'Queue', ErrorType: 'NoMatchingCondition' },
        { NextAction: 'Bye', ErrorType: 'NoMatchingError' },
      ],
    },
  });
});

test('a next block that is never taken is there all the same', () => {
  expect(actionNamed('Queue')?.Transitions.NextAction).toBe('Bye');
});

test('an end has neither parameters nor transitions', () => {
  expect(actionNamed('Bye')).toEqual({
    Identifier: 'Bye',
    Type: 'DisconnectParticipant',
    Parameters: {},
    Transitions: {},
  });
});

test('a module carries the console’s settings, and its contract apart from its content', () => {
  const module = defineModule({
    name: 'Identify',
    contract: {
      input: { type: 'object', properties: { tries: { type: 'integer' } } },
      results: ['known', 'unknown'],
    },
    start: 'end',
    blocks: { end: returnFromModule({ result: 'known', data: { age: 42 } }) },
  });
  const rendered = renderBuilt(module);
  expect(rendered.Settings).toEqual({
    InputParameters: [],
    OutputParameters: [],
    Transitions: [
      { DisplayName: 'Success', ReferenceName: 'Success', Description: '' },
      { DisplayName: 'Error', ReferenceName: 'Error', Description: '' },
    ],
  });
  expect(rendered.Actions[0]?.Parameters).toEqual({ Result: 'known', ResultData: { age: 42 } });
  expect(JSON.parse(moduleSettings(module))).toEqual({
    input: { schema: { type: 'object', properties: { tries: { type: 'integer' } } } },
    transitions: {
      results: [
        { name: 'known', description: '' },
        { name: 'unknown', description: '' },
      ],
    },
  });
});

test('a module without a contract says so as the console does', () => {
  const plain = defineModule({ name: 'Plain', start: 'end', blocks: { end: returnFromModule() } });
  expect(moduleSettings(plain)).toBe('{}');
});
