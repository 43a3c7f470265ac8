import type { Block } from '../../../../core/flow/build/block.ts';
import { callModule } from '../../../../core/flow/build/blocks/call-module.ts';
import { callback } from '../../../../core/flow/build/blocks/callback.ts';
import { callbackNumber } from '../../../../core/flow/build/blocks/callback-number.ts';
import { compare } from '../../../../core/flow/build/blocks/compare.ts';
import { disconnect } from '../../../../core/flow/build/blocks/disconnect.ts';
import { endFlow } from '../../../../core/flow/build/blocks/end-flow.ts';
import { hours } from '../../../../core/flow/build/blocks/hours.ts';
import { lambda } from '../../../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../../../core/flow/build/blocks/loop.ts';
import { menu } from '../../../../core/flow/build/blocks/menu.ts';
import { message } from '../../../../core/flow/build/blocks/message.ts';
import { onEvent } from '../../../../core/flow/build/blocks/on-event.ts';
import { queueSize } from '../../../../core/flow/build/blocks/queue-size.ts';
import { returnFromModule } from '../../../../core/flow/build/blocks/return-from-module.ts';
import { setAttributes } from '../../../../core/flow/build/blocks/set-attributes.ts';
import { setQueue } from '../../../../core/flow/build/blocks/set-queue.ts';
import { staffing } from '../../../../core/flow/build/blocks/staffing.ts';
import { storeInput } from '../../../../core/flow/build/blocks/store-input.ts';
import { storePhoneNumber } from '../../../../core/flow/build/blocks/store-phone-number.ts';
import { toFlow } from '../../../../core/flow/build/blocks/to-flow.ts';
import { toQueue } from '../../../../core/flow/build/blocks/to-queue.ts';
import { resource } from '../../../../core/flow/build/resource.ts';
import type { Action } from '../../../../core/flow/document/flow.ts';

interface Case {
  block: Block;
  type: string;
  parameters: Action['Parameters'];
  next?: string;
  errors?: Record<string, string>;
  conditions?: Record<string, string>;
}

