import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, listen, refuseBrowsers } from '../../listen.ts';
import type { Operation, WireCenter } from './operation.ts';
import { operations } from './operations.ts';
import { tokenBucket } from './token-bucket.ts';
import { WireError } from './wire-error.ts';

export type Wire = {
  url: string;
  /** Requests wait for it. */
  serve(center: WireCenter): void;
  stop(): Promise<void>;
};

type Route = Operation & { pattern: RegExp; allows(): boolean };

const mostBodyBytes = 1024 * 1024;

/** The Connect API on loopback, as its SDK speaks it (REST-JSON). Without throttles where `throttled` is false. */
export async function startWire(options: {
  throttled?: boolean;
  /** Center seconds a second, by which quotas count. */
  speed?: number;
  onError(error: unknown): void;
}): Promise<Wire> {
  const routes = operations.map((one) => routeOf(one, options));
  let open = (_center: WireCenter) => {};
  const center = new Promise<WireCenter>((resolve) => {
    open = resolve;
  });
  const server = createServer(async (request, response) => {
    try {
      const path = new URL(request.url ?? '/', 'http://connect');
      const input = await inputOf(request, path, routes);
      answer(response, 200, await input.route.answer(input.fields, await center));
    } catch (error) {
      if (!(error instanceof WireError)) options.onError(error);
      refuse(response, error);
    }
  });
  refuseBrowsers(server);
  const url = await listen(server, 0);
  return { url, serve: (one) => open(one), stop: () => close(server) };
}

/** By the wall's time at the center's pace: a clock that stands would never allow anything again. */
function allowing({ throttle }: Operation, speed: number): () => boolean {
  const allows = tokenBucket(throttle);
  return () => allows((performance.now() / 1000) * speed);
}

const routeOf = (
  operation: Operation,
  { throttled = true, speed = 1 }: { throttled?: boolean; speed?: number },
): Route => ({
  ...operation,
  pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  allows: throttled ? allowing(operation, speed) : () => true,
});

async function inputOf(request: IncomingMessage, { pathname, searchParams }: URL, routes: Route[]) {
  for (const route of routes) {
    const found = request.method === route.method ? route.pattern.exec(pathname) : null;
    if (!found) continue;
    if (!route.allows()) throw new WireError('ThrottlingException', 'Rate exceeded');
    const inPath = Object.entries(found.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    const fields = {
      ...(await bodyOf(request)),
      ...Object.fromEntries(searchParams),
      ...Object.fromEntries(inPath),
    };
    return { route, fields };
  }
  throw new WireError(
    'InvalidRequestException',
    `The local Connect has no ${request.method} ${pathname}.`,
  );
}

async function bodyOf(request: IncomingMessage): Promise<object> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBodyBytes) throw new WireError('InvalidRequestException', 'It is too large.');
    chunks.push(chunk as Buffer);
  }
  try {
    return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString()) as object);
  } catch {
    throw new WireError('InvalidRequestException', 'The body is no JSON.');
  }
}

function answer(response: ServerResponse, status: number, body: unknown, type?: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-amzn-requestid': randomUUID(),
    ...(type === undefined ? {} : { 'x-amzn-errortype': type }),
  });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, error: unknown): void {
  if (error instanceof WireError)
    answer(response, error.status, { Message: error.message }, error.name);
  else answer(response, 500, { Message: 'Internal failure' }, 'InternalServiceException');
}
