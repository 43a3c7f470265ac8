import { expect, test, vi } from 'vitest';
import { asynchronousInvocations } from '../../../local/bus/asynchronous-invocations.ts';

const quick = { pauseMs: 1 };

test('an event comes again until the function has taken it', async () => {
  const problems: unknown[] = [];
  const taken: unknown[] = [];
  let left = 3;
  const { send, stop } = asynchronousInvocations(
    async (event) => {
      if (left-- > 0) throw new Error('busy');
      taken.push(event);
    },
    { onError: (problem) => problems.push(problem), ...quick },
  );
  send({ id: 1 });
  await vi.waitFor(() => expect(taken).toEqual([{ id: 1 }]));
  expect(problems).toEqual(Array(3).fill(new Error('busy')));
  await stop();
});

test('a stop waits for who runs, wakes who pauses, and lets nothing begin', async () => {
  const failed = vi.fn();
  const { send, stop } = asynchronousInvocations(() => Promise.reject(new Error('busy')), {
    onError: failed,
    pauseMs: 3_600_000,
  });
  send('event');
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  await expect(stop()).resolves.toBeUndefined();
  send('too late');
  expect(failed).toHaveBeenCalledOnce();
});
