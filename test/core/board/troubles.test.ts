import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AlertRow } from '../../../core/alerts/wire.ts';
import { queueTrouble } from '../../../core/board/queue-trouble.ts';
import { troubles } from '../../../core/board/troubles.ts';
import type { LiveAgentRow, LiveQueueAgents, LiveQueueRow } from '../../../core/live/wire.ts';
import { someRule } from '../alerts/some-rule.ts';

const now = 1_795_302_000;
const agents = (given: Partial<LiveQueueAgents> = {}): LiveQueueAgents => ({
  ...{ online: 5, staffed: 5, available: 0, free: 0, onContact: 5, afterContactWork: 0 },
  ...{ nonProductive: 0, error: 0, unknown: 0 },
  ...given,
});
const queue = (given: Partial<LiveQueueRow> = {}): LiveQueueRow => ({
  ...{ queue: 'q1', name: 'Billing', channel: 'VOICE', waiting: 1, oldestAt: now - 5 },
  ...{ correction: 0, agents: agents() },
  ...given,
});
const agent = (activity: LiveAgentRow['activity'], forSeconds: number): LiveAgentRow => ({
  ...{ id: 'a1', username: 'ana', name: 'Ana', activity, activitySince: now - forSeconds },
  ...{ status: { name: 'Available', since: 0 }, nextStatus: null, routingProfile: null },
  ...{ contacts: [], heardAt: now },
});
const acknowledged = { by: 'luis', at: now, note: '' };
const alert = (severity: AlertRow['severity']): AlertRow => ({
  ...{ id: severity, ruleId: 'full', rule: someRule(), severity, since: now, raisedAt: now },
  ...{ clearedAt: null, clearedBy: null, value: 9, worst: 9, told: 9, toldAt: now, tellings: 1 },
  ...{
    link: '/alerts',
    subjects: [],
    events: [],
    acknowledged: null,
    snoozedUntil: null,
    snoozedBy: null,
  },
});
const wrong = (row: LiveQueueRow) => queueTrouble(row, 20, now);

test.each([
  ['nobody waits', queue({ waiting: 0, oldestAt: null, agents: agents({ staffed: 0 }) }), null],
  ['one waits a moment', queue(), null],
  ['as long as the threshold', queue({ oldestAt: now - 20 }), 'warning'],
  ['three times as long', queue({ oldestAt: now - 60 }), 'serious'],
  ['more than there are agents', queue({ waiting: 6 }), 'warning'],
  ['nobody takes contacts', queue({ agents: agents({ staffed: 0, nonProductive: 5 }) }), 'serious'],
  ['an e-mail may wait an hour', queue({ channel: 'EMAIL', oldestAt: now - 3599 }), null],
  ['but not longer', queue({ channel: 'EMAIL', oldestAt: now - 3600 }), 'warning'],
  ['a correction has no oldest', queue({ oldestAt: null }), null],
])('%s', (_, row, severity) => {
  expect(wrong(row)?.severity ?? null).toBe(severity);
});

test.each([
  ['nobody', { online: 0, staffed: 0 }],
  ['unheard', { online: 0, staffed: 0, unknown: 4 }],
  ['break', { online: 5, staffed: 3, nonProductive: 2 }],
  ['busy', { online: 5, staffed: 4, nonProductive: 1 }],
  ['afterContactWork', { afterContactWork: 3 }],
  ['free', { free: 1 }],
] as const)('why they wait: %s', (cause, given) => {
  expect(wrong(queue({ waiting: 7, oldestAt: now - 250, agents: agents(given) }))).toMatchObject({
    ...{ cause, oldestSeconds: 250, severity: 'serious' },
  });
});

test('the worst comes first, agents who missed a contact a minute ago last', () => {
  const queues = [
    queue({ name: 'late', oldestAt: now - 30 }),
    queue({ name: 'calm' }),
    queue({ name: 'empty', agents: agents({ staffed: 0 }) }),
    queue({ name: 'later', oldestAt: now - 50 }),
  ];
  const found = troubles(
    {
      ...{ queues, agents: [agent('missed', 60), agent('error', 59)], thresholdOf: () => 20 },
      alerts: [alert('warning'), alert('serious'), { ...alert('serious'), acknowledged }],
    },
    now,
  );
  const names = found.map((one) => {
    if (one.kind === 'alert') return `alert: ${one.severity}`;
    return one.kind === 'queue' ? one.queue.name : one.agents.length;
  });
  expect(names).toEqual(['empty', 'alert: serious', 'later', 'late', 'alert: warning', 1]);
});

test('all calm', () => {
  const happening = {
    ...{ queues: [queue()], agents: [agent('available', 900)], alerts: [] },
    thresholdOf: () => 20,
  };
  expect(troubles(happening, now)).toEqual([]);
});

test('who waits longer is never in less trouble', () => {
  const rank = { serious: 2, warning: 1 };
  const at = (seconds: number, waiting: number) => {
    const found = wrong(queue({ waiting, oldestAt: now - seconds }));
    return found ? rank[found.severity] : 0;
  };
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: 1, max: 20 }),
      (seconds, more, waiting) => {
        expect(at(seconds + more, waiting)).toBeGreaterThanOrEqual(at(seconds, waiting));
      },
    ),
  );
});
