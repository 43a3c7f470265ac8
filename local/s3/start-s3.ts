import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, listen, refuseBrowsers } from '../listen.ts';
import { byteRange } from './byte-range.ts';
import { decodeChunks } from './decode-chunks.ts';
import { element, listObjects } from './list-objects.ts';
import { type ObjectStore, objectStore, type StoredObject } from './object-store.ts';

type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  store: ObjectStore;
  bucket: string;
  key: string;
  query: URLSearchParams;
  created: ObjectCreated;
};

/** Hears of every object that was put, as EventBridge does. */
export type ObjectCreated = (bucket: string, object: StoredObject) => void;

/** A small S3 on disk: buckets, objects and lists over HTTP in path style, without authorization. */
export async function startS3(directory: string, created: ObjectCreated = () => {}) {
  const store = objectStore(directory);
  const server = createServer((request, response) => {
    handle(request, response, store, created).catch((error: Error) =>
      refuse(response, 500, 'InternalError', error.message),
    );
  });
  refuseBrowsers(server);
  const url = await listen(server, 0);
  return { url, createBucket: store.createBucket, stop: () => close(server) };
}

async function handle(...from: Parameters<typeof exchange>) {
  await answer(exchange(...from));
}

/** Not through URL, which would resolve the `..` of a key like `a/../b`. */
function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  store: ObjectStore,
  created: ObjectCreated,
): Exchange {
  const [path = '', query] = (request.url ?? '').split('?', 2);
  const [bucket = '', ...key] = path.slice(1).split('/').map(decodeURIComponent);
  return {
    request,
    response,
    store,
    bucket,
    key: key.join('/'),
    query: new URLSearchParams(query),
    created,
  };
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, store, bucket, key } = exchange;
  if (request.method === 'PUT' && key === '') {
    await store.createBucket(bucket);
    response.end();
    return;
  }
  if (!(await store.hasBucket(bucket)))
    return refuse(response, 404, 'NoSuchBucket', 'The specified bucket does not exist');
  return key === '' ? answerBucket(exchange) : answerObject(exchange);
}

async function answerBucket({ request, response, store, bucket, query }: Exchange): Promise<void> {
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  if (request.method !== 'GET' || query.get('list-type') !== '2')
    return refuse(response, 501, 'NotImplemented', 'Of a bucket only ListObjectsV2 is implemented');
  response.setHeader('content-type', 'application/xml');
  response.end(await listObjects(store, bucket, query));
}

async function answerObject(exchange: Exchange): Promise<void> {
  const { request, response, store, bucket, key } = exchange;
  if (request.method === 'PUT') return putObject(exchange);
  if (request.method === 'DELETE') {
    await store.delete(bucket, key);
    response.writeHead(204).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 501, 'NotImplemented', `${request.method} is not implemented`);
  const stored = await store.describe(bucket, key);
  if (!stored) return refuse(response, 404, 'NoSuchKey', 'The specified key does not exist.');
  const kept = { ...objectHeaders(stored), ...overridden(exchange) };
  if (request.method === 'HEAD') {
    response.writeHead(200, kept).end();
    return;
  }
  const whole = await store.read(bucket, key);
  const { status, headers, content } = byteRange(whole, request.headers.range);
  response.writeHead(status, { ...kept, ...headers, 'content-length': content.length });
  response.end(content);
}

/** A signed address may say what type the object is to be given as. */
function overridden({ query }: Exchange): Record<string, string> {
  const type = query.get('response-content-type');
  return type === null ? {} : { 'content-type': type };
}

async function putObject({
  request,
  response,
  store,
  bucket,
  key,
  created,
}: Exchange): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const encoded = String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  const content = encoded ? decodeChunks(body) : body;
  const stored = await store.put(bucket, key, content, keptHeaders(request));
  response.writeHead(200, { etag: `"${stored.etag}"` }).end();
  created(bucket, stored);
}

function keptHeaders({ headers }: IncomingMessage): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'content-type' || name === 'content-disposition' || name.startsWith('x-amz-meta-'))
      kept[name] = String(value);
  }
  return kept;
}

const objectHeaders = ({ headers, size, etag, lastModified }: StoredObject) => ({
  ...headers,
  'content-length': size,
  'accept-ranges': 'bytes',
  etag: `"${etag}"`,
  'last-modified': new Date(lastModified).toUTCString(),
});

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<Error>${element('Code', code)}${element('Message', message)}</Error>`);
}
