import { next } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import { defineAction } from './definition.ts';
import { wrongValue } from './parameter-value.ts';

/** Characters of a tag's value, as everywhere on AWS. */
const longestTag = 256;

export const tagContact = defineAction({
  type: 'TagContact',
  block: 'Contact tags',
  category: 'sets',
  parameters: {
    Tags: { kind: 'map', of: { kind: 'text', accepts: 'embedded' }, required: true },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const tags = Object.entries(running.object('Tags'));
    if (tags.length === 0) return wrongValue('Tags', 'a map of tags');
    const system = tags.find(([key]) => key.startsWith('aws:'));
    if (system) return wrongValue(`Tags.${system[0]}`, 'a tag of one’s own; aws: is the system’s');
    const Tags = Object.fromEntries(tags.map(([key, value]) => [key, asText(value)]));
    const long = Object.entries(Tags).find(([, value]) => value.length > longestTag);
    if (long) return wrongValue(`Tags.${long[0]}`, `at most ${longestTag} characters`);
    running.set('Tags', { ...running.data.Tags, ...Tags });
    running.apply({ Tags });
    return next;
  },
});
