import { describe, expect, test } from 'vitest';
import { cover } from '../../../../../core/flow/coverage/cover.ts';
import { flowLibrary } from '../../../../../core/flow/run/flow-library.ts';
import { type Center, centerOf, trailsOf } from '../../../../../core/flow/testing/phone/center.ts';
import { dial } from '../../../../../core/flow/testing/phone/dial.ts';
import {
  block,
  calls,
  entry,
  hangsUp,
  lambda,
  menu,
  queue,
  says,
  worldOf,
} from '../small-flows.ts';

const flows = [
  entry('Welcome', [
    block(
      'hours',
      'CheckHoursOfOperation',
      { HoursOfOperationId: 'office' },
      { next: 'end', True: 'menu', False: 'closed', NoMatchingError: 'end' },
    ),
    says('closed', 'We are closed.', 'end'),
    menu('menu', 'Welcome to the shop. Press 1 for sales.', {
      next: 'end',
      '1': 'lookup',
      InputTimeLimitExceeded: 'again',
      NoMatchingCondition: 'again',
      NoMatchingError: 'end',
    }),
    says('again', 'Are you still there?', 'menu'),
    calls('lookup', lambda('lookup'), 'hello', 'sales'),
    says('hello', 'Hello $.External.name.', 'sales'),
    ...queue('sales', 'sales', 'end', 'end'),
    hangsUp('end'),
  ]),
];

const shop = (): Center =>
  centerOf(
    flowLibrary(flows),
    worldOf({
      hours: { office: { timeZone: 'Europe/Madrid', week: { monday: ['09:00-18:00'] } } },
      queues: { sales: { name: 'Sales' } },
      lambdas: { lookup: () => ({ name: 'Ana' }) },
    }),
    { timeZone: 'Europe/Madrid', numbers: { '+34910000000': 'Welcome' } },
  );

const monday = '2026-03-02T10:00';

describe('a test that reads like a call', () => {
  test('goes from the greeting to the queue', async () => {
    const call = await dial(shop(), { to: 'Welcome', from: '+34600000000', at: monday });
    await call.hears(/welcome/i);
    await call.hearsNothingLike('We are closed');
    await call.presses('1');
    await call.hears('Hello Ana');
    await call.isQueuedIn('Sales');
    await call.has('$.CustomerEndpoint.Address', '+34600000000');
    await call.isAnsweredBy('bea');
    await call.isConnected();
    await call.agentHangsUp();
    await call.hasEnded('disconnected');
  });

  test('calls a number, at a time in the center’s zone', async () => {
    const open = await dial(shop(), { to: '+34910000000', at: '2026-03-02T17:59' });
    await open.hears('Press 1 for sales');
    await open.has('$.SystemEndpoint.Address', '+34910000000');
    const closed = await dial(shop(), { to: 'Welcome', at: '2026-03-02T18:00' });
    await closed.hearsInOrder('We are closed');
    // 17:00 in Madrid, on a winter day.
    await (await dial(shop(), { to: 'Welcome', at: '2026-03-02T16:00:00Z' })).hears(/press 1/i);
  });

  test('can change a part of the world for one call', async () => {
    const failing = {
      [lambda('lookup')]: () => {
        throw new Error('down');
      },
    };
    const call = await dial(
      { ...shop(), world: worldOf({ queues: { sales: { name: 'Sales' } } }) },
      { to: 'Welcome', hours: { office: 'open' }, lambdas: failing },
    );
    await call.presses('1');
    await call.hearsNothingLike(/hello/i);
    await call.isQueuedIn('Sales');
  });

  test('lets time pass', async () => {
    const call = await dial(shop(), { to: 'Welcome', at: monday });
    await call.waits();
    await call.hearsInOrder(/press 1/i, 'Are you still there?', /press 1/i);
  });

  test('collects what calls have walked through', async () => {
    const center = shop();
    await (await dial(center, { to: 'Welcome', at: monday })).presses('1');
    await dial(center, { to: 'Welcome', at: '2026-03-01T10:00' });
    const coverage = cover(new Map(flows.map(({ name, flow }) => [name, flow])), trailsOf(center));
    const missed = coverage.flows.get('Welcome')?.missed.map(({ block }) => block);
    expect(missed).toContain('again');
    expect(missed).not.toContain('closed');
  });
});

describe('errors tell', () => {
  const answered = () => dial(shop(), { to: 'Welcome', at: monday });

  test('what was heard instead and where the flow stands', async () => {
    const call = await answered();
    await expect(call.hears('Press 2 for sales')).rejects.toThrow(
      /Expected to hear “Press 2 for sales”\. The nearest is “Welcome to the shop\. Press 1 for sales\.” \(75 % like it\)\.[\s\S]*Welcome › menu, waiting for keys or words/,
    );
  });

  test('that a message came before another that was expected already', async () => {
    const call = await answered();
    await call.hears('Press 1 for sales');
    await expect(call.hears('Press 1 for sales')).rejects.toThrow('It was heard before');
  });

  test('what should not have been heard', async () => {
    const call = await answered();
    await expect(call.hearsNothingLike(/shop/)).rejects.toThrow(
      '“Welcome to the shop. Press 1 for sales.” was',
    );
    call.never(/hello/i);
    await expect(call.presses('1')).rejects.toThrow('“Hello Ana.” was');
  });

  test('in which queue the call is, and that it is over', async () => {
    const call = await answered();
    await expect(call.isQueuedIn('Sales')).rejects.toThrow('it waits in no queue');
    await expect(call.hasEnded()).rejects.toThrow('goes on');
    await call.presses('1');
    await expect(call.isQueuedIn('Support')).rejects.toThrow('it waits in “Sales”');
    await call.hangsUp();
    await call.hasEnded();
    await expect(call.presses('1')).rejects.toThrow('The call is over already');
  });

  test('what a path stands for', async () => {
    await expect((await answered()).has('$.Channel', 'CHAT')).rejects.toThrow(
      '$.Channel should be “CHAT”; it is “VOICE”',
    );
  });

  test('that a letter is no key', async () => {
    await expect((await answered()).presses('a')).rejects.toThrow('can’t be pressed');
  });
});
