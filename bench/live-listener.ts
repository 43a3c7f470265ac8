import { WebSocket } from 'ws';
import type { LivePush, LiveReading } from '../core/live/push-wire.ts';

export type LiveListener = {
  /** Resolves with the next push that this wants, as a page would have it. */
  next(wants: (push: LivePush) => boolean): Promise<void>;
  close(): void;
};

type Frame = { type: string; event?: string };

/** Listens as a page does to what the local product pushes; what it hears has passed JSON, as in a browser. */
export async function liveListener(url: string): Promise<LiveListener> {
  const answerOf = async (path: string) => (await fetch(`${url}${path}`)).json();
  const { live } = (await answerOf('/config.json')) as { live: { realtime: string; host: string } };
  const { channel } = (await answerOf('/api/live')) as LiveReading;
  const authorization = { host: live.host };
  const header = Buffer.from(JSON.stringify(authorization)).toString('base64url');
  const socket = new WebSocket(live.realtime, ['aws-appsync-event-ws', `header-${header}`], {
    origin: url,
  });
  const waiting = new Set<(push: LivePush) => void>();
  const joined = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data) => {
      const { type, event } = JSON.parse(String(data)) as Frame;
      if (type === 'connection_ack')
        socket.send(JSON.stringify({ type: 'subscribe', id: 'bench', channel, authorization }));
      if (type === 'subscribe_success') resolve();
      if (type === 'data' && event) for (const one of waiting) one(JSON.parse(event) as LivePush);
    });
  });
  await joined;
  return {
    next: (wants) =>
      new Promise((resolve) => {
        const hear = (push: LivePush) => {
          if (!wants(push)) return;
          waiting.delete(hear);
          resolve();
        };
        waiting.add(hear);
      }),
    close: () => socket.terminate(),
  };
}
