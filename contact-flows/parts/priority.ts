import { type Block, block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';

/** Queue priorities: lower is sooner, and 5 is what a contact has by itself. */
const priorities = { urgent: 1, promised: 2, gold: 3, repeated: 4 } as const;

/**
 * Emergencies first (to `urgent`), then callers whose callback is still open, gold customers, and those who call again about the same. Starts at
 * `is it urgent`.
 */
export const priorityBlocks = (to: { next: string; urgent: string }) => ({
  'is it urgent': compare('$.Attributes.topic', {
    when: { emergency: 'put urgent first' },
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
    otherwise: to.next,
  }),
  'put urgent first': withPriority(priorities.urgent, to.urgent),
  'put promised next': withPriority(priorities.promised, to.next),
  'put gold next': withPriority(priorities.gold, to.next),
  'put repeated next': withPriority(priorities.repeated, to.next),
});

/** A contact's place among those in its queue; its flow goes on either way. */
export const withPriority = (priority: number, next: string): Block =>
  block('UpdateContactRoutingBehavior', {
    parameters: { QueuePriority: priority },
    next,
    errors: { NoMatchingError: next },
  });

/** The priority of a caller who was promised something. */
export const promisedPriority = priorities.promised;
