import type { Json } from '../document/flow.ts';
import { error, next } from '../run/outcome.ts';
import { attributeBytes, attributeLimitBytes } from './attribute-bytes.ts';
import { defineAction } from './definition.ts';
import { asObject, wrongValue } from './parameter-value.ts';

export const updateFlowAttributes = defineAction({
  type: 'UpdateFlowAttributes',
  block: 'Set contact attributes',
  category: 'sets',
  parameters: {
    FlowAttributes: {
      kind: 'map',
      of: {
        kind: 'object',
        fields: {
          Value: { kind: 'text', accepts: 'embedded', required: true },
          Type: { kind: 'text', accepts: 'static' },
        },
      },
      required: true,
    },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'required' } },
  run(running) {
    const wanted = Object.entries(running.object('FlowAttributes')).map(
      ([name, entry]) => [name, asObject(entry)?.Value] as const,
    );
    if (wanted.length === 0) return wrongValue('FlowAttributes', 'a map of attributes');
    const without = wanted.find(([, value]) => value === undefined);
    if (without) return wrongValue(`FlowAttributes.${without[0]}`, 'an object with a Value');
    const given = Object.fromEntries(wanted.map(([name, value]) => [name, value ?? '']));
    const attributes: Record<string, Json> = { ...running.frame.attributes, ...given };
    if (attributeBytes(attributes) > attributeLimitBytes)
      return error('NoMatchingError', 'The flow’s attributes together are more than 32 KB.');
    running.frame.attributes = attributes;
    running.events.push({ type: 'values-set', namespace: 'FlowAttributes', values: attributes });
    return next;
  },
});
