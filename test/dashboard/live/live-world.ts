import type { LivePush, LiveReading } from '../../../core/live/push-wire.ts';
import type { LiveAgentRow, LiveQueueRow, LiveSnapshot } from '../../../core/live/wire.ts';
import type { Api } from '../../../dashboard/api/api.ts';
import type { LiveListener, LiveTransport } from '../../../dashboard/live/live-transport.ts';

/** 2026-11-22T10:00:00Z */
export const morning = 1_795_341_600;

export const agentRow = (id: string, given: Partial<LiveAgentRow> = {}): LiveAgentRow => ({
  ...{ id, username: id, name: `Agent ${id}`, activity: 'available', activitySince: morning },
  ...{ status: { name: 'Available', since: morning }, nextStatus: null },
  ...{ routingProfile: 'sales', contacts: [], heardAt: morning },
  ...given,
});

const nobody = {
  ...{ online: 0, staffed: 0, available: 0, free: 0, onContact: 0 },
  ...{ afterContactWork: 0, nonProductive: 0, error: 0, unknown: 0 },
};

export const queueRow = (queue: string, waiting: number): LiveQueueRow => ({
  ...{ queue, name: queue, channel: 'VOICE', waiting, oldestAt: null, correction: 0 },
  agents: nobody,
});

export const snapshot = (version: number, given: Partial<LiveSnapshot> = {}): LiveSnapshot => ({
  ...{ version: (morning + version) * 1000, asOf: morning, agents: [], contacts: [], queues: [] },
  ...given,
});

/** A server that a test drives: what it answers, what it pushes, and whether it can be reached. */
export function liveWorld() {
  let listener: LiveListener | null = null;
  const asked: (string | undefined)[] = [];
  const channels: string[] = [];
  const world = {
    asked,
    channels,
    channel: '/live/center',
    newest: snapshot(0),
    pushed: snapshot(0),
    isDown: false,
    join: () => listener?.joined(),
    part: () => listener?.parted(),
    push: (push: LivePush) => listener?.heard(push),
  };
  const transport: LiveTransport = (channel, one) => {
    channels.push(channel);
    listener = one;
    return { close: () => channels.push('closed') };
  };
  const read = async (_: string, { query }: { query?: { pushed?: string } } = {}) => {
    asked.push(query?.pushed);
    if (world.isDown) throw new Error('down');
    const answer = query?.pushed ? world.pushed : world.newest;
    return { ...structuredClone(answer), channel: world.channel } satisfies LiveReading;
  };
  return { world, transport, api: { read } as unknown as Api };
}
