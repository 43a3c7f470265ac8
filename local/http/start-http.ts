import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { PageServer } from '../connect/pages/page-server.ts';
import { type LocalEvents, realtimePath } from '../events/start-events.ts';
import { close, isAddressedToLoopback, listen } from '../listen.ts';
import type { Gate } from '../sign-in/gate.ts';
import {
  checkAnswerSize,
  functionFailed,
  notLetIn,
  writeHttpApiAnswer,
} from './http-api-answer.ts';
import { httpApiEvent } from './http-api-event.ts';
import { securityHeaders } from './security-headers.ts';

export type HttpOptions = {
  port: number;
  /** The built dashboard. */
  dashboard: string;
  /** Where pages may play recordings from. */
  recordings?: string;
  /** The function behind `/api`. */
  invokeApi(event: unknown): Promise<unknown>;
  /** The clock that the API's answers show: the center's. */
  nowMs(): number;
  /** What answers under `/local`; nothing does without it. */
  local?: PageServer | undefined;
  /** What tells pages of the live state; they ask for it without. */
  events?: Pick<LocalEvents, 'upgrade'> | undefined;
  /** Who is let in; everybody on this machine without it. */
  gate?: Gate | undefined;
  onError(error: unknown): void;
};

/** An HTTP API takes no larger body. */
const mostBodyBytes = 10 * 1024 * 1024;

/** The product's one address: the API's function under /api, the dashboard's files and pages beside it. */
export async function startHttp(options: HttpOptions) {
  const files = sirv(options.dashboard, { dev: true, etag: true, single: true });
  const headers = Object.entries(
    securityHeaders({ media: options.recordings, signIn: options.gate?.settings.hostedUi }),
  );
  const server = createServer(async (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    try {
      if (!isAddressedToLoopback(request)) refuse(response, 403, 'Only for this machine');
      else if (isUnder('/api', request)) await answerApi(request, response, options);
      else if (options.local && isUnder('/local', request))
        await options.local.request(request, response);
      else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'GET');
      else if (request.url === '/config.json') answerConfig(response, request, options);
      else files(request, response, () => refuse(response, 404, 'Not found'));
    } catch (error) {
      options.onError(error);
      if (!response.headersSent) refuse(response, 500, 'Internal error');
    }
  });
  server.on('upgrade', (request, socket, head) => {
    if (options.events && isUnder(realtimePath, request))
      options.events.upgrade(request, socket, head, options.gate);
    else if (options.local) options.local.upgrade(request, socket, head);
    else socket.destroy();
  });
  const url = await listen(server, options.port);
  const stop = () => {
    options.local?.stop();
    return close(server);
  };
  return { url, stop };
}

const isUnder = (folder: string, { url = '/' }: IncomingMessage) =>
  url === folder || url.startsWith(`${folder}/`) || url.startsWith(`${folder}?`);

async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  { invokeApi, nowMs, gate, onError }: HttpOptions,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === null) return refuse(response, 413, 'Request Too Long');
  const claims = await gate?.claimsOf(request.headers.authorization);
  if (claims === null) return writeHttpApiAnswer(response, notLetIn);
  const event = httpApiEvent(request, body, claims);
  try {
    const result = await invokeApi(event);
    checkAnswerSize(result);
    response.setHeader('date', new Date(nowMs()).toUTCString());
    writeHttpApiAnswer(response, result);
  } catch (error) {
    onError(error);
    writeHttpApiAnswer(response, functionFailed);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBodyBytes) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** What the dashboard has to know of where it is. */
function answerConfig(
  response: ServerResponse,
  { headers }: IncomingMessage,
  { events, gate }: HttpOptions,
): void {
  const host = headers.host ?? '';
  const live = events ? { realtime: `ws://${host}${realtimePath}`, host } : null;
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
  response.end(JSON.stringify({ signIn: gate?.settings ?? null, live }));
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
