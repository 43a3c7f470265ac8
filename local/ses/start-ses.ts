import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { close, listen, refuseBrowsers } from '../listen.ts';
import { emlOf, type SentMail } from './eml.ts';

export type LocalMail = { url: string; stop(): Promise<void> };

/** SES on loopback as the SDK speaks it: SendEmail alone. Nothing leaves: each message becomes an .eml in the folder, its attachments beside it. */
export async function startSes(folder: string): Promise<LocalMail> {
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
  if (!mail.Content.Simple) throw new Error('only simple messages are taken here');
  const id = randomUUID();
  const at = new Date();
  const own = join(
    folder,
    `${at.toISOString().slice(0, 19).replaceAll(':', '')} ${id.slice(0, 8)}`,
  );
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'message.eml'), emlOf(mail, { id, at }));
  for (const { FileName, RawContent } of mail.Content.Simple.Attachments ?? [])
    await writeFile(join(own, FileName.replaceAll(/[\\/]/g, '-')), RawContent, 'base64');
  return id;
}
