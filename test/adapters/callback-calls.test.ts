import {
  ConnectClient,
  DescribeContactCommand,
  ListAssociatedContactsCommand,
  StartOutboundVoiceContactCommand,
  StopContactCommand,
} from '@aws-sdk/client-connect';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { callbackCalls } from '../../adapters/connect/callback-calls.ts';

const connect = mockClient(ConnectClient);
const settings = {
  instanceId: 'instance',
  flowIds: { it: 'flow-it', default: 'flow-en' },
  queueIds: { Sales: 'queue-1' },
  callerId: ({ queue }: { queue: string }) => (queue === 'Support' ? '+34910000001' : null),
};
const calls = callbackCalls(settings);
beforeEach(() => connect.reset());

const failure = (name: string) => Object.assign(new Error('no'), { name });
const order = {
  ...{ token: 'callback-a-1', number: '+34600000001', queue: 'Sales', language: 'it' as const },
  ...{ attributes: { callbackId: 'a' }, relatedContactId: 'asked' },
};
const started = () => connect.commandCalls(StartOutboundVoiceContactCommand)[0]?.args[0].input;

describe('a call', () => {
  test('is StartOutboundVoiceContact with the attempt’s token, in the customer’s language', async () => {
    connect.on(StartOutboundVoiceContactCommand).resolves({ ContactId: 'call' });
    expect(await calls.start(order)).toEqual({ ok: true, value: 'call' });
    expect(started()).toEqual({
      ...{ InstanceId: 'instance', ContactFlowId: 'flow-it', QueueId: 'queue-1' },
      ...{ DestinationPhoneNumber: '+34600000001', ClientToken: 'callback-a-1' },
      ...{ Attributes: { callbackId: 'a' }, RelatedContactId: 'asked' },
    });
  });

  test('shows the number that is named for it, and runs the flow for other languages', async () => {
    connect.on(StartOutboundVoiceContactCommand).resolves({ ContactId: 'call' });
    await calls.start({ ...order, queue: 'Support', language: 'ro' });
    expect(started()).toMatchObject({
      ...{ ContactFlowId: 'flow-en', SourcePhoneNumber: '+34910000001' },
    });
    expect(started()).not.toHaveProperty('QueueId');
  });

  test.each(['DestinationNotAllowedException', 'OutboundContactNotPermittedException'])(
    'that Connect refuses for good (%s) is refused',
    async (name) => {
      connect.on(StartOutboundVoiceContactCommand).rejects(failure(name));
      expect(await calls.start(order)).toEqual({ ok: false, problem: 'refused' });
    },
  );

  test.each(['ThrottlingException', 'LimitExceededException', 'InvalidParameterException'])(
    'that Connect can’t make now (%s) is thrown',
    async (name) => {
      connect.on(StartOutboundVoiceContactCommand).rejects(failure(name));
      await expect(calls.start(order)).rejects.toThrow(`${name}: no`);
    },
  );

  const date = new Date('2026-11-23T11:00:00Z');
  test.each([
    ['running', { ConnectedToSystemTimestamp: date, Attributes: { callbackReached: 'no' } }],
    ['reached', { ConnectedToSystemTimestamp: date, Attributes: { callbackReached: 'yes' } }],
    ['reached', { DisconnectTimestamp: date, Attributes: { callbackReached: 'yes' } }],
    ['reached', { DisconnectTimestamp: date, AgentInfo: { ConnectedToAgentTimestamp: date } }],
    ['unreached', { ConnectedToSystemTimestamp: date, DisconnectTimestamp: date }],
    ['unreached', { DisconnectTimestamp: date }],
    ['running', { InitiationTimestamp: date }],
  ])('is %s by its contact', async (outcome, Contact) => {
    connect.on(DescribeContactCommand).resolves({ Contact });
    expect(await calls.outcome('call')).toBe(outcome);
  });

  test('that Connect doesn’t know is unknown; other failures are thrown', async () => {
    connect.on(DescribeContactCommand).rejects(failure('ResourceNotFoundException'));
    expect(await calls.outcome('call')).toBe('unknown');
    connect.on(DescribeContactCommand).rejects(failure('ThrottlingException'));
    await expect(calls.outcome('call')).rejects.toThrow('ThrottlingException');
  });
});

