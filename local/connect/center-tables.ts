import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { orderBook } from '../../adapters/dynamodb/order-book.ts';
import { type ProfileStore, profileStore } from '../../adapters/dynamodb/profile-store.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import type { ContactOverview } from '../../core/center/center-snapshot.ts';
import { centersOf } from '../../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { tenantOf } from '../../core/config/tenant-of.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { Order } from '../../core/examples/order.ts';
import type { Reader } from '../../core/pipeline/reader.ts';
import { tenantAttribute } from '../../core/tenant-attribute.ts';
import { dynamodbClient } from '../clients.ts';
import { type Endpoints, localTables } from '../local-environment.ts';

/** What is stored of one center's contacts and customers. */
export type CenterTables = {
  config: ContactCenterConfig;
  reader: Reader;
  profiles: ProfileStore;
  orders: ReturnType<typeof orderBook>;
};

/** The tables of every center, for what the local Connect shows of the past. */
export function openCenterTables(endpoints: Endpoints, config: ContactCenterConfig) {
  const client = dynamodbClient(endpoints.dynamodb);
  const documents = DynamoDBDocumentClient.from(client);
  const open = (tenant: string | null, own: ContactCenterConfig): CenterTables => {
    const named = (table: string) =>
      localTables.find((one) => one.tenant === tenant && one.table === table)?.name ?? '';
    const tables = { contacts: named('contacts'), metrics: named('metrics') };
    const database = { client: documents, tables };
    const items = centerItems(database, named('center'));
    const stores = { profiles: profileStore(items), orders: orderBook(items) };
    return { config: own, reader: dynamoReader(database), ...stores };
  };
  const centers = new Map(
    centersOf(config).map((one) => [one.tenant, open(one.tenant, one.config)]),
  );
  return {
    /** Of the center that a contact belongs to; undefined where it is nobody's. */
    ofContact: ({ queue, attributes, system }: ContactOverview): CenterTables | undefined => {
      const signs = { queue: queue?.name, attribute: attributes[tenantAttribute] };
      return centers.get(tenantOf({ ...signs, number: system?.Address }, config));
    },
    /** Undefined when no center knows the contact. */
    async record(contactId: string): Promise<ContactRecord | undefined> {
      for (const { reader } of centers.values()) {
        const found = await reader.contact(contactId);
        if (found) return found.record;
      }
      return undefined;
    },
    /** Into the order book of every center. */
    async keepOrders(orders: Order[]): Promise<void> {
      for (const center of centers.values())
        for (const order of orders) await center.orders.save(order);
    },
    close: () => client.destroy(),
  };
}
