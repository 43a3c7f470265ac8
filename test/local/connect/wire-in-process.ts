import type { ConnectClient } from '@aws-sdk/client-connect';
import type { WireCenter } from '../../../local/connect/wire/operation.ts';
import { operations } from '../../../local/connect/wire/operations.ts';

const isInstant = (key: string, value: unknown): value is number =>
  key.endsWith('Timestamp') && typeof value === 'number';

/** What the SDK makes of the body of an answer. */
const parsed = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value) =>
    isInstant(key, value) ? new Date(value * 1000) : value,
  );

/** The SDK's client of the local Connect without a network between: for clocks that jump. */
export const wireInProcess = (center: WireCenter) =>
  ({
    send: async ({
      constructor: { name },
      input,
    }: {
      constructor: { name: string };
      input: object;
    }) => {
      const operation = operations.find((one) => `${one.name}Command` === name);
      if (!operation) throw new Error(`The local Connect has no ${name}.`);
      const { ContactId } = input as { ContactId?: string };
      return parsed(await operation.answer({ contactId: ContactId, ...input }, center));
    },
  }) as unknown as ConnectClient;
