import type { LivePush } from '../../core/live/push-wire.ts';
import type { LiveTransport } from './live-transport.ts';

/** `/config.json` says it: where to listen, and the API's own host, which the token is for. */
export type EventsConfig = { realtime: string; host: string };

type Frame =
  | { type: 'connection_ack'; connectionTimeoutMs?: number }
  | { type: 'subscribe_success' | 'ka' | 'subscribe_error' | 'connection_error' | 'error' }
  | { type: 'data'; event: string };

const [firstPauseMs, longestPauseMs] = [500, 15_000];
const handshakeMs = 10_000;
/** The service's own, where its greeting names none: it speaks every minute at least. */
const silenceMs = 300_000;

/** AppSync Events over a WebSocket, in its own protocol. */
export const appSyncEvents =
  (config: EventsConfig, accessToken: () => Promise<string | null>): LiveTransport =>
  (channel, listener) => {
    let socket: WebSocket | undefined;
    let isClosed = false;
    let failures = 0;
    let [retry, silence]: (ReturnType<typeof setTimeout> | undefined)[] = [];
    let longestSilenceMs = silenceMs;

    async function connect() {
      const token = await accessToken().catch(() => null);
      if (isClosed) return;
      const authorization = { host: config.host, ...(token && { Authorization: token }) };
      const opened = new WebSocket(config.realtime, [
        'aws-appsync-event-ws',
        `header-${base64Url(JSON.stringify(authorization))}`,
      ]);
      socket = opened;
      longestSilenceMs = handshakeMs;
      const send = (message: object) => opened.send(JSON.stringify(message));
      const live = () => socket === opened && !isClosed;
      opened.onopen = () => live() && send({ type: 'connection_init' });
      opened.onclose = () => live() && lost();
      opened.onmessage = ({ data }) => {
        if (!live()) return;
        const frame = JSON.parse(String(data)) as Frame;
        if (frame.type === 'connection_ack') {
          longestSilenceMs = frame.connectionTimeoutMs ?? silenceMs;
          send({ type: 'subscribe', id: crypto.randomUUID(), channel, authorization });
        }
        listen();
        if (frame.type === 'subscribe_success') {
          failures = 0;
          listener.joined();
        }
        if (frame.type === 'data') listener.heard(JSON.parse(frame.event) as LivePush);
        if (/error$/.test(frame.type)) lost();
      };
      listen();
    }
    function listen() {
      clearTimeout(silence);
      silence = setTimeout(lost, longestSilenceMs);
    }
    function lost() {
      drop();
      listener.parted();
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** failures++);
      retry = setTimeout(connect, pause * (0.5 + Math.random() / 2));
    }
    function drop() {
      clearTimeout(silence);
      const dropped = socket;
      socket = undefined;
      dropped?.close();
    }
    void connect();
    return {
      close() {
        isClosed = true;
        clearTimeout(retry);
        drop();
      },
    };
  };

const base64Url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
