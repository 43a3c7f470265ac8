import { expect, test } from 'vitest';
import { StoreUnavailable } from '../../adapters/dynamodb/store-failure.ts';
import type { Pipeline } from '../../adapters/kinesis/process-batch.ts';
import { processByTenant } from '../../adapters/kinesis/process-by-tenant.ts';
import { memoryState, memoryStores } from '../core/pipeline/memory-stores.ts';
import { call } from '../fixtures/contact-records.ts';
import { kinesisRecord } from '../fixtures/deliveries.ts';
import config from '../fixtures/two-tenants.ts';

const busy = () => Promise.reject(new StoreUnavailable('slow'));

function pipelines(failing: string[], failures = { keep: async () => {} }) {
  const pipeline = (tenant: string): Pipeline => ({
    stores: memoryStores(memoryState(), async () => {}),
    catalogue: {
      note: () => (failing.includes(tenant) ? busy() : Promise.resolve()),
      list: async () => [],
      end: async () => null,
    },
    failures,
    fences: new Map(),
    settings: { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' },
    contactDays: 10_000,
  });
  const byTenant = new Map<string | null, Pipeline>(
    config.tenants.map(({ id }) => [id, pipeline(id)]),
  );
  return { config, byTenant, failures };
}

const batch = ['Acme support', 'Borealis support', 'Borealis support', null, 'Acme sales'].map(
  (queue, at) => kinesisRecord(JSON.stringify(call({ id: `c-${at}`, queue })), at + 1),
);
const sequence = (at: number) => batch[at]?.kinesis.sequenceNumber;

test('all of a batch is folded, and what is nobody’s counts as unreadable', async () => {
  expect(await processByTenant(batch, pipelines([]))).toEqual({
    ...{ failedFrom: null, folded: 4, unreadable: 1 },
  });
});

test('where one company’s tables are busy, the batch comes again from its first record there', async () => {
  const outcome = await processByTenant(batch, pipelines(['borealis']));
  expect(outcome).toMatchObject({ failedFrom: sequence(1), folded: 2, unreadable: 1 });
  expect(outcome.cause).toBeInstanceOf(StoreUnavailable);
});

test('of several that are busy the first record counts', async () => {
  const outcome = await processByTenant(batch, pipelines(['borealis', 'acme']));
  expect(outcome).toMatchObject({ failedFrom: sequence(0), folded: 0 });
});

test('a record of nobody that can’t be kept now comes again', async () => {
  const outcome = await processByTenant(batch, pipelines([], { keep: busy }));
  expect(outcome).toMatchObject({ failedFrom: sequence(3), folded: 4, unreadable: 0 });
});