describe('a callback in Connect’s queue', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 11, minute));
  const leg = (ContactId: string, minute: number, InitiationMethod = 'CALLBACK') => ({
    ...{ ContactId, InitiationMethod: InitiationMethod as 'CALLBACK' },
    InitiationTimestamp: at(minute),
  });

  test('is found by the callbacks that followed the contact that asked, over all pages', async () => {
    const asked = { Id: 'asked', InitiationTimestamp: at(10), DisconnectTimestamp: at(12) };
    connect
      .on(DescribeContactCommand, { ContactId: 'asked' })
      .resolves({ Contact: asked })
      .on(DescribeContactCommand, { ContactId: 'one' })
      .resolves({
        Contact: { DisconnectTimestamp: at(20), DisconnectReason: 'TELECOM_UNANSWERED' },
      })
      .on(DescribeContactCommand, { ContactId: 'two' })
      .resolves({ Contact: { InitiationTimestamp: at(35) } });
    connect
      .on(ListAssociatedContactsCommand)
      .resolves({
        ContactSummaryList: [leg('two', 35), leg('asked', 10, 'CALLBACK'), leg('old', 5)],
        NextToken: 'more',
      })
      .on(ListAssociatedContactsCommand, { NextToken: 'more' })
      .resolves({ ContactSummaryList: [leg('one', 11), leg('moved', 11, 'TRANSFER')] });
    expect(await calls.queued('asked')).toEqual({
      askedUntil: at(12).getTime() / 1000,
      legs: [
        { contactId: 'one', outcome: 'unreached', endedAt: at(20).getTime() / 1000 },
        { contactId: 'two', outcome: 'running', endedAt: null },
      ],
    });
  });

  test.each([
    ['unserved', { DisconnectReason: 'TELECOM_PROBLEM' }],
    ['unserved', {}],
    ['stopped', { DisconnectReason: 'OTHER' }],
    ['unreached', { DisconnectReason: 'TELECOM_UNANSWERED' }],
    ['unreached', { DisconnectReason: 'TELECOM_BUSY' }],
    ['unreached', { DisconnectReason: 'TELECOM_TIMEOUT' }],
    ['unreached', { DisconnectReason: 'TELECOM_NUMBER_INVALID' }],
    ['unreached', { DisconnectReason: 'AGENT_DISCONNECT' }],
    ['unreached', { AgentInfo: { Id: 'ana' }, DisconnectReason: 'TELECOM_PROBLEM' }],
    ['reached', { ConnectedToSystemTimestamp: at(15), DisconnectReason: 'OTHER' }],
  ])('that ended is %s by %j', async (outcome, ended) => {
    connect
      .on(DescribeContactCommand, { ContactId: 'asked' })
      .resolves({ Contact: { Id: 'asked', InitiationTimestamp: at(10) } })
      .on(DescribeContactCommand, { ContactId: 'one' })
      .resolves({ Contact: { DisconnectTimestamp: at(20), ...ended } });
    connect.on(ListAssociatedContactsCommand).resolves({ ContactSummaryList: [leg('one', 11)] });
    expect((await calls.queued('asked')).legs).toMatchObject([{ outcome }]);
  });

  test('names when an agent took the contact that asked', async () => {
    connect.on(DescribeContactCommand).resolves({
      Contact: { Id: 'asked', AgentInfo: { Id: 'ana', ConnectedToAgentTimestamp: at(11) } },
    });
    connect.on(ListAssociatedContactsCommand).resolves({});
    expect(await calls.queued('asked')).toEqual({
      ...{ askedUntil: null, servedAt: at(11).getTime() / 1000, legs: [] },
    });
  });

  test('is ours when Connect no longer knows who asked', async () => {
    connect.on(DescribeContactCommand).rejects(failure('ResourceNotFoundException'));
    expect(await calls.queued('asked')).toEqual({ askedUntil: 0, legs: [] });
  });

  test('is stopped; one that is gone is stopped too', async () => {
    connect.on(StopContactCommand).resolves({});
    await calls.stop('leg');
    expect(connect.commandCalls(StopContactCommand)[0]?.args[0].input).toEqual({
      ...{ InstanceId: 'instance', ContactId: 'leg' },
    });
    connect.on(StopContactCommand).rejects(failure('ContactNotFoundException'));
    await calls.stop('leg');
    connect.on(StopContactCommand).rejects(failure('ThrottlingException'));
    await expect(calls.stop('leg')).rejects.toThrow('ThrottlingException');
  });
});
