import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { centerClock } from '../../local/connect/center-clock.ts';
import { FunctionError } from '../../local/lambda/function-error.ts';
import {
  type FunctionHost,
  functionHost,
  type HostOptions,
} from '../../local/lambda/function-host.ts';

let directory: string;
let host: FunctionHost | undefined;
let bundles = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'functions-'));
});
afterEach(() => host?.stop());
afterAll(() => rm(directory, { recursive: true, force: true }));

/** A host of a bundle with this source. */
async function hostOf(source: string, options: Partial<HostOptions> = {}) {
  const bundle = join(directory, `bundle-${++bundles}.mjs`);
  await writeFile(bundle, source);
  host = await functionHost({
    name: 'answer',
    bundle,
    functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:answer',
    environment: { GREETING: 'hello' },
    timeoutMs: 10_000,
    concurrency: 1,
    logDirectory: directory,
    ...options,
  });
  return host;
}

test('the bundle finds its environment when it loads, and state is kept between invocations', async () => {
  const { invoke } = await hostOf(`
    const greeting = process.env.GREETING;
    let invocations = 0;
    export const handler = async (event) => ({ greeting, event, invocations: ++invocations, home: process.env.HOME });`);
  expect(await invoke({ a: 1 })).toEqual({ greeting: 'hello', event: { a: 1 }, invocations: 1 });
  expect(await invoke(null)).toEqual({ greeting: 'hello', event: null, invocations: 2 });
});

test('the context names the request and counts the time down', async () => {
  const { invoke } = await hostOf(`
    export const handler = async (event, context) => ({
      ...context, remaining: context.getRemainingTimeInMillis(),
      getRemainingTimeInMillis: undefined, done: undefined, fail: undefined, succeed: undefined });`);
  const context = (await invoke({})) as Record<string, unknown>;
  expect(context).toMatchObject({
    functionName: 'answer',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:answer',
    awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(context.remaining).toBeGreaterThan(0);
  expect(context.remaining).toBeLessThanOrEqual(10_000);
  expect(((await invoke({})) as Record<string, unknown>).awsRequestId).not.toBe(
    context.awsRequestId,
  );
});

test('an error of the handler arrives with its type, and the environment stays', async () => {
  const { invoke } = await hostOf(`
    let invocations = 0;
    export const handler = async (event) => {
      invocations++;
      if (event.fail) throw new RangeError('too far');
      return invocations;
    };`);
  await expect(invoke({ fail: true })).rejects.toMatchObject({
    name: 'FunctionError',
    errorType: 'RangeError',
    message: 'answer: RangeError: too far',
  });
  expect(await invoke({})).toBe(2);
});

test('a time-out ends the environment; the next invocation gets a new one', async () => {
  const { invoke } = await hostOf(
    `let invocations = 0;
    export const handler = (event) => event.hang ? new Promise(() => setInterval(() => {}, 1000)) : Promise.resolve(++invocations);`,
    { timeoutMs: 1000 },
  );
  expect(await invoke({})).toBe(1);
  await expect(invoke({ hang: true })).rejects.toThrow('Task timed out after 1.00 seconds');
  expect(await invoke({})).toBe(1);
});

test('a crash of the environment rejects the invocation and is not the end of the function', async () => {
  const { invoke } = await hostOf(`
    export const handler = (event) => event.exit ? process.exit(1) : Promise.resolve('alive');`);
  await expect(invoke({ exit: true })).rejects.toBeInstanceOf(FunctionError);
  expect(await invoke({})).toBe('alive');
});

test('a bundle that cannot load fails each invocation with its reason', async () => {
  const { invoke } = await hostOf(`throw new Error('CONTACTS_TABLE is not set');`);
  await expect(invoke({})).rejects.toThrow('CONTACTS_TABLE is not set');
});

test('an environment answers one invocation at a time; more run in others, up to the limit', async () => {
  const source = `
    const thread = Math.random();
    let running = 0;
    export const handler = async () => {
      const before = running++;
      await new Promise((resolve) => setTimeout(resolve, 50));
      running--;
      return { before, thread };
    };`;
  const { invoke } = await hostOf(source, { concurrency: 2 });
  const answers = (await Promise.all(Array.from({ length: 6 }, () => invoke({})))) as {
    before: number;
    thread: number;
  }[];
  expect(answers.map(({ before }) => before)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(new Set(answers.map(({ thread }) => thread)).size).toBe(2);
});

test('what the function prints goes to its log', async () => {
  const { invoke } = await hostOf(`
    export const handler = async () => { console.log('{"level":"INFO","message":"folded"}'); };`);
  await invoke({});
  await vi.waitFor(async () =>
    expect(await readFile(join(directory, 'answer.log'), 'utf8')).toContain('"folded"'),
  );
});

test('functions see the time of the center: its start, its pace, its standing still', async () => {
  const start = Date.parse('2031-05-05T10:00:00Z');
  const clock = centerClock(60, start);
  const letGo = clock.hold();
  const shown = clock.nowMs();
  const { invoke } = await hostOf(
    `export const handler = async (event, context) => ({
      now: Date.now(), made: new Date().getTime(), told: Date.parse(Date()), given: new Date(5).getTime(),
      same: new Date() instanceof Date && event.at instanceof Date, left: context.getRemainingTimeInMillis() });`,
    { clock: clock.face },
  );
  const ask = () => invoke({ at: new Date(0) }) as Promise<Record<string, number>>;
  expect(await ask()).toMatchObject({
    ...{ now: shown, made: shown, told: Math.floor(shown / 1000) * 1000, given: 5, same: true },
  });
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = clock.nowMs();
  const { now = 0, left = 0 } = await ask();
  expect(before - shown).toBeGreaterThanOrEqual(60 * 49);
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(clock.nowMs());
  expect(left).toBeGreaterThan(9000);
});

test('faults on purpose: all invocations fail at a rate of one, about half at a half', async () => {
  const source = 'export const handler = async () => "done";';
  const all = await hostOf(source, { faultRate: 1 });
  await expect(all.invoke({})).rejects.toBeInstanceOf(FunctionError);
  await all.stop();
  const half = await hostOf(source, { faultRate: 0.5 });
  const outcomes = [];
  for (let turn = 0; turn < 60; turn++)
    outcomes.push(await half.invoke({}).catch((error) => error.constructor));
  // Beyond these bounds once in a hundred million times, by the binomial distribution.
  for (const outcome of ['done', FunctionError])
    expect(outcomes.filter((one) => one === outcome).length).toBeGreaterThan(7);
});
