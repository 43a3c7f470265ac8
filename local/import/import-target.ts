import { KinesisClient } from '@aws-sdk/client-kinesis';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { kinesisClient } from '../clients.ts';
import { runningInstance } from '../running-file.ts';

export type ImportTarget = {
  client: KinesisClient;
  stream: string;
  /** Tells targets apart in the state of imports. */
  name: string;
  /** The dashboard's address, when this machine serves it. */
  url: string | null;
  instance: LocalTaker | null;
};

/** The local instance that takes rows, and those before it that lost what they had not folded. */
export type LocalTaker = { id: string; lost: readonly string[] };

/** The stream on AWS that was named, else the instance that runs here, else the stream of the environment; null when none. */
export async function importTarget(
  directory: string,
  stream: string | undefined,
  environment: Record<string, string | undefined>,
): Promise<ImportTarget | null> {
  const running = stream ? null : await runningInstance(directory);
  if (running) {
    const client = kinesisClient(running.kinesis);
    const { stream: local, url, instance: id, lostInstances: lost } = running;
    return { client, stream: local, name: 'local', url, instance: { id, lost } };
  }
  const named = stream ?? environment.CONTACT_RECORDS_STREAM;
  if (!named) return null;
  const client = new KinesisClient({ requestHandler: new NodeHttpHandler() });
  const place = environment.AWS_ENDPOINT_URL_KINESIS ?? (await client.config.region());
  return { client, stream: named, name: `${place}/${named}`, url: null, instance: null };
}
