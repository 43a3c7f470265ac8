import type { WebSocket } from 'ws';
import { channelName } from './channel.ts';

/** What the service sends while nothing happens, and when a client should take silence for the end. */
const keepAliveMs = 60_000;
const connectionTimeoutMs = 300_000;

/** Which channels who has a token may listen to; null for who has none that counts. */
export type Admission = {
  channelsOf(token: unknown): Promise<((channel: string) => boolean) | null>;
};
export type EventConnection = { deliver(channel: string, event: string): void };

/** One browser's connection: its handshake, its subscriptions, and the events of their channels. */
export function eventConnection(socket: WebSocket, gate: Admission): EventConnection {
  const channels = new Map<string, string>();
  const send = (message: object) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const keepAlive = setInterval(() => send({ type: 'ka' }), keepAliveMs);
  socket.on('close', () => clearInterval(keepAlive));

  const answers: Record<string, (message: Message) => void | Promise<void>> = {
    connection_init() {
      send({ type: 'connection_ack', connectionTimeoutMs });
      send({ type: 'ka' });
    },
    async subscribe({ id, channel, authorization }) {
      const may = await gate.channelsOf(authorization?.Authorization).catch(() => null);
      const name = channelName(channel);
      const problem = channels.has(String(id))
        ? 'DuplicatedOperationError'
        : name === null
          ? 'BadRequestException'
          : may?.(name)
            ? null
            : 'UnauthorizedException';
      if (problem !== null || name === null)
        return send({ id, type: 'subscribe_error', errors: [{ errorType: problem }] });
      channels.set(String(id), name);
      send({ id, type: 'subscribe_success' });
    },
    unsubscribe({ id }) {
      const known = channels.delete(String(id));
      send({ id, type: known ? 'unsubscribe_success' : 'unsubscribe_error' });
    },
  };
  socket.on('message', (data) => {
    const message = read(String(data));
    const answer = answers[message.type];
    if (answer) void answer(message);
    else send({ type: 'error', errors: [{ errorType: 'UnsupportedOperation' }] });
  });
  return {
    deliver(channel, event) {
      for (const [id, name] of channels) if (name === channel) send({ id, type: 'data', event });
    },
  };
}

type Message = {
  type: string;
  id?: unknown;
  channel?: unknown;
  authorization?: { Authorization?: unknown } | null;
};

function read(text: string): Message {
  try {
    const message = JSON.parse(text) as Partial<Message> | null;
    return { ...message, type: String(message?.type) };
  } catch {
    return { type: '' };
  }
}
