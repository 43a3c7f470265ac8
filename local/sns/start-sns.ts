import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { close, listen, refuseBrowsers } from '../listen.ts';

export type LocalTopics = { url: string; stop(): Promise<void> };

/** A message as a topic took it. Nobody is told from here: it is kept, and the page shows that it was taken. */
export type TopicMessage = {
  id: string;
  at: string;
  topic: string;
  subject: string;
  /** By kind of subscription, where the publisher gave several. */
  message: Record<string, string>;
  attributes: Record<string, string>;
};

/** SNS on loopback as the SDK speaks it (AWS Query): Publish alone. Each message becomes a line of `file`. */
export async function startSns(file: string): Promise<LocalTopics> {
  const server = createServer((request, response) => {
    answer(request, file).then(
      (body) => response.writeHead(200, { 'content-type': 'text/xml' }).end(body),
      (error: Error) =>
        response.writeHead(error instanceof Refusal ? 400 : 500).end(refusal(error)),
    );
  });
  refuseBrowsers(server);
  const url = await listen(server, 0);
  return { url, stop: () => close(server) };
}

class Refusal extends Error {}

async function answer(request: IncomingMessage, file: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const taken = publication(form);
  await appendFile(file, `${JSON.stringify(taken)}\n`);
  return `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${taken.id}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></PublishResponse>`;
}

function publication(form: URLSearchParams): TopicMessage {
  const given = (name: string) => form.get(name) ?? '';
  if (given('Action') !== 'Publish') throw new Refusal(`there is no ${given('Action')} here`);
  if (given('TopicArn') === '' || given('Message') === '')
    throw new Refusal('a message needs a topic and a text');
  return {
    id: randomUUID(),
    at: new Date().toISOString(),
    topic: given('TopicArn').split(':').at(-1) ?? '',
    subject: given('Subject'),
    message:
      given('MessageStructure') === 'json'
        ? byKind(given('Message'))
        : { default: given('Message') },
    attributes: attributesOf(form),
  };
}

function byKind(text: string): Record<string, string> {
  const message = JSON.parse(text) as Record<string, string>;
  if (typeof message.default !== 'string') throw new Refusal('a message needs a default');
  return message;
}

function attributesOf(form: URLSearchParams): Record<string, string> {
  const all: [string, string][] = [];
  for (let entry = 1; form.has(`MessageAttributes.entry.${entry}.Name`); entry++) {
    const at = `MessageAttributes.entry.${entry}`;
    all.push([form.get(`${at}.Name`) ?? '', form.get(`${at}.Value.StringValue`) ?? '']);
  }
  return Object.fromEntries(all);
}

const refusal = ({ message }: Error): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>InvalidParameter</Code><Message>${message.replace(/[<&]/g, ' ')}</Message></Error></ErrorResponse>`;
