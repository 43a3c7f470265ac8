import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import * as z from 'zod';
import { close, isAddressedToLoopback, listen, refuseBrowsers } from '../listen.ts';
import { channelName } from './channel.ts';
import { type Admission, type EventConnection, eventConnection } from './event-connection.ts';

export type LocalEvents = {
  /** Where functions publish. */
  url: string;
  /** Takes WebSockets of pages under `realtimePath`: of all on this machine, or of those with a token that the gate takes. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, gate?: Admission): void;
  /** Ends every page's connection, as the service may at any time. */
  dropConnections(): void;
  stop(): Promise<void>;
};

export const realtimePath = '/event/realtime';
const protocol = 'aws-appsync-event-ws';
const mostEventBytes = 240 * 1024;

const publication = z.object({ channel: z.string(), events: z.array(z.string()).min(1).max(5) });

/**
 * AppSync Events on loopback: functions publish over HTTP, pages of this address listen over WebSockets, in the service's own protocol.
 * Signatures aren't checked, and tokens where people sign in.
 */
export async function startEvents(): Promise<LocalEvents> {
  const connections = new Set<EventConnection>();
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => offered.has(protocol) && protocol,
  });
  const server = createServer((request, response) => {
    publish(request, connections).then(
      ({ status, body }) => reply(response, status, body),
      (error: Error) => reply(response, 500, problem('InternalFailure', error.message)),
    );
  });
  refuseBrowsers(server);
  const url = await listen(server, 0);
  const dropConnections = () => {
    for (const client of sockets.clients) client.terminate();
  };
  return {
    url: `${url}/event`,
    dropConnections,
    async upgrade(request, socket, head, gate = everybody) {
      const isOwn = request.headers.origin === `http://${request.headers.host}`;
      const authorization = offeredHeader(request);
      const mayConnect =
        isOwn &&
        isAddressedToLoopback(request) &&
        authorization !== null &&
        (await gate.channelsOf(authorization.Authorization).catch(() => null)) !== null;
      if (!mayConnect) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (open) => {
        const connection = eventConnection(open, gate);
        connections.add(connection);
        open.on('close', () => connections.delete(connection));
      });
    },
    stop: async () => {
      dropConnections();
      sockets.close();
      await close(server);
    },
  };
}

const everybody: Admission = { channelsOf: async () => () => true };

/** The page’s token and host, which it offers as a protocol: a browser can send no header with a WebSocket. */
function offeredHeader(request: IncomingMessage): { Authorization?: unknown } | null {
  const [, header] =
    /\bheader-([\w-]+)/.exec(String(request.headers['sec-websocket-protocol'])) ?? [];
  try {
    return JSON.parse(Buffer.from(header ?? '', 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

async function publish(request: IncomingMessage, connections: ReadonlySet<EventConnection>) {
  if (request.method !== 'POST' || request.url !== '/event')
    return { status: 404, body: problem('NotFoundException', 'POST /event') };
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
    return { status: 401, body: problem('UnauthorizedException', 'no signature') };
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const read = publication.safeParse(JSON.parse(Buffer.concat(chunks).toString()));
  const channel = channelName(read.data?.channel);
  if (!read.success || channel === null)
    return { status: 400, body: problem('BadRequestException', 'channel or events') };
  const { events } = read.data;
  if (events.some((event) => Buffer.byteLength(event) > mostEventBytes))
    return { status: 400, body: problem('BadRequestException', 'an event is too large') };
  for (const connection of connections)
    for (const event of events) connection.deliver(channel, event);
  const successful = events.map((_, index) => ({ identifier: String(index), index }));
  return { status: 200, body: { failed: [], successful } };
}

const problem = (errorType: string, message: string) => ({ errors: [{ errorType, message }] });

function reply(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