/** What each function of the builder makes. */
export const blockCases: Record<string, Case> = {
  'message, text': {
    block: message('Hello', { next: 'a' }),
    type: 'MessageParticipant',
    parameters: { Text: 'Hello' },
    next: 'a',
    errors: { NoMatchingError: 'a' },
  },
  'message, SSML': {
    block: message({ ssml: '<speak>Hello</speak>' }, { next: 'a', failed: 'b' }),
    type: 'MessageParticipant',
    parameters: { SSML: '<speak>Hello</speak>' },
    next: 'a',
    errors: { NoMatchingError: 'b' },
  },
  'message, recorded': {
    block: message({ prompt: resource('prompt', 'welcome') }, { next: 'a' }),
    type: 'MessageParticipant',
    parameters: { PromptId: `\${prompt:welcome}` },
    next: 'a',
    errors: { NoMatchingError: 'a' },
  },
  menu: {
    block: menu('1 or 2?', {
      keys: { '1': 'a', '#': 'b' },
      otherwise: 'c',
      silent: 'd',
      failed: 'e',
    }),
    type: 'GetParticipantInput',
    parameters: { Text: '1 or 2?', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    next: 'c',
    errors: { InputTimeLimitExceeded: 'd', NoMatchingCondition: 'c', NoMatchingError: 'e' },
    conditions: { 'Equals 1': 'a', 'Equals #': 'b' },
  },
  'menu, everything else in one place': {
    block: menu('1?', { keys: { '1': 'a' }, otherwise: 'c', seconds: 9 }),
    type: 'GetParticipantInput',
    parameters: { Text: '1?', StoreInput: 'False', InputTimeLimitSeconds: '9' },
    next: 'c',
    errors: { InputTimeLimitExceeded: 'c', NoMatchingCondition: 'c', NoMatchingError: 'c' },
    conditions: { 'Equals 1': 'a' },
  },
  storeInput: {
    block: storeInput('Number?', {
      digits: 8,
      next: 'a',
      failed: 'b',
      seconds: 10,
      betweenSeconds: 3,
    }),
    type: 'GetParticipantInput',
    parameters: {
      Text: 'Number?',
      StoreInput: 'True',
      InputTimeLimitSeconds: '10',
      InputValidation: { CustomValidation: { MaximumLength: '8' } },
      DTMFConfiguration: { DisableCancelKey: 'False', InterdigitTimeLimitSeconds: '3' },
    },
    next: 'a',
    errors: { NoMatchingError: 'b' },
  },
  'storePhoneNumber, local': {
    block: storePhoneNumber('Number?', { country: 'US', next: 'a', invalid: 'b', failed: 'c' }),
    type: 'GetParticipantInput',
    parameters: {
      Text: 'Number?',
      StoreInput: 'True',
      InputTimeLimitSeconds: '5',
      InputValidation: { PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: 'US' } },
    },
    next: 'a',
    errors: { InvalidPhoneNumber: 'b', NoMatchingError: 'c' },
  },
  'storePhoneNumber, international': {
    block: storePhoneNumber('Number?', { next: 'a', invalid: 'b', failed: 'c', seconds: 20 }),
    type: 'GetParticipantInput',
    parameters: {
      Text: 'Number?',
      StoreInput: 'True',
      InputTimeLimitSeconds: '20',
      InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } },
    },
    next: 'a',
    errors: { InvalidPhoneNumber: 'b', NoMatchingError: 'c' },
  },
  lambda: {
    block: lambda(resource('lambda', 'look-up'), {
      input: { customer: '$.CustomerEndpoint.Address' },
      seconds: 8,
      answer: 'JSON',
      next: 'a',
      failed: 'b',
    }),
    type: 'InvokeLambdaFunction',
    parameters: {
      LambdaFunctionARN: `\${lambda:look-up}`,
      InvocationTimeLimitSeconds: '8',
      InvocationType: 'SYNCHRONOUS',
      ResponseValidation: { ResponseType: 'JSON' },
      LambdaInvocationAttributes: { customer: '$.CustomerEndpoint.Address' },
    },
    next: 'a',
    errors: { NoMatchingError: 'b' },
  },
  compare: {
    block: compare('$.Attributes.age', {
      when: { none: 'a' },
      conditions: [{ if: 'NumberLessThan', value: 18, to: 'b' }],
      otherwise: 'c',
    }),
    type: 'Compare',
    parameters: { ComparisonValue: '$.Attributes.age' },
    next: 'c',
    errors: { NoMatchingCondition: 'c' },
    conditions: { 'Equals none': 'a', 'NumberLessThan 18': 'b' },
  },
  hours: {
    block: hours({ of: resource('hours', 'office'), open: 'a', closed: 'b', failed: 'c' }),
    type: 'CheckHoursOfOperation',
    parameters: { HoursOfOperationId: `\${hours:office}` },
    next: 'b',
    errors: { NoMatchingError: 'c' },
    conditions: { 'Equals True': 'a', 'Equals False': 'b' },
  },
  'hours of the working queue': {
    block: hours({ open: 'a', closed: 'b', failed: 'c' }),
    type: 'CheckHoursOfOperation',
    parameters: {},
    next: 'b',
    errors: { NoMatchingError: 'c' },
    conditions: { 'Equals True': 'a', 'Equals False': 'b' },
  },
  staffing: {
    block: staffing({ agents: 'staffed', some: 'a', none: 'b', failed: 'c' }),
    type: 'CheckMetricData',
    parameters: { MetricType: 'NumberOfAgentsStaffed' },
    next: 'b',
    errors: { NoMatchingCondition: 'b', NoMatchingError: 'c' },
    conditions: { 'NumberGreaterThan 0': 'a' },
  },
  queueSize: {
    block: queueSize({
      of: resource('queue', 'sales'),
      measure: 'oldest',
      over: 300,
      more: 'a',
      otherwise: 'b',
      failed: 'c',
    }),
    type: 'CheckMetricData',
    parameters: { MetricType: 'OldestContactInQueueAgeSeconds', QueueId: `\${queue:sales}` },
    next: 'b',
    errors: { NoMatchingCondition: 'b', NoMatchingError: 'c' },
    conditions: { 'NumberGreaterThan 300': 'a' },
  },
  setQueue: {
    block: setQueue(resource('queue', 'sales'), { next: 'a', failed: 'b' }),
    type: 'UpdateContactTargetQueue',
    parameters: { QueueId: `\${queue:sales}` },
    next: 'a',
    errors: { NoMatchingError: 'b' },
  },
  toQueue: {
    block: toQueue({ full: 'a', failed: 'b' }),
    type: 'TransferContactToQueue',
    parameters: {},
    next: 'a',
    errors: { QueueAtCapacity: 'a', NoMatchingError: 'b' },
  },
  setAttributes: {
    block: setAttributes({ tier: '$.External.tier' }, { next: 'a', failed: 'b' }),
    type: 'UpdateContactAttributes',
    parameters: { Attributes: { tier: '$.External.tier' }, TargetContact: 'Current' },
    next: 'a',
    errors: { NoMatchingError: 'b' },
  },
  loop: {
    block: loop(3, { again: 'a', done: 'b' }),
    type: 'Loop',
    parameters: { LoopCount: '3' },
    next: 'b',
    errors: { NoMatchingError: 'b' },
    conditions: { 'Equals ContinueLooping': 'a', 'Equals DoneLooping': 'b' },
  },
  callbackNumber: {
    block: callbackNumber('$.StoredCustomerInput', { next: 'a', invalid: 'b', notDialable: 'c' }),
    type: 'UpdateContactCallbackNumber',
    parameters: { CallbackNumber: '$.StoredCustomerInput' },
    next: 'a',
    errors: { InvalidCallbackNumber: 'b', CallbackNumberNotDialable: 'c' },
  },
  callback: {
    block: callback({ queue: resource('queue', 'callbacks'), next: 'a', failed: 'b' }),
    type: 'CreateCallbackContact',
    parameters: {
      InitialCallDelaySeconds: '5',
      MaximumConnectionAttempts: '1',
      RetryDelaySeconds: '600',
      QueueId: `\${queue:callbacks}`,
    },
    next: 'a',
    errors: { NoMatchingError: 'b' },
  },
  callModule: {
    block: callModule(resource('module', 'identify'), {
      results: { known: 'a' },
      next: 'b',
      otherwise: 'c',
      failed: 'd',
    }),
    type: 'InvokeFlowModule',
    parameters: { FlowModuleId: `\${module:identify}` },
    next: 'b',
    errors: { NoMatchingCondition: 'c', NoMatchingError: 'd' },
    conditions: { 'Equals known': 'a' },
  },
  returnFromModule: {
    block: returnFromModule({ result: 'known', data: { id: '$.External.id' } }),
    type: 'EndFlowModuleExecution',
    parameters: { Result: 'known', ResultData: { id: '$.External.id' } },
  },
  onEvent: {
    block: onEvent('CustomerQueue', resource('flow', 'music'), { next: 'a', failed: 'b' }),
    type: 'UpdateContactEventHooks',
    parameters: { EventHooks: { CustomerQueue: `\${flow:music}` } },
    next: 'a',
    errors: { NoMatchingError: 'b' },
  },
  toFlow: {
    block: toFlow(resource('flow', 'billing'), { failed: 'a' }),
    type: 'TransferToFlow',
    parameters: { ContactFlowId: `\${flow:billing}` },
    next: 'a',
    errors: { NoMatchingError: 'a' },
  },
  disconnect: { block: disconnect(), type: 'DisconnectParticipant', parameters: {} },
  endFlow: { block: endFlow(), type: 'EndFlowExecution', parameters: {} },
};
