import { expect, test } from 'vitest';
import { flowCall } from '../../../adapters/connect/flow-call.ts';
import { liveQueues } from '../../../core/live/live-queues.ts';
import { noteFlowPriority, noteSupervisorRouting } from '../../../core/live/note-routing.ts';
import { queueOrder } from '../../../core/live/queue-order.ts';
import { waitAnswer } from '../../../core/wait/wait-answer.ts';
import { waitForQueue } from '../../../core/wait/wait-for-queue.ts';
import { calledPriority } from '../../../functions/middleware/called-priority.ts';
import { memoryReader } from '../../core/reports/memory-reader.ts';
import { config, openCenter } from './center.ts';
import { liveOfCenter } from './live-of-center.ts';

const callers: Record<string, Record<string, string>> = {
  '+442079460001': {},
  '+442079460002': {},
  '+442079460003': { tier: 'gold' },
  '+442079460004': { openCallback: 'yes' },
  '+442079460005': { tier: 'gold' },
};
const stranger = { known: 'yes', identified: 'no', repeat: 'no', openCallback: 'no' };

const agent = 'night-shift-01';

/** A center where `estimate-wait` works. */
function busyCenter() {
  const answers = {
    'look-up-caller': async (event: unknown) => ({
      ...stranger,
      ...callers[flowCall(event).customerNumber ?? ''],
    }),
    'estimate-wait': async (event: unknown) => {
      const call = flowCall(event);
      const { contactId, queue } = call;
      const priority = calledPriority(call);
      const now = center.clock.nowMs() / 1000;
      if (priority !== null) await noteFlowPriority(contactId, priority, { store: live, now });
      const state = liveQueues(live, { order: queueOrder(config), now: () => now });
      const sources = { live: state, reader: memoryReader({}) };
      return waitAnswer(
        await waitForQueue({ queue, contactId, priority, now }, sources, config.timeZone),
      );
    },
  };
  const center = openCenter(answers);
  const live = liveOfCenter(center);
  return { ...center, live };
}

/** The place that each caller heard last. */
const heard = ({ all }: ReturnType<typeof busyCenter>, ids: readonly string[]) =>
  ids.map((id) => {
    const said = all('prompt').filter(({ contactId }) => contactId === id);
    return Number(
      said.findLast(({ text }) => /number \d+/.test(text))?.text.match(/number (\d+)/)?.[1],
    );
  });

const places = ({ host }: ReturnType<typeof busyCenter>, ids: readonly string[]) => {
  const { contacts } = host.act((machine) => machine.snapshot());
  return ids.map((id) => contacts.find(({ contactId }) => contactId === id)?.queue?.position);
};

test('each caller hears the place in which Connect has them, whatever their priorities', async () => {
  const center = busyCenter();
  const { clock, host, call, phase, live } = center;
  host.act((machine) => machine.logIn(agent, 'Available'));
  const talking = call('+442079460009');
  await clock.until(() => phase(talking) === 'ringing');
  host.act((machine) => machine.accept(agent, talking));
  const ids: string[] = [];
  for (const number of Object.keys(callers)) {
    const id = call(number);
    ids.push(id);
    await clock.until(() => phase(id) === 'queued');
    await clock.pass(1);
  }
  await clock.pass(150);
  expect(places(center, ids)).toEqual([4, 5, 2, 1, 3]);
  expect(heard(center, ids)).toEqual(places(center, ids));

  const [, second = ''] = ids;
  host.act((machine) => machine.setRouting(second, { priority: 1 }));
  const change = {
    before: { priority: 5, aheadSeconds: 0 },
    after: { priority: 1, aheadSeconds: 0 },
  };
  await noteSupervisorRouting(second, change, { store: live, now: clock.nowMs() / 1000 });
  await clock.pass(150);
  expect(places(center, ids)).toEqual([5, 1, 3, 2, 4]);
  expect(heard(center, ids)).toEqual(places(center, ids));
});
