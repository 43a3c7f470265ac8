import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { liveChannel } from '../../core/live/live-channel.ts';
import { mayListen as mayListenHere } from '../../core/live/may-listen.ts';
import { liveSubscribers } from '../../lib/constructs/live-subscribers.ts';

/** The handler with AppSync's own refusal as an exception. */
const handler = liveSubscribers
  .replace("import { util } from '@aws-appsync/utils';", '')
  .replace('export function', 'function');

/** As AppSync runs it; on the laptop the same comes out. */
function mayListen(groups: string[] | null, path: string): boolean {
  const may = mayListenOnAws(groups, path);
  expect(mayListenHere(groups ?? [], path)).toBe(may);
  return may;
}

function mayListenOnAws(groups: string[] | null, path: string): boolean {
  const segments = path.split('/').slice(1);
  const ctx = { identity: { groups }, info: { channel: { path, segments } } };
  const util = {
    unauthorized: () => {
      throw new Error('Unauthorized');
    },
  };
  try {
    runInNewContext(`${handler}; onSubscribe(ctx);`, { ctx, util });
    return true;
  } catch (error) {
    if ((error as Error).message !== 'Unauthorized') throw error;
    return false;
  }
}

const [center, acme] = [liveChannel(null), liveChannel('acme')];

it.each([
  [['supervisors'], center],
  [['supervisors', 'tenant-acme'], acme],
  [['operators'], acme],
])('%s may listen to %s', (groups, channel) => expect(mayListen(groups, channel)).toBe(true));

it.each([
  [null, center],
  [[], center],
  [['agents'], center],
  [['agents', 'tenant-acme'], acme],
  [['tenant-acme'], acme],
  [['supervisors'], acme],
  [['supervisors', 'tenant-other'], acme],
  [['supervisors', 'tenant-acme'], '/live/*'],
  [['supervisors', 'tenant-acme'], '/*'],
  [['supervisors', 'tenant-acme'], '/live/tenant-acme/more'],
  [['supervisors'], '/live/supervisors'],
  [['supervisors'], '/live/supervisors/center'],
])('%s may not listen to %s', (groups, channel) => expect(mayListen(groups, channel)).toBe(false));
