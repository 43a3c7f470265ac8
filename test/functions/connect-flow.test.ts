import { beforeAll, expect, test } from 'vitest';
import type { FlowCall } from '../../adapters/connect/flow-call.ts';
import { connectEvent } from '../fixtures/connect-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

type Stack = typeof import('../../functions/middleware/connect-flow.ts').connectFlow;
let connectFlow: Stack;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
  });
  ({ connectFlow } = await import('../../functions/middleware/connect-flow.ts'));
});

const send = (event: unknown, answer: Parameters<Stack>[0]) =>
  connectFlow(answer)(event, lambdaContext('any'));

/** What the function is told of an event. */
async function told(event: unknown): Promise<FlowCall> {
  const calls: FlowCall[] = [];
  await send(event, (call) => {
    calls.push(call);
    return {};
  });
  return calls[0] as FlowCall;
}

test('the parts of the documented event arrive under the project’s names', async () => {
  const event = connectEvent({
    ...{ contactId: 'c-2', initialContactId: 'c-1', queue: 'Sales', languageCode: 'es-ES' },
    attributes: { contactType: 'invoice' },
    parameters: { queue: 'Support' },
  });
  expect(await told(event)).toMatchObject({
    ...{ contactId: 'c-2', initialContactId: 'c-1', channel: 'VOICE', initiationMethod: 'INBOUND' },
    ...{ customerNumber: '+34600000001', systemNumber: '+34910000001', customerId: null },
    ...{ queue: 'Sales', languageCode: 'es-ES' },
    ...{ attributes: { contactType: 'invoice' }, parameters: { queue: 'Support' } },
  });
});

test('endpoints, queue and whole maps may be null or absent', async () => {
  const event = { Details: { ContactData: { ContactId: 'c', Queue: null, Attributes: null } } };
  expect(await told(event)).toEqual({
    ...{ contactId: 'c', initialContactId: 'c', instanceArn: null, channel: null },
    ...{ initiationMethod: null, customerNumber: null, customerId: null, systemNumber: null },
    ...{ languageCode: null, queue: null, queueArn: null, attributes: {}, parameters: {} },
  });
  expect((await told(connectEvent({ customerNumber: null }))).customerNumber).toBeNull();
});

test('parameters that are no text become text', async () => {
  const event = connectEvent({
    parameters: { n: 3, yes: true, none: null, list: [1, { a: 'b' }] },
  });
  expect((await told(event)).parameters).toEqual({
    ...{ n: '3', yes: 'true', none: '', list: '[1,{"a":"b"}]' },
  });
});

test('the answer goes back as it is', async () => {
  expect(await send(connectEvent(), () => ({ known: 'no' }))).toEqual({ known: 'no' });
});

test.each([
  ['no event of a flow', { Records: [] }, () => ({})],
  ['a failure of the function', connectEvent(), () => Promise.reject(new Error('throttled'))],
  ['an answer that is no text', connectEvent(), () => ({ minutes: 3 as unknown as string })],
  ['32 KB', connectEvent(), () => ({ text: 'ñ'.repeat(16_384 - 5) })],
])('%s is thrown, so that the flow takes its error branch', async (_, event, answer) => {
  await expect(send(event, answer)).rejects.toThrow();
});

test('a byte less than 32 KB is answered', async () => {
  const text = 'a'.repeat(32 * 1024 - 1 - '{"text":""}'.length);
  expect(await send(connectEvent(), () => ({ text }))).toEqual({ text });
});
