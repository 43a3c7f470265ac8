import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { publishEvent } from '../../adapters/appsync/publish-event.ts';
import { deltaOf } from '../../core/live/delta.ts';
import { liveChannel } from '../../core/live/live-channel.ts';
import type { LivePush } from '../../core/live/push-wire.ts';
import type { LiveSnapshot } from '../../core/live/wire.ts';
import { startEvents } from '../../local/events/start-events.ts';
import { startHttp } from '../../local/http/start-http.ts';
import { repositoryRoot } from '../../scripts/repository-root.mjs';

const channel = liveChannel(null);

export type LiveFront = {
  url: string;
  /** Tells every page what changed; resolves with the letters of the event. One that is not taken is told with the next. */
  tell(snapshot: LiveSnapshot): Promise<number>;
  stop(): Promise<void>;
};

/** The built dashboard before a running product: all of its API, but the live state, which is what it is told. */
export async function liveFront(productUrl: string, first: LiveSnapshot): Promise<LiveFront> {
  let shown = first;
  const events = await startEvents();
  const publish = publishEvent(events.url);
  const http = await startHttp({
    port: 0,
    dashboard: join(repositoryRoot, '.build/dashboard'),
    invokeApi: (event) => {
      const { rawPath, rawQueryString } = event as APIGatewayProxyEventV2;
      return rawPath === '/api/live'
        ? Promise.resolve({ ...shown, channel })
        : answerOf(`${productUrl}${rawPath}?${rawQueryString}`);
    },
    nowMs: () => Date.now(),
    events,
    onError: tellProblem,
  });
  return {
    url: http.url,
    tell: async (snapshot) => {
      const push: LivePush = { kind: 'delta', at: Date.now(), delta: deltaOf(shown, snapshot) };
      const isTaken = await publish(channel, push).then(() => true, tellProblem);
      if (isTaken) shown = snapshot;
      return JSON.stringify(push).length;
    },
    stop: async () => {
      await http.stop();
      await events.stop();
    },
  };
}

/** On a machine that stands still for seconds a connection may end; a page bears that. */
function tellProblem(error: unknown): false {
  console.error(String(error));
  return false;
}

async function answerOf(url: string) {
  const response = await fetch(url);
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return { statusCode: response.status, headers, body: await response.text() };
}
