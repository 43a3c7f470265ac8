// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deltaOf } from '../../../core/live/delta.ts';
import { liveFeed } from '../../../dashboard/live/live-feed.ts';
import { SlowlyOutOfView } from '../../../dashboard/live/slowly-out-of-view.tsx';
import { LiveContext } from '../../../dashboard/live/use-live.ts';
import { useLivePart } from '../../../dashboard/live/use-live-part.ts';
import { agentRow, liveWorld, morning, snapshot } from './live-world.ts';

let see: (isIntersecting: boolean) => void;
class Observer {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    see = (isIntersecting) => act(() => callback([{ isIntersecting }]));
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers({ now: morning * 1000 });
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const Names = () => {
  const agents = useLivePart((now) => now.snapshot?.agents);
  return [...(agents?.values() ?? [])].map(({ name }) => name).join(' ');
};

test('what is out of view follows some seconds later, and at once when it comes back', async () => {
  const { world, transport, api } = liveWorld();
  const { container } = render(
    <LiveContext value={liveFeed(api, transport)}>
      <SlowlyOutOfView>
        <Names />
      </SlowlyOutOfView>
    </LiveContext>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  world.join();
  await act(() => vi.advanceTimersByTimeAsync(0));
  let before = world.pushed;
  const become = (version: number, ...names: string[]) => {
    const after = snapshot(version, { agents: names.map((name) => agentRow(name, { name })) });
    const delta = deltaOf(before, after);
    before = after;
    return act(async () => world.push({ kind: 'delta', at: after.version, delta }));
  };
  await become(1, 'Ana');
  expect(container.textContent).toBe('Ana');

  see(false);
  await become(2, 'Ana', 'Ion');
  expect(container.textContent).toBe('Ana');
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(container.textContent).toBe('Ana Ion');

  await become(3, 'Ion');
  expect(container.textContent).toBe('Ana Ion');
  see(true);
  expect(container.textContent).toBe('Ion');
  await become(4, 'Ion', 'Marta');
  expect(container.textContent).toBe('Ion Marta');
});
