import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type * as z from 'zod';
import { deskLogin } from '../../../core/center/desk-wire.ts';
import { newCall } from '../../../core/center/phone-wire.ts';
import { isAddressedToLoopback } from '../../listen.ts';
import { answerMail } from './answer-mail.ts';
import { answerRecording } from './answer-recording.ts';
import { localCenterNow } from './local-center-now.ts';
import type { PageOptions } from './page-options.ts';

export type PageServer = {
  /** Answers requests under /local. */
  request(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Takes WebSockets under /local. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  stop(): void;
};

const mostBodyBytes = 64 * 1024;

/** What the phone and the agent's desk in the browser talk to. */
export function pageServer(options: PageOptions): PageServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBodyBytes });
  return {
    async request(request, response) {
      const path = (request.url ?? '').split('?')[0];
      const from = request.headers.origin;
      if (from !== undefined && !isOwn(from, request))
        return problem(response, 403, 'other-origin', 'Only for pages of this address.');
      const key = `${request.method} ${path}`;
      if (key === 'GET /local/center') return send(response, 200, localCenterNow(options));
      if (key === 'POST /local/phone/calls')
        return withBody(request, response, newCall, (call) => startCall(response, call, options));
      if (key === 'POST /local/desk/login')
        return withBody(request, response, deskLogin, ({ agent }) =>
          logIn(response, agent, options),
        );
      const recorded = /^GET \/local\/contact-trace-records\/details\/([0-9a-f-]{36})$/.exec(
        key,
      )?.[1];
      const s3 = options.recordings;
      if (recorded && (await answerRecording(recorded, { request, response, s3 }))) return;
      if (await answerMail(key, { response, folder: options.mail })) return;
      return problem(response, 404, 'not-found', 'There is nothing there.');
    },
    upgrade(request, socket, head) {
      const [kind, ...rest] = subjectOf(request);
      const allowed = isAddressedToLoopback(request) && isOwn(request.headers.origin, request);
      if (!allowed || kind === undefined) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (open) => {
        const subject = rest.join('/');
        if (kind === 'line') options.lines.connect(subject, open);
        else if (!options[kind].connect(subject, open)) open.close(4404, 'not-found');
      });
    },
    stop() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

/** A page of another site may not act here. A browser always names the origin of a WebSocket; other programs need not. */
const isOwn = (origin: string | undefined, { headers }: IncomingMessage): boolean =>
  origin === undefined || origin === `http://${headers.host}`;

function subjectOf({ url = '' }: IncomingMessage): ['phones' | 'line' | 'desks', string] | [] {
  const path = url.split('?')[0] ?? '';
  const line = /^\/local\/phone\/line\/([^/]+)$/.exec(path)?.[1];
  if (line) return ['line', decodeURIComponent(line)];
  const contact = /^\/local\/phone\/([^/]+)$/.exec(path)?.[1];
  if (contact) return ['phones', contact];
  const agent = /^\/local\/desk\/([^/]+)$/.exec(path)?.[1];
  return agent ? ['desks', decodeURIComponent(agent)] : [];
}

function startCall(
  response: ServerResponse,
  call: z.output<typeof newCall>,
  { phones }: PageOptions,
): void {
  const started = phones.call(call);
  if (started.ok) send(response, 201, started.value);
  else problem(response, 409, started.problem.code, started.problem.message);
}

function logIn(response: ServerResponse, agent: string, { desks }: PageOptions): void {
  const taken = desks.logIn(agent);
  if (taken === 'unknown-agent') problem(response, 404, taken, `There is no agent ${agent}.`);
  else if (taken === 'desk-taken')
    problem(response, 409, taken, `Somebody sits at the desk of ${agent}.`);
  else send(response, 201, taken);
}

async function withBody<Schema extends z.ZodType>(
  request: IncomingMessage,
  response: ServerResponse,
  schema: Schema,
  act: (body: z.output<Schema>) => void,
): Promise<void> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > mostBodyBytes) return problem(response, 413, 'too-large', 'It is too large.');
  }
  const read = schema.safeParse(parsed(text));
  if (read.success) act(read.data);
  else
    problem(
      response,
      400,
      'invalid-body',
      `${read.error.issues[0]?.path.join('.')}: ${read.error.issues[0]?.message}`,
    );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

const problem = (response: ServerResponse, status: number, code: string, message: string) =>
  send(response, status, { code, message });
