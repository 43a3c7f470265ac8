import type { LivePush } from '../../core/live/push-wire.ts';
import type { LiveListener, LiveTransport } from './live-transport.ts';

/** `/config.json` says it: where to listen, and the API's own host, which the token is for. */
export type EventsConfig = { realtime: string; host: string };

type Frame =
  | { type: 'connection_ack'; connectionTimeoutMs?: number }
  | { type: 'subscribe_success' | 'ka' | 'subscribe_error' | 'connection_error' | 'error' }
  | { type: 'data'; event: string };

type Timer = ReturnType<typeof setTimeout>;

const [firstPauseMs, longestPauseMs] = [500, 15_000];
const handshakeMs = 10_000;
/** The service's own, where its greeting names none: it speaks every minute at least. */
const silenceMs = 300_000;

/** AppSync Events over a WebSocket, in its own protocol. */
export const appSyncEvents =
  (config: EventsConfig, accessToken: () => Promise<string | null>): LiveTransport =>
  (channel, listener) => {
    const connection = new Connection({ config, accessToken, channel }, listener);
    void connection.open();
    return { close: () => connection.close() };
  };

type Subject = { config: EventsConfig; accessToken(): Promise<string | null>; channel: string };

class Connection {
  private socket: WebSocket | undefined;
  private isClosed = false;
  private failures = 0;
  private retry: Timer | undefined;
  private silence: Timer | undefined;
  private longestSilenceMs = silenceMs;
  private readonly subject: Subject;
  private readonly listener: LiveListener;

  constructor(subject: Subject, listener: LiveListener) {
    this.subject = subject;
    this.listener = listener;
  }

  async open(): Promise<void> {
    const { config, accessToken } = this.subject;
    const token = await accessToken().catch(() => null);
    if (this.isClosed) return;
    const authorization = { host: config.host, ...(token && { Authorization: token }) };
    const socket = new WebSocket(config.realtime, [
      'aws-appsync-event-ws',
      `header-${base64Url(JSON.stringify(authorization))}`,
    ]);
    this.socket = socket;
    this.longestSilenceMs = handshakeMs;
    this.awaitWord();
    const ifCurrent = (act: () => void) => {
      if (this.socket === socket) act();
    };
    socket.onopen = () => ifCurrent(() => this.send({ type: 'connection_init' }));
    socket.onclose = () => ifCurrent(() => this.lost());
    socket.onmessage = ({ data }) =>
      ifCurrent(() => this.take(JSON.parse(String(data)) as Frame, authorization));
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
    this.drop();
  }

  private take(frame: Frame, authorization: object): void {
    if (frame.type === 'connection_ack') {
      this.longestSilenceMs = frame.connectionTimeoutMs ?? silenceMs;
      const { channel } = this.subject;
      this.send({ type: 'subscribe', id: crypto.randomUUID(), channel, authorization });
    }
    this.awaitWord();
    if (frame.type === 'subscribe_success') {
      this.failures = 0;
      this.listener.joined();
    }
    if (frame.type === 'data') this.listener.heard(JSON.parse(frame.event) as LivePush);
    if (/error$/.test(frame.type)) this.lost();
  }

  private send(message: object): void {
    this.socket?.send(JSON.stringify(message));
  }

  private awaitWord(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lost(), this.longestSilenceMs);
  }

  private lost(): void {
    this.drop();
    this.listener.parted();
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** this.failures++);
    this.retry = setTimeout(() => void this.open(), pause * (0.5 + Math.random() / 2));
  }

  private drop(): void {
    clearTimeout(this.silence);
    const dropped = this.socket;
    this.socket = undefined;
    dropped?.close();
  }
}

const base64Url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
