import type { Json } from '../document/flow.ts';
import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { wrongValue } from './parameter-value.ts';
import { resolvedParameters } from './service.ts';

export const updateContactRoutingCriteria = defineAction({
  type: 'UpdateContactRoutingCriteria',
  block: 'Set routing criteria',
  category: 'sets',
  aliases: ['UpdateRoutingCriteria'],
  parameters: {
    RoutingCriteria: {
      kind: 'object',
      required: true,
      fields: {
        Steps: {
          kind: 'list',
          min: 1,
          of: {
            kind: 'object',
            fields: {
              Expression: { kind: 'json', accepts: 'embedded' },
              Expiry: {
                kind: 'object',
                fields: { DurationInSeconds: { kind: 'integer', min: 1, accepts: 'path' } },
              },
            },
          },
        },
      },
    },
  },
  flowTypes: offeredIn.inboundQueueAndTransfer,
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const { Steps } = running.object('RoutingCriteria');
    if (!Array.isArray(Steps) || Steps.length === 0)
      return wrongValue('RoutingCriteria.Steps', 'a list of steps');
    const empty = emptyIn(Steps, 'RoutingCriteria.Steps');
    if (empty) return wrongValue(empty);
    running.apply(resolvedParameters(running));
    return next;
  },
});

/** Where a value inside is empty; null when none is. */
function emptyIn(value: Json, at: string): string | null {
  if (value === null || value === '') return at;
  if (typeof value !== 'object') return null;
  for (const [key, one] of Object.entries(value)) {
    const empty = emptyIn(one, `${at}.${key}`);
    if (empty) return empty;
  }
  return null;
}
