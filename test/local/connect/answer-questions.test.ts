import { expect, test, vi } from 'vitest';
import { answerQuestions } from '../../../local/connect/answer-questions.ts';
import type { ConnectHost } from '../../../local/connect/connect-host.ts';

test('what no flow waits for has ended, well or not, before a stop goes on', async () => {
  let hear = (_: unknown) => {};
  const host = { listen: (one: typeof hear) => (hear = one), clock: { speed: 1 }, act: vi.fn() };
  let reject = (_: Error) => {};
  const invoked = new Promise<unknown>((_, no) => (reject = no));
  const questions = answerQuestions(host as unknown as ConnectHost, {
    functions: { invoke: () => invoked, has: () => true, stop: async () => {} },
    bots: {},
    onError: () => {},
  });
  const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:log-journey-step';
  const question = {
    ask: 'lambda',
    arn,
    event: {},
    timeLimitSeconds: 0,
    invocation: 'ASYNCHRONOUS',
  };
  hear({ type: 'question', questionId: 'one', question });
  await vi.waitFor(() => expect(host.act).toHaveBeenCalledOnce());
  const settled = vi.fn();
  const stopping = questions.settled().then(settled);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(settled).not.toHaveBeenCalled();
  reject(new Error('failed'));
  await stopping;
});
