// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { memo } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deltaOf } from '../../../core/live/delta.ts';
import type { LiveAgentRow, LiveSnapshot } from '../../../core/live/wire.ts';
import { CenterContext } from '../../../dashboard/api/center.ts';
import { speak } from '../../../dashboard/language/language.ts';
import type { LanguagePack } from '../../../dashboard/language/language-pack.ts';
import { PackContext } from '../../../dashboard/language/use-words.ts';
import { liveFeed } from '../../../dashboard/live/live-feed.ts';
import { LiveState } from '../../../dashboard/live/live-state.tsx';
import { Ticking } from '../../../dashboard/live/ticking.tsx';
import { LiveContext, useLive } from '../../../dashboard/live/use-live.ts';
import { WallState } from '../../../dashboard/pages/wallboard/wall-state.tsx';
import { center } from '../fixture.ts';
import { agentRow, liveWorld, morning, snapshot } from './live-world.ts';

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
  vi.useFakeTimers({ now: morning * 1000 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

async function show(content: React.ReactNode) {
  const { world, transport, api } = liveWorld();
  const feed = liveFeed(api, transport);
  render(
    <PackContext value={pack}>
      <CenterContext value={center}>
        <LiveContext value={feed}>{content}</LiveContext>
      </CenterContext>
    </PackContext>,
  );
  await pass(0);
  world.join();
  await pass(0);
  return world;
}

test('the badge says whether it is live and since when not, politely', async () => {
  const world = await show(<LiveState />);
  expect(screen.getByText('Live').closest('[aria-live="polite"]')).not.toBeNull();
  await pass(30_000);
  world.part();
  await pass(0);
  expect(screen.getByText('Catching up since 11:00:30')).toBeTruthy();
  await pass(3000);
  expect(screen.getByText('Not live since 11:00:30: asked for every few seconds')).toBeTruthy();
  world.isDown = true;
  await pass(5000);
  expect(screen.getByText('No connection: not live since 11:00:30')).toBeTruthy();
});

test('the wall says the same, marked by state for its colours', async () => {
  const world = await show(<WallState />);
  const said = screen.getByText('Live');
  expect(said.dataset.state).toBe('live');
  expect(said.getAttribute('aria-live')).toBe('polite');
  world.part();
  await pass(3000);
  expect(said.textContent).toBe('Not live since 11:00:00: asked for every few seconds');
  expect(said.dataset.state).toBe('polling');
});

test('time in state counts on by the server’s clock', async () => {
  const world = await show(
    <>
      <LiveState /> <Ticking since={morning - 58} />
    </>,
  );
  expect(document.body.textContent).toBe('Live 0:58');
  await pass(2000);
  expect(document.body.textContent).toBe('Live 1:00');
  const later = (morning + 3600) * 1000;
  await act(async () => world.push({ kind: 'version', at: later, version: world.pushed.version }));
  await pass(1000);
  expect(document.body.textContent).toBe('Live 1:00:59');
});

const rendered: string[] = [];
const Row = memo(({ row }: { row: LiveAgentRow }) => {
  rendered.push(row.id);
  return (
    <li>
      {row.name} {row.activity} <Ticking since={row.activitySince} />
    </li>
  );
});

function Rows() {
  const { snapshot: now } = useLive();
  return <ul>{now && [...now.agents.values()].map((row) => <Row key={row.id} row={row} />)}</ul>;
}

test('of many rows only those that changed are rendered again, and ticking renders none', async () => {
  const world = await show(<Rows />);
  const ids = Array.from({ length: 50 }, (_, index) => `a${index}`);
  const push = (before: LiveSnapshot, after: LiveSnapshot) =>
    act(async () =>
      world.push({ kind: 'delta', at: after.version, delta: deltaOf(before, after) }),
    );
  const all = snapshot(1, { agents: ids.map((id) => agentRow(id)) });
  await push(world.pushed, all);
  const changed = ids.map((id) => agentRow(id, id === 'a7' ? { activity: 'custom' } : {}));
  rendered.length = 0;
  await push(all, snapshot(2, { agents: changed }));
  await pass(5000);
  expect(rendered).toEqual(['a7']);
  expect(screen.getByText(/Agent a7 custom/)).toBeTruthy();
});
