import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { close, listen, refuseBrowsers } from '../listen.ts';
import type { SentMail } from './eml.ts';
import { keepMail } from './mail-folder.ts';

export type LocalSes = { url: string; stop(): Promise<void> };

/** SES on loopback as the SDK speaks it: SendEmail alone. Nothing leaves: each message becomes an .eml in the folder, its attachments beside it. */
export async function startSes(folder: string): Promise<LocalSes> {
  const server = createServer((request, response) => {
    const json = { 'content-type': 'application/json' };
    take(request, folder).then(
      (MessageId) => response.writeHead(200, json).end(JSON.stringify({ MessageId })),
      (error: Error) =>
        response
          .writeHead(400, { ...json, 'x-amzn-errortype': 'BadRequestException' })
          .end(JSON.stringify({ message: error.message })),
    );
  });
  refuseBrowsers(server);
  const url = await listen(server, 0);
  return { url, stop: () => close(server) };
}

async function take(request: IncomingMessage, folder: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (request.url !== '/v2/email/outbound-emails') throw new Error(`no ${request.url} here`);
  const mail = JSON.parse(Buffer.concat(chunks).toString()) as SentMail;
  const id = randomUUID();
  await keepMail(folder, mail, id);
  return id;
}
