import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowLibrary } from '../../../../../core/flow/run/flow-library.ts';
import { readTestCase } from '../../../../../core/flow/testing/parse/parse-test-case.ts';
import { centerOf } from '../../../../../core/flow/testing/phone/center.ts';
import { dial } from '../../../../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../../../../core/flow/testing/phone/phone.ts';
import type { TestReport } from '../../../../../core/flow/testing/report/test-report.ts';
import { runTestCase } from '../../../../../core/flow/testing/run/run-test-case.ts';
import type { TestCase } from '../../../../../core/flow/testing/test-case.ts';
import {
  block,
  calls,
  entry,
  hangsUp,
  lambda,
  menu,
  queue,
  says,
  worldOf,
} from '../small-flows.ts';

const rest = { next: 'sorry', NoMatchingCondition: 'sorry', NoMatchingError: 'end' };
const shop = flowLibrary([
  entry('Shop', [
    block(
      'hook',
      'UpdateContactEventHooks',
      { EventHooks: { CustomerQueue: 'Waiting' } },
      { next: 'hours', NoMatchingError: 'end' },
    ),
    block(
      'hours',
      'CheckHoursOfOperation',
      { HoursOfOperationId: 'office' },
      { next: 'end', True: 'menu', False: 'closed', NoMatchingError: 'end' },
    ),
    says('closed', 'We are closed. Call again tomorrow.', 'end'),
    menu('menu', 'Press 1 for orders, 2 for your balance, 3 to leave a code, 4 to talk.', {
      ...rest,
      '1': 'orders',
      '2': 'balance',
      '3': 'code',
      '4': 'talk',
      InputTimeLimitExceeded: 'sorry',
    }),
    says('sorry', 'Sorry, I did not get that.', 'menu'),
    ...queue('orders', 'orders', 'end', 'full'),
    says('full', 'Too many callers are waiting.', 'end'),
    calls('balance', lambda('balance'), 'tell', 'failed'),
    says('tell', 'Your balance is $.External.amount euros.', 'menu'),
    says('failed', 'Your balance is not known.', 'menu'),
    block(
      'code',
      'GetParticipantInput',
      {
        Text: 'Enter your code and the pound key.',
        StoreInput: 'True',
        InputTimeLimitSeconds: '5',
        InputValidation: { CustomValidation: { MaximumLength: '8' } },
        DTMFConfiguration: { InputTerminationSequence: '#' },
      },
      { next: 'thanks', NoMatchingError: 'sorry' },
    ),
    says('thanks', 'Your code is $.StoredCustomerInput.', 'menu'),
    block(
      'talk',
      'ConnectParticipantWithLexBot',
      { Text: 'What is it about?', LexV2Bot: { AliasArn: 'helper' } },
      { ...rest, Refund: 'refund', InputTimeLimitExceeded: 'sorry' },
    ),
    says('refund', 'Refunds take three days.', 'menu'),
    hangsUp('end'),
  ]),
  entry(
    'Waiting',
    [
      block(
        'loop',
        'MessageParticipantIteratively',
        { Messages: [{ Text: 'All clerks are busy.' }] },
        { next: 'loop' },
      ),
    ],
    'CUSTOMER_QUEUE',
  ),
]);

const world = (open: boolean, capacity: number) =>
  worldOf({
    hours: { office: open ? 'open' : 'closed' },
    queues: { orders: { name: 'Orders', waiting: 3, capacity } },
    lambdas: {
      balance: (_event, { call }) => {
        if (call === 1) throw new Error('down');
        return { amount: String(10 + call) };
      },
    },
    bots: {
      helper: { intents: [{ name: 'Refund', utterances: ['refund please', 'my money back'] }] },
    },
  });

const onThePhone = (open = true, capacity = 10): Promise<Phone> =>
  dial(centerOf(shop, world(open, capacity)), { to: 'Shop' });

