import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';

/** AppSync Events could not take it now: try again later. */
export class EventsUnavailable extends Error {
  override name = 'EventsUnavailable';
}

export type EventApi = {
  /** `https://ID.appsync-api.REGION.amazonaws.com/event` */
  url: string;
  region: string;
  credentials(): { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
};

const longestMs = 3000;

/** Publishes one event of at most 240 KB to a channel, signed by the function's role. */
export const publishEvent =
  (api: EventApi, send: typeof fetch = fetch) =>
  async (channel: string, event: unknown): Promise<void> => {
    const body = JSON.stringify({ channel, events: [JSON.stringify(event)] });
    const { method, headers } = await signed(api, body);
    // Signed; the connection names it itself.
    delete headers.host;
    const signal = AbortSignal.timeout(longestMs);
    const response = await send(api.url, { method, headers, body, signal }).catch(
      (cause: unknown) => {
        throw new EventsUnavailable('AppSync Events did not answer', { cause });
      },
    );
    const answer = await response.text();
    if (!response.ok || !wasTaken(answer))
      throw new EventsUnavailable(`AppSync Events answered ${response.status}: ${answer}`);
  };

async function signed({ url, region, credentials }: EventApi, body: string) {
  const { host, hostname, pathname, protocol } = new URL(url);
  const signer = new SignatureV4({
    service: 'appsync',
    region,
    credentials: credentials(),
    sha256: Sha256,
  });
  return signer.sign(
    new HttpRequest({
      method: 'POST',
      protocol,
      hostname,
      path: pathname,
      headers: { host, 'content-type': 'application/json' },
      body,
    }),
  );
}

/** It answers 200 even where it took none: `{ failed, successful }`. */
function wasTaken(answer: string): boolean {
  const { failed } = JSON.parse(answer) as { failed?: unknown[] };
  return (failed ?? []).length === 0;
}
