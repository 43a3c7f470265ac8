import { join } from 'node:path';
import {
  DescribeContactCommand,
  GetContactAttributesCommand,
  GetContactMetricsCommand,
  GetCurrentMetricDataCommand,
  GetCurrentUserDataCommand,
  ListAssociatedContactsCommand,
  MonitorContactCommand,
  PutUserStatusCommand,
  StartOutboundVoiceContactCommand,
  StartTaskContactCommand,
  StopContactCommand,
  UpdateContactAttributesCommand,
  UpdateContactRoutingDataCommand,
} from '@aws-sdk/client-connect';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClientTokens } from '../../../local/connect/wire/client-tokens.ts';
import { idOf } from '../../../simulator/center-identity.ts';
import { config } from './center.ts';
import { wiredCenter } from './wired-center.ts';

const InstanceId = idOf('instance', config.name);
const agent = 'night-shift-01';
const supervisor = 'night-shift-02';
let wired: Awaited<ReturnType<typeof wiredCenter>>;
let { client, center, directory } = {} as typeof wired;

async function open(throttled: boolean) {
  wired = await wiredCenter({ throttled });
  ({ client, center, directory } = wired);
}

beforeEach(() => open(false));
afterEach(() => wired.close());

async function talking() {
  const { clock, host, call, pressAfter, phase } = center;
  host.act((machine) => machine.logIn(agent, 'Available'));
  const id = call();
  await pressAfter(id, 'In an emergency, press 0', '0');
  await clock.until(() => phase(id) === 'ringing');
  host.act((machine) => machine.accept(agent, id));
  await clock.until(() => phase(id) === 'connected');
  return id;
}

const outbound = (ClientToken?: string) =>
  new StartOutboundVoiceContactCommand({
    InstanceId,
    ContactFlowId: idOf('contact-flow', 'callback'),
    QueueId: idOf('queue', 'Support'),
    DestinationPhoneNumber: '+442079460002',
    ClientToken,
    Attributes: { language: 'en', topic: 'support' },
  });

test('the same client token rings once, also after a restart', async () => {
  const first = await client.send(outbound('promise-1'));
  const second = await client.send(outbound('promise-1'));
  expect(second.ContactId).toBe(first.ContactId);
  const other = await client.send(outbound('promise-2'));
  expect(other.ContactId).not.toBe(first.ContactId);
  expect(center.all('dial').map(({ number }) => number)).toEqual([
    '+442079460002',
    '+442079460002',
  ]);
  const tokens = new ClientTokens(join(directory, 'tokens.ndjson'));
  const begin = () => {
    throw new Error('it rings again');
  };
  expect(tokens.once('outbound', 'promise-1', center.clock.nowMs(), begin)).toBe(first.ContactId);
});

test('an outbound call is described from its ring to its end', async () => {
  const { clock, host } = center;
  const { ContactId } = await client.send(outbound());
  const describe = async () =>
    (await client.send(new DescribeContactCommand({ InstanceId, ContactId }))).Contact;
  expect(await describe()).toMatchObject({
    Id: ContactId,
    Channel: 'VOICE',
    InitiationMethod: 'API',
  });
  expect((await describe())?.ConnectedToSystemTimestamp).toBeUndefined();
  host.act((machine) => machine.callee(ContactId ?? '', 'answers'));
  expect((await describe())?.ConnectedToSystemTimestamp).toEqual(new Date(clock.nowMs()));
  await clock.pass(5);
  host.act((machine) => machine.hangUp(ContactId ?? ''));
  expect(await describe()).toMatchObject({
    DisconnectTimestamp: new Date(clock.nowMs()),
    DisconnectReason: 'CUSTOMER_DISCONNECT',
    CustomerEndpoint: { Address: '+442079460002', Type: 'TELEPHONE_NUMBER' },
  });
  const chain = await client.send(new ListAssociatedContactsCommand({ InstanceId, ContactId }));
  expect(chain.ContactSummaryList).toMatchObject([{ ContactId, InitialContactId: ContactId }]);
});