function recorded(phone: Phone): TestCase {
  const result = phone.record();
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const textsOf = ({ Observations }: TestCase) =>
  Observations.flatMap(({ Event }) =>
    Event.Type === 'MessageReceived' ? [Event.Properties.Text] : [],
  );

const rerun = (testCase: TestCase, again = world(true, 10)): TestReport =>
  runTestCase(testCase, {
    library: shop,
    world: again,
    entryPoint: { Type: 'VOICE_CALL', VoiceCallEntryPointParameters: { FlowId: 'Shop' } },
    now: 0,
    seed: 1,
  }) as TestReport;

describe('a recorded call', () => {
  test('is a chain of what was heard, with the keys after it, the hours as they were and the queue at its end', async () => {
    const phone = await onThePhone();
    await phone.presses('1');
    const testCase = recorded(phone);
    expect(testCase.Observations.map(({ Event }) => Event.Type)).toEqual([
      'TestInitiated',
      'MessageReceived',
      'MessageReceived',
    ]);
    expect(testCase.Observations[0]?.Actions).toMatchObject([
      {
        Parameters: {
          Behavior: {
            Properties: {
              ActionType: 'CheckHoursOfOperation',
              ActionParameters: { HoursOfOperationId: 'office' },
              Strategy: {
                Type: 'MockResponse',
                Response: { ExecutionResult: { Value: 'InHours' } },
              },
            },
          },
        },
      },
    ]);
    expect(testCase.Observations[1]?.Actions).toMatchObject([
      {
        Type: 'SendInstruction',
        Parameters: { Instruction: { Type: 'DtmfInput', Properties: { Value: '1' } } },
      },
    ]);
    expect(testCase.Observations[2]?.Actions).toMatchObject([
      {
        Type: 'Assert',
        Parameters: { Namespace: '$.Queue.Name', Operator: 'Equals', Operand: 'Orders' },
      },
      { Type: 'TestControl', Parameters: { Command: { Type: 'EndTest' } } },
    ]);
  });

  test('has only shapes that are read back as they are, without errors', async () => {
    const phone = await onThePhone();
    await phone.presses('2');
    await phone.presses('4');
    await phone.says('refund please');
    await phone.hangsUp();
    const testCase = recorded(phone);
    const parsed = readTestCase(JSON.parse(JSON.stringify(testCase)));
    expect(parsed.ok && parsed.value.testCase).toEqual(testCase);
  });

  test('passes again where hours, functions and bots would answer otherwise by now', async () => {
    const phone = await onThePhone();
    await phone.presses('2');
    await phone.hears('Your balance is 10 euros.');
    await phone.presses('1');
    const otherwise = worldOf({
      hours: { office: 'closed' },
      queues: { orders: { name: 'Orders' } },
      lambdas: { balance: () => ({ amount: '99' }) },
    });
    expect(rerun(recorded(phone), otherwise).failures).toEqual([]);
  });

  test('fails where the flow’s words or its queue are others by now', async () => {
    const phone = await onThePhone();
    await phone.presses('1');
    const renamed = { ...world(true, 10), queues: { orders: { name: 'Returns' } } };
    expect(rerun(recorded(phone), renamed).failures.map(({ reason }) => reason)).toEqual([
      'ASSERT_DATA',
    ]);
  });

  test('is expected by the last sentence that no other message has, for the service hears sentences apart', async () => {
    const phone = await onThePhone(false);
    expect(textsOf(recorded(phone))).toEqual(['Call again tomorrow.']);
  });

  test('of which the flow hangs up ends by itself, so that its last block is covered', async () => {
    const phone = await onThePhone(false);
    const testCase = recorded(phone);
    expect(testCase.Observations.at(-1)?.Actions).toEqual([]);
    const report = rerun(testCase);
    expect(report).toMatchObject({ Status: 'PASSED', end: 'contact-ended' });
    expect(report.trail.at(-1)).toEqual({ flow: 'Shop', block: 'end', branch: null });
  });

  test('that goes on is ended by the test, with its last message', async () => {
    const phone = await onThePhone();
    expect(recorded(phone).Observations.at(-1)?.Actions).toMatchObject([
      { Type: 'TestControl', Parameters: { Command: { Type: 'EndTest' } } },
    ]);
  });

  test('can’t be a test case once an agent took part', async () => {
    const phone = await onThePhone();
    await phone.presses('1');
    await phone.isAnsweredBy('ana');
    expect(phone.record()).toMatchObject({ ok: false });
  });
});

test('a call that the engine had to stop can’t be a test case', async () => {
  const phone = await dial(centerOf(shop, worldOf({ hours: { office: 'open' } })), { to: 'Shop' });
  await phone.presses('1');
  expect(phone.call.ended?.how).toBe('stopped');
  expect(phone.record()).toMatchObject({ ok: false });
});

type Act = (phone: Phone) => Promise<unknown>;
const act = fc.oneof(
  fc.constantFrom('1', '2', '3', '4', '9', '77#', '2*').map(
    (keys): Act =>
      (phone) =>
        phone.presses(keys),
  ),
  fc.constantFrom('refund please', 'what').map(
    (words): Act =>
      (phone) =>
        phone.says(words),
  ),
  fc.constant<Act>((phone) => phone.waits()),
  fc.constant<Act>((phone) => phone.hangsUp()),
);

test('whatever a caller does, what can be recorded passes again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 8 }),
      fc.boolean(),
      fc.constantFrom(3, 10),
      async (acts, open, capacity) => {
        const phone = await onThePhone(open, capacity);
        for (const happen of acts) if (!phone.call.ended) await happen(phone);
        const result = phone.record();
        if (!result.ok) return;
        const report = rerun(result.value, world(open, capacity));
        expect(report.failures).toEqual([]);
        expect(rerun(result.value, world(open, capacity))).toEqual(report);
      },
    ),
    { numRuns: 300 },
  );
});
