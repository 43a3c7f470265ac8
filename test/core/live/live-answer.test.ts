import { expect, test } from 'vitest';
import { liveAnswer } from '../../../core/live/live-answer.ts';
import type { LiveItem } from '../../../core/live/live-item.ts';
import { liveReading } from '../../../core/live/push-wire.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import type { LiveSnapshot } from '../../../core/live/wire.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import { answeredCall } from '../../fixtures/contact-events.ts';
import { liveStateOf } from './live-state-of.ts';

const items = liveStateOf({
  agents: [agentEvent({ at: 5 })],
  contacts: answeredCall('c-1').slice(0, 3),
});

const sources = (state: LiveItem[], pushed: LiveSnapshot | null = null, tenant?: string) => ({
  live: { items: async () => state, pushed: async () => pushed },
  tenant: tenant ?? null,
});

test('the answer conforms to the wire type and tells when the center was last heard of', async () => {
  const answer = await liveAnswer({}, sources(items), morning + 60);
  expect(liveReading.parse(answer)).toEqual(answer);
  expect(answer).toMatchObject({ version: (morning + 60) * 1000, asOf: morning + 30 });
  expect((await liveAnswer({}, sources([]), morning)).asOf).toBe(0);
});

test('it names the channel of the center, or of the client company', async () => {
  expect((await liveAnswer({}, sources([]), morning)).channel).toBe('/live/center');
  const tenant = sources([], null, 'acme');
  expect((await liveAnswer({}, tenant, morning)).channel).toBe('/live/tenant-acme');
});

test('what was pushed last is answered where it is asked for, and the newest where nothing was', async () => {
  const pushed = snapshotOf([], morning + 30);
  const ask = (query: { pushed?: 'yes' }, stored: LiveSnapshot | null) =>
    liveAnswer(query, sources(items, stored), morning + 60);
  expect((await ask({ pushed: 'yes' }, pushed)).version).toBe(pushed.version);
  expect((await ask({}, pushed)).version).toBe((morning + 60) * 1000);
  expect((await ask({ pushed: 'yes' }, null)).version).toBe((morning + 60) * 1000);
});
