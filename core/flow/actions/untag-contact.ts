import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';

export const untagContact = defineAction({
  type: 'UntagContact',
  block: 'Contact tags',
  category: 'sets',
  aliases: ['UnTagContact'],
  parameters: {
    TagKeys: { kind: 'list', of: { kind: 'text', accepts: 'static' }, min: 1, required: true },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const TagKeys = running.value('TagKeys');
    if (!Array.isArray(TagKeys) || TagKeys.length === 0)
      return wrongValue('TagKeys', 'a list of keys');
    const system = TagKeys.find((key) => plainText(key).startsWith('aws:'));
    if (system) return wrongValue('TagKeys', 'without the system’s own tags (aws:)');
    const kept = Object.entries(running.data.Tags).filter(([key]) => !TagKeys.includes(key));
    running.set('Tags', Object.fromEntries(kept));
    running.apply({ TagKeys });
    return next;
  },
});
