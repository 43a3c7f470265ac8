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

function ringingAtAna() {
  const contacts = [{ id: 'rings', state: 'CONNECTING', queue: 'Support', channel: 'TASK' }];
  const read = readAgentEvent(JSON.stringify(agentEvent({ contacts })));
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
}

const items = liveStateOf({
  agents: [ringingAtAna()],
  contacts: [
    of('waits'),
    of('rings'),
    of('at-ana', { type: 'CONNECTED_TO_AGENT', connected: { agent: 'ana', at: 20 } }),
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

test('where all is over the live state is not asked', async () => {
  asked = 0;
  await taskProgress(['done', 'expired'], { reader, live }, morning);
  await taskProgress([], { reader, live }, morning);
  expect(asked).toBe(0);
});
