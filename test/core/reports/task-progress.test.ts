import { expect, test } from 'vitest';
import { readAgentEvent } from '../../../core/live/agent-event.ts';
import { taskProgress } from '../../../core/reports/task-progress.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import { contactEvent } from '../../fixtures/contact-events.ts';
import { liveStateOf } from '../live/live-state-of.ts';
import { held, storyReader } from '../story/held-contacts.ts';

const queued = { queue: 'support', at: 0 };
const task = { channel: 'TASK', method: 'API', queued };
const of = (contact: string, more: object = {}) =>
  contactEvent({ ...task, contact, type: 'QUEUED', ...more });

/** What an agent has at a second. */
function agentWith(agent: string, at: number, states: Record<string, string>) {
  const contacts = Object.entries(states).map(([id, state]) => ({ id, state, channel: 'TASK' }));
  const read = readAgentEvent(JSON.stringify(agentEvent({ agent, at, contacts })));
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
}

const items = liveStateOf({
  agents: [
    agentWith('ana', 0, { rings: 'CONNECTING' }),
    agentWith('dora', 50, { wrapped: 'ENDED', 'wrapped-unheard': 'ENDED' }),
  ],
  contacts: [
    of('waits'),
    of('rings'),
    of('at-ana', { type: 'CONNECTED_TO_AGENT', connected: { agent: 'ana', at: 20 } }),
    of('wrapped', { type: 'DISCONNECTED', connected: { agent: 'dora', at: 20 }, disconnected: 40 }),
    of('ended', { type: 'DISCONNECTED', connected: { agent: 'ana', at: 20 }, disconnected: 40 }),
    of('left-dora', { type: 'CONNECTED_TO_AGENT', connected: { agent: 'dora', at: 20 } }),
  ],
});
const reader = storyReader([
  held({ id: 'done', agent: 'bea' }),
  held({ id: 'expired', agent: null }),
]);
let asked = 0;
const live = {
  items: async () => {
    asked++;
    return items;
  },
};

test('a task is waiting until an agent has it, then theirs, then done; one that ends at nobody is unserved', async () => {
  const ids = ['waits', 'rings', 'at-ana', 'done', 'expired', 'not-heard-of-yet'];
  expect(await taskProgress(ids, { reader, live }, morning + 60)).toEqual(
    new Map([
      ['waits', { state: 'waiting', agent: null }],
      ['rings', { state: 'waiting', agent: null }],
      ['at-ana', { state: 'taken', agent: 'ana' }],
      ['done', { state: 'done', agent: 'bea' }],
      ['expired', { state: 'unserved', agent: null }],
      ['not-heard-of-yet', { state: 'waiting', agent: null }],
    ]),
  );
});

test('a task without a record is whose wraps it up, and done once it has ended', async () => {
  const ids = ['wrapped', 'wrapped-unheard', 'ended', 'left-dora'];
  expect(await taskProgress(ids, { reader, live }, morning + 60)).toEqual(
    new Map([
      ['wrapped', { state: 'taken', agent: 'dora' }],
      ['wrapped-unheard', { state: 'taken', agent: 'dora' }],
      ['ended', { state: 'done', agent: null }],
      ['left-dora', { state: 'done', agent: 'dora' }],
    ]),
  );
});

test('where all is over the live state is not asked', async () => {
  asked = 0;
  await taskProgress(['done', 'expired'], { reader, live }, morning);
  await taskProgress([], { reader, live }, morning);
  expect(asked).toBe(0);
});
