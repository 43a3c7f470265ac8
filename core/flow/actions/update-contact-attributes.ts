import type { Json } from '../document/flow.ts';
import { error, next, type Outcome } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import type { Running } from '../run/running.ts';
import { attributeBytes, attributeLimitBytes } from './attribute-bytes.ts';
import { defineAction } from './definition.ts';
import { asObject, plainText, wrongValue } from './parameter-value.ts';

export const updateContactAttributes = defineAction({
  type: 'UpdateContactAttributes',
  block: 'Set contact attributes',
  category: 'sets',
  parameters: {
    Attributes: { kind: 'map', of: { kind: 'text', accepts: 'embedded' }, required: true },
    TargetContact: { kind: 'choice', values: ['Current', 'Related'], accepts: 'static' },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const given = Object.entries(running.object('Attributes'));
    if (given.length === 0) return wrongValue('Attributes', 'a map of attributes');
    const Attributes = Object.fromEntries(given.map(([key, value]) => [key, asText(value)]));
    const target = plainText(running.value('TargetContact'));
    if (target === 'Related') return toRelated(running, Attributes);
    if (target !== 'Current' && running.has('TargetContact'))
      return wrongValue('TargetContact', 'Current or Related');
    const all = { ...running.data.Attributes, ...Attributes };
    if (attributeBytes(all) > attributeLimitBytes) return tooLarge;
    running.set('Attributes', all);
    return next;
  },
});

const tooLarge = error('NoMatchingError', 'The contact’s attributes would exceed 32 KB.');

/** The related contact is another one: what it gets is kept apart, for the outside to write. */
function toRelated(running: Running, given: Record<string, Json>): Outcome {
  const before = asObject(asObject(running.session.settings[running.action.Type])?.Attributes);
  const Attributes = { ...before, ...given };
  if (attributeBytes(Attributes) > attributeLimitBytes) return tooLarge;
  running.apply({ TargetContact: 'Related', Attributes });
  return next;
}