test('attributes are changed and read, contacts stopped, and stopped only once', async () => {
  const InitialContactId = await talking();
  const change = { InstanceId, InitialContactId, Attributes: { tier: 'gold' } };
  await client.send(new UpdateContactAttributesCommand(change));
  const read = await client.send(new GetContactAttributesCommand({ InstanceId, InitialContactId }));
  expect(read.Attributes).toMatchObject({ tier: 'gold', topic: 'emergency' });
  const half = (name: string) =>
    client.send(
      new UpdateContactAttributesCommand({
        ...{ InstanceId, InitialContactId, Attributes: { [name]: 'x'.repeat(20_000) } },
      }),
    );
  await half('one');
  await expect(half('two')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await half('one');
  const stop = new StopContactCommand({ InstanceId, ContactId: InitialContactId });
  await client.send(stop);
  expect(center.phase(InitialContactId)).toBe('after-contact-work');
  await expect(client.send(stop)).rejects.toMatchObject({
    name: 'ContactNotFoundException',
    $metadata: { httpStatusCode: 410 },
  });
});

test('current figures: who waits in a queue, who is there, and their statuses', async () => {
  const { clock, host, call, pressAfter, phase } = center;
  const id = call();
  await pressAfter(id, 'In an emergency, press 0', '0');
  await clock.until(() => phase(id) === 'queued' || phase(id) === undefined);
  await clock.pass(30);
  host.act((machine) => machine.logIn(supervisor, 'Break'));
  const figures = await client.send(
    new GetCurrentMetricDataCommand({
      InstanceId,
      Filters: { Queues: [idOf('queue', 'Emergencies')], Channels: ['VOICE'] },
      Groupings: ['QUEUE', 'CHANNEL'],
      CurrentMetrics: [
        { Name: 'AGENTS_ONLINE', Unit: 'COUNT' },
        { Name: 'AGENTS_NON_PRODUCTIVE', Unit: 'COUNT' },
        { Name: 'CONTACTS_IN_QUEUE', Unit: 'COUNT' },
        { Name: 'OLDEST_CONTACT_AGE', Unit: 'SECONDS' },
        { Name: 'AGENTS_STAFFED', Unit: 'COUNT' },
        { Name: 'SLOTS_AVAILABLE', Unit: 'COUNT' },
      ],
    }),
  );
  expect(figures.MetricResults).toMatchObject([
    {
      Dimensions: { Queue: { Id: idOf('queue', 'Emergencies') }, Channel: 'VOICE' },
      Collections: [1, 1, 1, 30, 0, 0].map((Value) => ({ Value })),
    },
  ]);
  expect(figures.DataSnapshotTime).toEqual(new Date(clock.nowMs()));
  const users = await client.send(
    new GetCurrentUserDataCommand({
      InstanceId,
      Filters: { Queues: [idOf('queue', 'Emergencies')] },
    }),
  );
  expect(users.UserDataList).toMatchObject([
    {
      User: { Id: idOf('agent', supervisor) },
      Status: { StatusName: 'Break', StatusStartTimestamp: new Date(clock.nowMs()) },
      AvailableSlotsByChannel: { VOICE: 1 },
      Contacts: [],
    },
  ]);
});

test('a contact’s own place, and its criteria: who lacks the language no longer gets it', async () => {
  const { clock, host, call, pressAfter, phase } = center;
  const ContactId = call();
  await pressAfter(ContactId, 'In an emergency, press 0', '0');
  await clock.until(() => phase(ContactId) === 'queued');
  const ask = () =>
    client.send(
      new GetContactMetricsCommand({
        InstanceId,
        ContactId,
        Metrics: [{ Name: 'POSITION_IN_QUEUE' }, { Name: 'ESTIMATED_WAIT_TIME' }],
      }),
    );
  expect((await ask()).MetricResults).toEqual([
    { Name: 'POSITION_IN_QUEUE', Value: { Number: 1 } },
  ]);
  const AttributeCondition = {
    Name: 'connect:Language',
    Value: 'connect:Klingon',
    ComparisonOperator: 'NumberGreaterOrEqualTo',
    ProficiencyLevel: 5,
  };
  const criteria = (Steps: object[]) =>
    new UpdateContactRoutingDataCommand({ InstanceId, ContactId, RoutingCriteria: { Steps } });
  await expect(client.send(criteria([]))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  await client.send(
    criteria([{ Expression: { AttributeCondition }, Expiry: { DurationInSeconds: 60 } }]),
  );
  host.act((machine) => machine.logIn(agent, 'Available'));
  expect(phase(ContactId)).toBe('queued');
  await clock.pass(61);
  expect(phase(ContactId)).toBe('ringing');
  await expect(ask()).rejects.toMatchObject({ name: 'InvalidRequestException' });
});

test('a supervisor changes a status and a priority, and listens', async () => {
  const id = await talking();
  const UserId = idOf('agent', supervisor);
  const status = { InstanceId, UserId, AgentStatusId: idOf('agent-state', 'Lunch') };
  await expect(client.send(new PutUserStatusCommand(status))).rejects.toMatchObject({
    name: 'InvalidRequestException',
  });
  center.host.act((machine) => machine.logIn(supervisor));
  await client.send(new PutUserStatusCommand(status));
  expect(center.all('agent-event').at(-1)?.event.CurrentAgentSnapshot?.AgentStatus.Name).toBe(
    'Lunch',
  );
  const listened = await client.send(
    new MonitorContactCommand({ InstanceId, ContactId: id, UserId }),
  );
  expect(listened.ContactArn).toMatch(new RegExp(`/contact/${listened.ContactId}$`));
  await client.send(
    new UpdateContactRoutingDataCommand({ InstanceId, ContactId: id, QueuePriority: 1 }),
  );
  const { contacts } = center.host.act((machine) => machine.snapshot());
  expect(contacts.find(({ contactId }) => contactId === id)?.priority).toBe(1);
});

test('a task waits in the queue that its attribute names', async () => {
  const { ContactId } = await client.send(
    new StartTaskContactCommand({
      InstanceId,
      Name: 'Call them',
      ContactFlowId: idOf('contact-flow', 'task'),
      Attributes: { queue: 'Back office' },
    }),
  );
  await center.clock.pass(1);
  const { contacts } = center.host.act((machine) => machine.snapshot());
  expect(contacts).toMatchObject([
    { contactId: ContactId, channel: 'TASK', phase: 'queued', queue: { name: 'Back office' } },
  ]);
});

test('errors are those of the service', async () => {
  const unknown = { InstanceId, ContactId: 'nobody' };
  await expect(client.send(new DescribeContactCommand(unknown))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $metadata: { httpStatusCode: 404 },
  });
  const elsewhere = { ...unknown, InstanceId: idOf('instance', 'other') };
  await expect(client.send(new DescribeContactCommand(elsewhere))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  const bad = outbound();
  bad.input.DestinationPhoneNumber = '12';
  await expect(client.send(bad)).rejects.toMatchObject({
    name: 'InvalidParameterException',
    $metadata: { httpStatusCode: 400 },
  });
});

test('more requests than the quota are throttled: five at once of what has no quota of its own', async () => {
  client.destroy();
  await wired.close();
  await open(true);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 6 }, (_, index) => client.send(outbound(`token-${index}`))),
  );
  const refused = outcomes.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({
    reason: { name: 'ThrottlingException', $metadata: { httpStatusCode: 429 } },
  });
});
