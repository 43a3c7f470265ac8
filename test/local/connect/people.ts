import { WebSocket } from 'ws';
import type { DeskAct, DeskMessage } from '../../../core/center/desk-wire.ts';
import type {
  LineAct,
  LineMessage,
  PhoneAct,
  PhoneMessage,
} from '../../../core/center/phone-wire.ts';

/** Desks are shown every two seconds, so this is for phones alone; a test's own limit is for the rest. */
const longestSilenceMs = 20_000;

/** A page's socket, with all that it was told. */
export class Page<Message extends { type: string }, Act> {
  readonly heard: Message[] = [];
  closed = false;
  private readonly socket: WebSocket;
  private waiting: (() => void)[] = [];

  constructor(url: string, origin?: string) {
    const from = origin === undefined ? {} : { origin };
    this.socket = new WebSocket(url.replace('http:', 'ws:'), from);
    this.socket.on('message', (data) => {
      this.heard.push(JSON.parse(String(data)) as Message);
      this.wake();
    });
    this.socket.on('close', () => {
      this.closed = true;
      this.wake();
    });
    this.socket.on('error', () => this.wake());
  }

  /** Resolves with the first message, from the beginning, that fits. */
  async hears<Type extends Message['type']>(
    type: Type,
    fits: (message: Extract<Message, { type: Type }>) => boolean = () => true,
  ): Promise<Extract<Message, { type: Type }>> {
    for (;;) {
      const found = this.heard.find(
        (one) => one.type === type && fits(one as Extract<Message, { type: Type }>),
      );
      if (found) return found as Extract<Message, { type: Type }>;
      if (this.closed)
        throw new Error(
          `The page was closed and never heard ${type}: ${JSON.stringify(this.heard)}`,
        );
      await this.more(type);
    }
  }

  does(act: Act): void {
    this.socket.send(JSON.stringify(act));
  }

  close(): void {
    this.socket.close();
  }

  private async more(type: string): Promise<void> {
    const late = new Error(`Never heard ${type}: ${JSON.stringify(this.heard.slice(-4))}`);
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(late), longestSilenceMs);
      this.waiting.push(resolve);
    });
    clearTimeout(timer);
  }

  private wake(): void {
    for (const one of this.waiting.splice(0)) one();
  }
}

export const phonePage = (url: string, contactId: string) =>
  new Page<PhoneMessage, PhoneAct>(`${url}/local/phone/${contactId}`);
export const linePage = (url: string, number: string) =>
  new Page<LineMessage, LineAct>(`${url}/local/phone/line/${encodeURIComponent(number)}`);
export const deskPage = (url: string, agent: string) =>
  new Page<DeskMessage, DeskAct>(`${url}/local/desk/${agent}`);

export async function post(url: string, body: unknown) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

/** Calls the center from a number. */
export async function dial(url: string, from: string, to: string, channel = 'VOICE') {
  const { status, body } = await post(`${url}/local/phone/calls`, { from, to, channel });
  if (status !== 201) throw new Error(`${status} ${body.code}: ${body.message}`);
  return phonePage(url, body.contactId ?? '');
}

/** Sits down at a desk and is ready for contacts. */
export async function sitDown(url: string, agent: string) {
  const { status, body } = await post(`${url}/local/desk/login`, { agent });
  if (status !== 201) throw new Error(`${status} ${body.code}: ${body.message}`);
  const desk = deskPage(url, agent);
  await desk.hears('desk');
  desk.does({ type: 'status', status: 'Available' });
  await desk.hears('desk', ({ state }) => state.status.name === 'Available');
  return desk;
}

/** No queue is open any more; callers can leave messages. */
export async function closeCenter(url: string): Promise<void> {
  const { ok, status } = await fetch(`${url}/api/closures/now`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'closure' }),
  });
  if (!ok) throw new Error(`The center can't be closed: ${status}`);
}
