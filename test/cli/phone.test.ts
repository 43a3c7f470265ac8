import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flow, folderWith, textOf } from './command-line.ts';
import { chat, legacy, shop } from './sample-flows.ts';

const at = ['--at', '2026-03-02T10:00:00Z'];

test('a scripted call reads like one', async () => {
  const folder = folderWith({ 'shop.json': shop });
  const { code, out, err } = await flow(['run', join(folder, 'shop.json'), ...at], {
    typed: ['1'],
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')).toEqual([
    '☎  shop, voice, 2026-03-02T10:00:00.000Z',
    '   type keys or words and Enter; /help for more',
    ' « Welcome to the shop. We are glad you call.',
    ' « For hours press 1. For the address press 2.',
    '   (the contact can press keys for 5 s)',
    '> 1',
    ' « We open on Monday. Goodbye.',
    '   The flow hangs up.',
    '',
  ]);
});

test('a person at the terminal sees a prompt, and what was typed is not repeated', async () => {
  const folder = folderWith({ 'shop.json': shop });
  const { out } = await flow(['run', join(folder, 'shop.json'), ...at], {
    typed: ['2'],
    interactive: true,
  });
  expect(out).toContain('\n>  « We are at the harbour.');
});

test('when the input ends the run does, and says where the contact is', async () => {
  const folder = folderWith({ 'shop.json': shop });
  const { code, out } = await flow(['run', join(folder, 'shop.json'), ...at]);
  expect(code).toBe(0);
  expect(out).toMatch(/The input has ended; the contact can press keys for 5 s\.\n$/);
});

test('what nobody listens to is told, unknown commands too', async () => {
  const folder = folderWith({ 'shop.json': shop });
  const { out } = await flow(['run', join(folder, 'shop.json'), ...at], {
    typed: ['/bye', '/agent', '/hold', '/event X', '/transfer queue a b', '/fly', '/transfer'],
  });
  expect(out.match(/Nobody listens to that now\./g)).toHaveLength(5);
  expect(out.match(/is no command; \/help lists them\./g)).toHaveLength(2);
});

test('an empty line waits for the time limit, /path and /attributes look back', async () => {
  const folder = folderWith({ 'shop.json': shop });
  const { out } = await flow(
    ['run', join(folder, 'shop.json'), ...at, '--set', 'tier=gold', '--path'],
    { typed: ['/attributes', '/help', '/path', '/events', ''] },
  );
  expect(out).toContain('"tier": "gold"');
  expect(out).toContain('ask → InputTimeLimitExceeded → sorry');
  expect(out).toContain(' « Sorry, that is no choice.');
});

describe('a recorded call passes as a test', () => {
  const record = async (
    flows: Record<string, unknown>,
    name: string,
    typed: string[],
    more: string[] = [],
  ) => {
    const folder = folderWith(flows);
    const test = join(folder, `${name}.again.test.json`);
    const ran = await flow(
      ['run', join(folder, `${name}.json`), ...at, '--record', test, ...more],
      {
        typed,
      },
    );
    return { folder, test, ran };
  };

  test.each([[['1']], [['2']], [['9']], [['']], [['/hangup']], [['1', '2']], [[]]])(
    'on the phone: %j',
    async (typed) => {
      const { test, ran } = await record({ 'shop.json': shop }, 'shop', typed);
      expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('recorded in') });
      const { code, out, err } = await flow(['test', test]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^✓ shop\.again .*\n\n1 passed, 0 failed; \d+ % /);
    },
  );

  test.each([[['yes']], [['no']], [['']]])('in a chat: %j', async (typed) => {
    const { folder, test } = await record({ 'chat.json': chat }, 'chat', typed, [
      '--channel',
      'CHAT',
    ]);
    expect(JSON.parse(textOf(folder, 'chat.again.test.json')).EntryPoint).toEqual({
      Type: 'CHAT',
      ChatEntryPointParameters: { FlowId: 'chat' },
    });
    expect((await flow(['test', test])).code).toBe(0);
  });

  test('with where it came from and the attributes it came with', async () => {
    const options = ['--from', '+34600111222', '--to', '+34910000000', '--set', 'tier=gold'];
    const { folder } = await record({ 'shop.json': shop }, 'shop', ['1'], options);
    expect(JSON.parse(textOf(folder, 'shop.again.test.json'))).toMatchObject({
      Name: 'shop.again',
      EntryPoint: {
        Type: 'VOICE_CALL',
        VoiceCallEntryPointParameters: {
          FlowId: 'shop',
          SourcePhoneNumber: '+34600111222',
          DestinationPhoneNumber: '+34910000000',
        },
      },
      InitializationData: '{"tier":"gold"}',
    });
  });

  test('and what nobody listened to is not in it', async () => {
    const { folder } = await record({ 'shop.json': shop }, 'shop', ['/agent', '1']);
    expect(textOf(folder, 'shop.again.test.json')).toContain('DtmfInput');
  });

  test('the flow’s last block is covered: the flow ends by itself', async () => {
    const { folder } = await record({ 'shop.json': shop }, 'shop', ['1']);
    const { out } = await flow(['cover', join(folder, 'shop.json'), '--format', 'json']);
    const [covered] = JSON.parse(out).flows;
    expect(covered.missed.map(({ block }: { block: string }) => block)).not.toContain('end');
  });

  test('but not of a task, which the testing language doesn’t know', async () => {
    const { ran } = await record({ 'shop.json': shop }, 'shop', [], ['--channel', 'TASK']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^not recorded: .*task/);
  });
});

test('a flow of the old format can be called', async () => {
  const folder = folderWith({ 'old.json': legacy });
  const { out } = await flow(['run', join(folder, 'old.json'), ...at]);
  expect(out).toContain(' « Welcome.');
  expect(out).toContain('The flow hangs up.');
});
