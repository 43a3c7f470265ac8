import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { callbackStore } from '../../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { loadContact, type StoredContact } from '../../adapters/dynamodb/contact-codec.ts';
import type { Callback } from '../../core/callbacks/callback.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { dynamodbClient } from '../../local/clients.ts';
import type { Running } from './product.ts';

const yearSeconds = 366 * 86_400;

/** The tables of a running product, read past its functions. */
export function storedThings({ environment }: Running) {
  const client = dynamodbClient(environment.AWS_ENDPOINT_URL_DYNAMODB ?? '');
  const database = DynamoDBDocumentClient.from(client);
  const table = (variable: string) => environment[variable] ?? '';
  const callbacks = callbackStore(centerItems({ client: database }, table('CENTER_TABLE')), 1);
  return {
    openCallbacks: () => callbacks.open(),
    /** Every promise, open or not. */
    async callbacks(nowSeconds: number): Promise<Callback[]> {
      const closed = await callbacks.closed(nowSeconds - yearSeconds, nowSeconds + yearSeconds);
      return [...closed, ...(await callbacks.open())];
    },
    async records(): Promise<ContactRecord[]> {
      const found: ContactRecord[] = [];
      const query = { TableName: table('CONTACTS_TABLE') };
      for await (const { Items = [] } of paginateScan({ client: database }, query))
        found.push(...Items.map((item) => loadContact(item as StoredContact).record));
      return found;
    },
    close: () => client.destroy(),
  };
}
