import { expect, test } from 'vitest';
import { call, timestamp } from '../../fixtures/contact-records.ts';
import { figures, start } from './figures.ts';

test('the state before the end decides where the record names it', () => {
  const onHold = { PreDisconnectState: 'CONNECTED_ONHOLD' };
  const values = figures([
    { more: { ...onHold, DisconnectReason: 'AGENT_DISCONNECT' } },
    { more: { ...onHold, DisconnectReason: 'CUSTOMER_DISCONNECT' } },
    { more: { ...onHold, DisconnectReason: 'CUSTOMER_DISCONNECT' } },
    // Out of the queue by a transfer: neither abandoned nor handled.
    {
      agent: null,
      more: {
        PreDisconnectState: 'IN_QUEUE',
        TransferCompletedTimestamp: timestamp(start + 22),
      },
    },
    { agent: null, more: { PreDisconnectState: 'IN_QUEUE' } },
  ]);
  expect(values).toMatchObject({
    contactsHoldAbandons: 3,
    contactsOnHoldAgentDisconnect: 1,
    contactsOnHoldCustomerDisconnect: 2,
    contactsDisconnectedInQueue: 2,
    contactsAbandoned: 1,
    contactsTransferredOutFromQueue: 1,
  });
});

test('callbacks: retries, waits of both legs, and from the customer’s answer to the agent’s', () => {
  const leg = { InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED' };
  const values = figures([
    {
      more: {
        ...{ InitiationMethod: 'CALLBACK', InitialContactId: 'a', PreviousContactId: 'b' },
      },
    },
    // The agent answers 22 s after the start; the customer did after 2 and after 8 s.
    {
      more: {
        ...leg,
        ConnectedToSystemTimestamp: timestamp(start + 2),
        Queue: { ...call().Queue, CallbackTotalQueueDuration: 300, Duration: 12 },
      },
    },
    {
      more: {
        ...leg,
        ConnectedToSystemTimestamp: timestamp(start + 8),
        Queue: { ...call().Queue, CallbackTotalQueueDuration: 100, Duration: 12 },
      },
    },
  ]);
  expect(values).toMatchObject({
    callbackRetries: 1,
    contactsHandledCallback: 1,
    averageCustomerFirstCallbackQueueTime: 200,
    averageWaitAfterCustomerFirstCallback: (20 + 14) / 2,
    totalContactFlowTime: 0,
  });
});

test('a paused task: the pause is handle time, not active time', () => {
  const agent = call({ interactionSeconds: 100, afterContactWorkSeconds: 20 }).Agent;
  const values = figures([
    {
      channel: 'TASK',
      more: { Agent: { ...agent, AgentPauseDuration: 30 } },
    },
  ]);
  expect(values).toMatchObject({
    averageAgentPauseTime: 30,
    averageHandleTime: 150,
    averageActiveTime: 120,
    contactsHandledApi: 1,
    contactsHandledIncoming: 0,
  });
});

test('handle time: absent parts are 0, a record without any part is left out', () => {
  const agent = { Username: 'ana', ConnectedToAgentTimestamp: timestamp(start + 22) };
  const values = figures([
    { more: { Agent: { ...agent, AgentInteractionDuration: 60 } } },
    { more: { Agent: agent } },
  ]);
  expect(values).toMatchObject({
    contactsHandled: 2,
    averageHandleTime: 60,
    averageAfterContactWorkTime: 0,
    averageInteractionTime: 60,
    averageHoldTime: null,
    averageHoldTimeAllContacts: 0,
    averageHolds: 0,
  });
});

test('a duration never is negative: flow and resolution are 0 at least', () => {
  const before = timestamp(start - 5);
  const values = figures([
    {
      queue: null,
      agent: null,
      more: {
        ConnectedToSystemTimestamp: timestamp(start + 90),
        DisconnectTimestamp: before,
      },
    },
  ]);
  expect(values).toMatchObject({
    totalContactFlowTime: 0,
    averageContactDuration: 0,
    averageResolutionTime: 0,
  });
});
