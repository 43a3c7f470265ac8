import type { EventBus } from '../bus/event-bus.ts';
import { s3Client } from '../clients.ts';
import { callRecordings } from './call-recordings.ts';
import type { ConnectHost } from './connect-host.ts';
import type { FlowFunctions } from './flow-functions.ts';
import { voicemailEvents } from './voicemail-events.ts';

/** From what callers leave to the events that make tasks of it; also where recordings are read from. */
export function voicemails(
  host: ConnectHost,
  {
    s3: url,
    ...options
  }: { s3: string; bus: EventBus; functions: FlowFunctions; onError(error: unknown): void },
) {
  const s3 = s3Client(url);
  const events = voicemailEvents({ ...options, s3, nowMs: host.clock.nowMs() });
  const recordings = callRecordings(host, { s3, onError: options.onError });
  return {
    s3,
    /** Brings no message on any more: a task that begins while contacts are being ended would be ended too. The next start does. */
    hold: events.stop,
    stop: async () => {
      await recordings.stop();
      s3.destroy();
    },
  };
}
