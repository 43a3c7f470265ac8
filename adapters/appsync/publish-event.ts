import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { roleCredentials } from '../role-credentials.ts';

/** AppSync Events could not take it now: try again later. */
export class EventsUnavailable extends Error {
  override name = 'EventsUnavailable';
}

const longestMs = 3000;
/** Once more at once: a page would wait for a message that comes again. Who hears an event twice takes it once. */
const tries = 2;

/**
 * Publishes one event of at most 240 KB to a channel of an API, `https://ID.appsync-api.REGION.amazonaws.com/event`. Region and
 * credentials come from the standard environment; no SDK client speaks to these APIs.
 */
export const publishEvent =
  (url: string, send: typeof fetch = fetch) =>
  async (channel: string, event: unknown): Promise<void> => {
    const body = JSON.stringify({ channel, events: [JSON.stringify(event)] });
    for (let tried = 1; ; tried++) {
      const problem = await publishOnce(url, body, send);
      if (problem === null) return;
      if (tried === tries) throw problem;
    }
  };

async function publishOnce(url: string, body: string, send: typeof fetch) {
  const { method, headers } = await signed(url, body);
  // Signed; the connection names it itself.
  delete headers.host;
  const signal = AbortSignal.timeout(longestMs);
  try {
    const response = await send(url, { method, headers, body, signal });
    const answer = await response.text();
    if (response.ok && wasTaken(answer)) return null;
    return new EventsUnavailable(`AppSync Events answered ${response.status}: ${answer}`);
  } catch (cause) {
    return new EventsUnavailable('AppSync Events did not answer', { cause });
  }
}

async function signed(url: string, body: string) {
  const { host, hostname, pathname, protocol } = new URL(url);
  const signer = new SignatureV4({
    service: 'appsync',
    region: process.env.AWS_REGION ?? '',
    credentials: roleCredentials(),
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
