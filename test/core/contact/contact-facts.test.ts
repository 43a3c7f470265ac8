import { expect, test } from 'vitest';
import { customerOf, factsOf } from '../../../core/contact/contact-facts.ts';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import { exportedRecord, leastRecord } from '../../fixtures/exported-record.ts';

const at = (text: string) => Date.parse(text) / 1000;
const record = (fields: object) => ({ ...leastRecord, ...fields }) as unknown as ContactRecord;

test('the facts of an exported call', () => {
  expect(factsOf(exportedRecord as unknown as ContactRecord)).toEqual({
    channel: 'VOICE',
    initiationMethod: 'INBOUND',
    disconnectReason: 'CUSTOMER_DISCONNECT',
    queueId: '55555555-eeee',
    queueName: 'BasicQueue',
    agentId: '22222222-bbbb',
    agentName: 'maria.lopez',
    dialledNumber: '+34910000002',
    initiatedAt: at('2026-03-02T10:00:00Z'),
    connectedToSystemAt: at('2026-03-02T10:00:00Z'),
    enqueuedAt: at('2026-03-02T10:00:25Z'),
    answeredAt: at('2026-03-02T10:01:40Z'),
    transferredAt: null,
    disconnectedAt: at('2026-03-02T10:06:30Z'),
    afterContactWorkEndedAt: at('2026-03-02T10:07:11Z'),
    queueSeconds: 75,
    callbackQueueSeconds: null,
    interactionSeconds: 270,
    holdSeconds: 20,
    afterContactWorkSeconds: 41,
    pauseSeconds: null,
    holds: 1,
    hasNext: false,
    transferredOutside: false,
    followsAnother: false,
    retriesCallback: false,
    preDisconnectState: null,
    isTest: false,
  });
});

test('a queue or agent without an ARN goes by its name', () => {
  const facts = factsOf(record({ Queue: { Name: 'Sales' }, Agent: { Username: 'ana' } }));
  expect([facts.queueId, facts.agentId]).toEqual(['Sales', 'ana']);
});

test('a customer is known by the id of the CRM before the address; neither when erased', () => {
  const address = { CustomerEndpoint: { Address: '+34600000001' } };
  expect(customerOf(record({ ...address, CustomerId: 'crm-7' }))).toBe('crm-7');
  expect(customerOf(record({ ...address, CustomerId: null }))).toBe('+34600000001');
  expect(customerOf(record({ CustomerEndpoint: null }))).toBeNull();
});

test('an instant with an offset is the same instant; fractions of a second are cut', () => {
  const facts = factsOf(record({ DisconnectTimestamp: '2026-03-02T11:00:00.900+01:00' }));
  expect(facts.disconnectedAt).toBe(at('2026-03-02T10:00:00Z'));
});

test('contacts of Connect’s own tests are marked', () => {
  const test = (value: string | null) =>
    factsOf(record({ SegmentAttributes: { 'connect:ValidationTestType': { ValueString: value } } }))
      .isTest;
  expect([test('EXPERIENCE_VALIDATION'), test('FLOW_VALIDATION'), test(null)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a transfer chain: only its first contact begins a journey, wherever its id is null or its own', () => {
  const chain = [
    { ContactId: 'a', InitialContactId: null, NextContactId: 'b' },
    { ContactId: 'b', InitialContactId: 'a', PreviousContactId: 'a', NextContactId: 'c' },
    { ContactId: 'c', InitialContactId: 'a', PreviousContactId: 'b' },
    { ContactId: 'd', InitialContactId: 'd' },
  ].map((fields) => factsOf(record(fields)));
  expect(chain.map(({ followsAnother }) => followsAnother)).toEqual([false, true, true, false]);
  expect(chain.map(({ hasNext }) => hasNext)).toEqual([true, true, false, false]);
});

test('of a callback chain only what follows an earlier callback is a retry', () => {
  const chain = [
    { ContactId: 'a', InitiationMethod: 'INBOUND', NextContactId: 'b' },
    { ContactId: 'b', InitialContactId: 'a', PreviousContactId: 'a' },
    { ContactId: 'c', InitialContactId: 'a', PreviousContactId: 'b' },
    { ContactId: 'e', InitiationMethod: 'TRANSFER', InitialContactId: 'a', PreviousContactId: 'c' },
  ].map((fields) => factsOf(record({ InitiationMethod: 'CALLBACK', ...fields })));
  expect(chain.map(({ retriesCallback }) => retriesCallback)).toEqual([false, false, true, false]);
});

test('a customer-first callback: waits of both legs, from the customer’s answer to the agent', () => {
  const queued = factsOf(
    record({
      ContactId: 'c2',
      InitialContactId: 'c1',
      PreviousContactId: 'c1',
      NextContactId: 'c3',
      InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_QUEUED',
      Queue: {
        EnqueueTimestamp: '2026-03-02T10:00:00Z',
        DequeueTimestamp: '2026-03-02T10:05:00Z',
        Duration: 300,
      },
    }),
  );
  const dialled = factsOf(
    record({
      ContactId: 'c3',
      PreviousContactId: 'c2',
      InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED',
      ConnectedToSystemTimestamp: '2026-03-02T10:05:20Z',
      Agent: { Username: 'ana', ConnectedToAgentTimestamp: '2026-03-02T10:05:31Z' },
      Queue: {
        EnqueueTimestamp: '2026-03-02T10:05:21Z',
        Duration: 10,
        CallbackTotalQueueDuration: 310,
      },
    }),
  );
  expect(queued).toMatchObject({ queueSeconds: 300, callbackQueueSeconds: null, answeredAt: null });
  expect(dialled).toMatchObject({
    queueSeconds: 10,
    callbackQueueSeconds: 310,
    connectedToSystemAt: at('2026-03-02T10:05:20Z'),
    answeredAt: at('2026-03-02T10:05:31Z'),
  });
});

/** AWS's worked example of an agent-first callback with an initial delay of 99 s. */
test('AWS’s callback example: the queue is entered after the delay, the customer answers after the agent’s whisper', () => {
  const callback = factsOf(
    record({
      ContactId: 'r2',
      InitialContactId: 'r1',
      PreviousContactId: 'r1',
      InitiationMethod: 'CALLBACK',
      InitiationTimestamp: '2026-03-02T11:37:00Z',
      Queue: {
        Name: 'CallbackQueue',
        EnqueueTimestamp: '2026-03-02T11:38:39Z',
        DequeueTimestamp: '2026-03-02T11:39:00Z',
        Duration: 21,
      },
      ConnectedToSystemTimestamp: '2026-03-02T11:39:10Z',
      Agent: { Username: 'ana', ConnectedToAgentTimestamp: '2026-03-02T11:39:25Z' },
      DisconnectTimestamp: '2026-03-02T11:45:00Z',
    }),
  );
  expect((callback.enqueuedAt ?? 0) - callback.initiatedAt).toBe(99);
  expect((callback.connectedToSystemAt ?? 0) - (callback.enqueuedAt ?? 0)).toBe(21 + 10);
  expect((callback.answeredAt ?? 0) - (callback.connectedToSystemAt ?? 0)).toBe(15);
  expect(callback).toMatchObject({ queueId: 'CallbackQueue', retriesCallback: false });
});
