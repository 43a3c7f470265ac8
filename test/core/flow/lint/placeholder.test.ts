import { expect, test } from 'vitest';
import { isPlaceholder } from '../../../../core/flow/lint/placeholder.ts';

test.each([`arn:$\{Partition}:x`, '%QUEUE_ARN%', '{{lambda}}', '<QUEUE ID>', 'SELECT A QUEUE'])(
  '%s is to be filled in',
  (text) => expect(isPlaceholder(text)).toBe(true),
);

test.each([
  'For sales press 1, for 10% off press 2.',
  '20 % of 30 % is 6 %.',
  '<speak>Hello.</speak>',
  '$.Attributes.name',
  'Select a queue by its number.',
  '{name}',
])('%s is plain text', (text) => expect(isPlaceholder(text)).toBe(false));
