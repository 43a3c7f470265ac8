import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WireCenter } from '../../../local/connect/wire/operation.ts';
import { operations } from '../../../local/connect/wire/operations.ts';
import { repositoryRoot } from '../../../scripts/repository-root.mjs';

/** The errors that the SDK documents for an operation, and throttling, which every operation has. */
function documented(name: string): string[] {
  const file = `node_modules/@aws-sdk/client-connect/dist-types/commands/${name}Command.d.ts`;
  const text = readFileSync(join(repositoryRoot, file), 'utf8');
  return [...text.matchAll(/@throws \{@link (\w+)\} \(/g)].map(([, error = '']) => error);
}

const center = { instanceId: 'ours' } as WireCenter;
/** Operations that want nothing but the instance. */
const content = ['ListAgentStatuses'];

test.each(operations)('$name refuses what is wrong as the SDK documents it', async (operation) => {
  const errors = documented(operation.name);
  expect(errors).toContain('InternalServiceException');
  const incomplete = content.includes(operation.name) ? [] : [{ InstanceId: 'ours' }];
  for (const input of [...incomplete, { InstanceId: 'another' }, {}])
    await expect((async () => operation.answer(input, center))()).rejects.toSatisfy(
      ({ name }: Error) => errors.includes(name),
    );
});

const outbound = { DestinationPhoneNumber: '+442079460001', ContactFlowId: 'f', QueueId: 'q' };
const task = { Name: 'Call them', ContactFlowId: 'f' };
const large = { note: 'é'.repeat(16_383) };
const figures = { Filters: { Queues: ['q'] }, CurrentMetrics: [{ Name: 'CONTACTS_IN_QUEUE' }] };

/* The limits of the API's reference: 32,768 bytes of UTF-8 and the characters of keys; three channels, and their filter. */
test.each([
  ['StartOutboundVoiceContact', { ...outbound, Attributes: large }],
  ['StartOutboundVoiceContact', { ...outbound, Attributes: { 'two words': 'x' } }],
  ['StartTaskContact', { ...task, Attributes: large }],
  ['StartTaskContact', { ...task, Attributes: { 'a.b': 'x' } }],
  ['StartTaskContact', { ...task, References: { file: { Type: 'ATTACHMENT', Value: 'x' } } }],
  ['UpdateContactAttributes', { InitialContactId: 'c', Attributes: large }],
  ['UpdateContactAttributes', { InitialContactId: 'c', Attributes: { tür: 'x' } }],
  ['GetCurrentMetricData', { ...figures, Filters: { Channels: ['EMAIL'] } }],
  ['GetCurrentMetricData', { ...figures, Groupings: ['QUEUE', 'CHANNEL'] }],
  ['UpdateContactRoutingData', { ContactId: 'c', QueuePriority: 1, QueueTimeAdjustmentSeconds: 9 }],
])('%s refuses %#: what the reference forbids', async (name, input) => {
  const operation = operations.find((one) => one.name === name);
  const answer = async () => operation?.answer({ InstanceId: 'ours', ...input }, center);
  await expect(answer()).rejects.toMatchObject({ name: 'InvalidParameterException' });
});
