import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import type { LiveReading } from '../../../core/live/push-wire.ts';
import type { LiveAgentRow, LiveQueueRow } from '../../../core/live/wire.ts';
import type { Api } from '../../../dashboard/api/api.ts';
import { liveFeed } from '../../../dashboard/live/live-feed.ts';
import type { LiveListener } from '../../../dashboard/live/live-transport.ts';
import { Ticking } from '../../../dashboard/live/ticking.tsx';
import { LiveContext, useLive } from '../../../dashboard/live/use-live.ts';

/** A page of every agent and queue, driven from outside: `scripts/measure-live-page.mjs` measures what an update costs in it. */
declare global {
  interface Window {
    begin(reading: string): void;
    hear(event: string): Promise<void>;
  }
}

const Agent = memo(({ row }: { row: LiveAgentRow }) => (
  <tr>
    <td>{row.name}</td>
    <td>{row.activity}</td>
    <td>
      <Ticking since={row.activitySince} />
    </td>
    <td>{row.contacts.map(({ channel, state }) => `${channel} ${state}`).join(', ')}</td>
  </tr>
));

const Queue = memo(({ row }: { row: LiveQueueRow }) => (
  <tr>
    <td>{row.name}</td>
    <td>{row.waiting}</td>
    <td>{row.agents.available}</td>
    <td>{row.oldestAt !== null && <Ticking since={row.oldestAt} />}</td>
  </tr>
));

function Page() {
  const { snapshot } = useLive();
  if (!snapshot) return null;
  return (
    <>
      <table>
        <tbody>
          {[...snapshot.queues].map(([key, row]) => (
            <Queue key={key} row={row} />
          ))}
        </tbody>
      </table>
      <table>
        <tbody>
          {[...snapshot.agents].map(([id, row]) => (
            <Agent key={id} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

window.begin = (reading) => {
  let listener: LiveListener | null = null;
  const api = { read: async () => JSON.parse(reading) as LiveReading } as unknown as Api;
  const feed = liveFeed(api, (_, one) => {
    listener = one;
    setTimeout(one.joined);
    return { close: () => {} };
  });
  window.hear = async (event) => {
    listener?.heard(JSON.parse(event));
    await frame();
    await frame();
  };
  createRoot(document.body.appendChild(document.createElement('main'))).render(
    <LiveContext value={feed}>
      <Page />
    </LiveContext>,
  );
};
