import { block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import type { Blocks } from './joined.ts';

/** Queue priorities: lower is sooner, and 5 is what a contact has by itself. */
const priorities = { urgent: 1, promised: 2, gold: 3, repeated: 4 } as const;

/**
 * Emergencies first, then text telephones and callers whose callback is still open, gold customers, and those who call again about the same. Starts at
 * `is it urgent`.
 */
export const priorityBlocks = (next: string): Blocks => ({
  'is it urgent': compare('$.Attributes.topic', {
    when: { emergency: 'put urgent first' },
    otherwise: 'is it a text telephone',
  }),
  'is it a text telephone': compare('$.Attributes.textPhone', {
    when: { yes: 'put promised next' },
    otherwise: 'is a promise open',
  }),
  'is a promise open': compare('$.Attributes.openCallback', {
    when: { yes: 'put promised next' },
    otherwise: 'which tier',
  }),
  'which tier': compare('$.Attributes.tier', {
    when: { gold: 'put gold next' },
    otherwise: 'does the caller call again',
  }),
  'does the caller call again': compare('$.Attributes.repeat', {
    when: { yes: 'put repeated next' },
    otherwise: next,
  }),
  ...withPriority('put urgent first', priorities.urgent, next),
  ...withPriority('put promised next', priorities.promised, next),
  ...withPriority('put gold next', priorities.gold, next),
  ...withPriority('put repeated next', priorities.repeated, next),
});

/**
 * A contact's place among those in its queue, and the attribute `priority` that tells functions of it: neither their event nor any other
 * does. The flow goes on either way. Starts at `name`.
 */
export const withPriority = (name: string, priority: number, next: string): Blocks => ({
  [name]: block('UpdateContactRoutingBehavior', {
    parameters: { QueuePriority: priority },
    next: `${name} and note it`,
    errors: { NoMatchingError: next },
  }),
  [`${name} and note it`]: setAttributes({ priority: `${priority}` }, { next, failed: next }),
});

/** The priority of a caller who was promised something. */
export const promisedPriority = priorities.promised;
