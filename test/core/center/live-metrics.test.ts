import { expect, test } from 'vitest';
import type { Json } from '../../../core/flow/document/flow.ts';
import { ann, Bench, bob, cid, eva, flow, must, sayBlock, smallSettings } from './small-center.ts';

const says = [
  '$.Metrics.Queue.Size',
  '$.Metrics.Queue.OldestContactAge',
  '$.Metrics.Queue.EstimatedWaitTime',
  '$.Metrics.Contact.PositionInQueue',
  '$.Metrics.Contact.EstimatedWaitTime',
  '$.Metrics.Agents.Online.Count',
  '$.Metrics.Agents.Staffed.Count',
  '$.Metrics.Agents.Available.Count',
  '$.Metrics.Agents.Busy.Count',
  '$.Metrics.Agents.NonProductive.Count',
].join(' | ');

/** Tells every caller in a queue what Connect's own metrics are, again and again. */
const told = flow('waiting', 'CUSTOMER_QUEUE', {
  ask: {
    Type: 'GetMetricData',
    Parameters: { QueueChannel: 'Voice' } as Json,
    next: 'say',
  } as never,
  say: sayBlock(says, 'music'),
  music: {
    Type: 'MessageParticipantIteratively',
    Parameters: { Messages: [{ Text: 'la' }], InterruptFrequencySeconds: '30' },
    next: 'ask',
    errors: 'ask',
  },
});

/** A new call, taken by the agent at whom it rings. */
function taken(bench: Bench): { id: string; agent: string } {
  const id = bench.call();
  const rings = bench.center.snapshot().contacts.find(({ contactId }) => contactId === id);
  const agent = rings?.agent ?? '';
  must(bench.center.accept(agent, id));
  return { id, agent };
}

/** Handles so many calls of 40 s with 20 s of work after each, one after the other. */
function handle(bench: Bench, calls: number): void {
  for (let call = 0; call < calls; call++) {
    const { id, agent } = taken(bench);
    bench.pass(40);
    must(bench.center.hangUp(id));
    bench.pass(20);
    must(bench.center.finish(agent, id));
  }
}

const lastWords = (bench: Bench, id: string) =>
  bench.of('prompt').findLast(({ contactId, text }) => contactId === id && text.includes('|'))
    ?.text;

test('a flow is told the place and the wait: (ahead + 1) · S / c, once five calls were handled', () => {
  const bench = new Bench(smallSettings([told])).available(ann, bob);
  must(bench.center.logIn(cid, 'Lunch'));
  handle(bench, 4);
  taken(bench);
  taken(bench);
  const first = bench.call();
  expect(lastWords(bench, first)).toBe('1 | 0 |  | 1 |  | 3 | 2 | 0 | 2 | 1');
  bench.pass(31);
  const second = bench.call();
  expect(lastWords(bench, second)).toBe('2 | 31 |  | 2 |  | 3 | 2 | 0 | 2 | 1');
});

test('with a known pace: two agents and 60 s a call make 30 s for the first and 60 s for the second', () => {
  const bench = new Bench(smallSettings([told])).available(ann, bob);
  handle(bench, 5);
  taken(bench);
  taken(bench);
  const first = bench.call();
  expect(lastWords(bench, first)).toBe('1 | 0 | 60 | 1 | 30 | 2 | 2 | 0 | 2 | 0');
  const second = bench.call();
  expect(lastWords(bench, second)).toBe('2 | 0 | 90 | 2 | 60 | 2 | 2 | 0 | 2 | 0');
  const [support, sales] = bench.center.snapshot().queues;
  expect(support?.estimatedWaitSeconds).toEqual({ VOICE: 90, CHAT: null });
  expect(sales?.estimatedWaitSeconds).toEqual({ VOICE: null });
});

test('no wait where an agent is free; none is known where nobody serves the queue', () => {
  const bench = new Bench().available(eva);
  const waits = () =>
    bench.center.snapshot().queues.map(({ estimatedWaitSeconds }) => estimatedWaitSeconds.VOICE);
  expect(waits()).toEqual([null, 0]);
});
