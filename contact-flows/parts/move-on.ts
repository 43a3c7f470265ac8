import { block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';

/**
 * Into the queue that a supervisor has named in `moveTo`, as `moveOn` tells; the attribute is taken back first, so that it moves the
 * caller once. Where that queue is full or gone the caller keeps the place. Starts at `is it to move on`.
 */
export const moveOn = (next: string) => ({
  'is it to move on': compare('$.Attributes.moveOn', {
    when: { yes: 'moved but once' },
    otherwise: next,
  }),
  'moved but once': setAttributes({ moveOn: 'no' }, { next: 'move on', failed: next }),
  'move on': intoQueue('$.Attributes.moveTo', next),
});

/** Into the overflow of the caller’s queue while it is open. Starts at `is the overflow open`, after the function has answered. */
export const overflow = (next: string) => ({
  'is the overflow open': compare('$.External.overflow', {
    when: { yes: 'go to the overflow' },
    otherwise: next,
  }),
  'go to the overflow': intoQueue('$.External.overflowQueue', next),
});

/** From the queue into another one, as a new contact of the journey; stays where it is when that can’t be. */
const intoQueue = (queue: '$.Attributes.moveTo' | '$.External.overflowQueue', stays: string) =>
  block('DequeueContactAndTransferToQueue', {
    parameters: { QueueId: queue },
    errors: { QueueAtCapacity: stays, NoMatchingError: stays },
  });
