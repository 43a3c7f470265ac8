import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { callbackStore } from '../../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { topicOf } from '../../contact-flows/flow-center.ts';
import { type Callback, isOpenCallback } from '../../core/callbacks/callback.ts';
import type { CallbackStore } from '../../core/callbacks/callback-desk.ts';
import { claimCustomer } from '../../core/callbacks/claim-customer.ts';
import { centersOf } from '../../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { queueNamed } from '../../core/config/queue-named.ts';
import { again, conflict } from '../../core/pipeline/again.ts';
import { dayOf } from '../../core/time/zone.ts';
import { dynamodbClient } from '../clients.ts';
import { localTable } from '../local-environment.ts';

export type PastCallbacks = {
  /** Notes promises of simulated contacts. One that was noted before stays as it has become since. */
  note(callbacks: readonly Callback[]): Promise<void>;
  close(): void;
};

/** The promises of every center's simulated contacts; those that are open yet are kept by its functions. */
export function openPastCallbacks(dynamodb: string, config: ContactCenterConfig): PastCallbacks {
  const client = dynamodbClient(dynamodb);
  const documents = { client: DynamoDBDocumentClient.from(client) };
  return {
    async note(callbacks) {
      for (const { tenant, config: center } of centersOf(config)) {
        const items = centerItems(documents, localTable('center', tenant));
        const store = callbackStore(items, center.retention.contactDays);
        for (const callback of callbacks)
          if ((queueNamed(config, callback.queue)?.tenant ?? null) === tenant)
            await noteOne(callback, store, center);
      }
    },
    close: () => client.destroy(),
  };
}

async function noteOne(
  callback: Callback,
  store: CallbackStore,
  config: ContactCenterConfig,
): Promise<void> {
  const noted = isOpenCallback(callback) ? forFlows(callback, config) : callback;
  const isNew = await store.putCallback(noted, 1);
  if (!isNew || !isOpenCallback(noted)) return;
  await claimCustomer(noted, store);
  await takePlace(noted, store, config);
}

/** The call's flow finds its queue by the topic. */
function forFlows(callback: Callback, config: ContactCenterConfig): Callback {
  const queue = queueNamed(config, callback.queue);
  const topic = (queue && topicOf(queue)) ?? 'support';
  return { ...callback, attributes: { topic, ...callback.attributes } };
}

/** In its slot, whatever the forecast leaves there: it was promised. */
const takePlace = async (
  { id, queue, slot }: Callback,
  store: CallbackStore,
  { timeZone }: ContactCenterConfig,
): Promise<void> => {
  if (slot === null) return;
  const day = dayOf(slot, timeZone);
  await again(async () => {
    const stored = await store.promises(queue, day);
    const promises = { ...stored?.value, [slot]: [...(stored?.value[slot] ?? []), id] };
    const done = await store.putPromises(queue, day, promises, (stored?.version ?? 0) + 1);
    return done ? true : conflict;
  });
};
