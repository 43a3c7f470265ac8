import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConnectClient } from '@aws-sdk/client-connect';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { ContactBook } from '../../../local/connect/contact-book.ts';
import { ContactJournal } from '../../../local/connect/contact-journal.ts';
import { keepContacts } from '../../../local/connect/keep-contacts.ts';
import { ClientTokens } from '../../../local/connect/wire/client-tokens.ts';
import { startWire } from '../../../local/connect/wire/start-wire.ts';
import { idOf } from '../../../simulator/center-identity.ts';
import { config, openCenter } from './center.ts';

/** A center and the SDK's client, with the local Connect's wire between them. */
export async function wiredCenter({
  answers = {},
  throttled = false,
}: {
  answers?: Parameters<typeof openCenter>[0];
  throttled?: boolean;
} = {}) {
  const directory = await mkdtemp(join(tmpdir(), 'wire-'));
  const center = openCenter(answers);
  const journal = new ContactJournal(join(directory, 'connect.ndjson'));
  const onError = (error: unknown) => {
    throw error;
  };
  const records = keepContacts(center.host, {
    ...{ journal, send: async () => {}, caughtUp: async () => {}, onError },
  });
  const wire = await startWire({ throttled, onError });
  wire.serve({
    host: center.host,
    instanceId: idOf('instance', config.name),
    contacts: new ContactBook(center.host, journal, async () => undefined),
    tokens: new ClientTokens(join(directory, 'tokens.ndjson')),
  });
  const client = new ConnectClient({
    endpoint: wire.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: new NodeHttpHandler(),
    maxAttempts: 1,
  });
  const close = async () => {
    client.destroy();
    await wire.stop();
    await records.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { center, client, directory, close };
}
