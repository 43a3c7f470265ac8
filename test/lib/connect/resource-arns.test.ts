import { expect, it } from 'vitest';
import { missingResource, resourceArn } from '../../../lib/connect/resource-arns.ts';

const arns = {
  queue: new Map([
    ['Back office', 'arn:1'],
    ['back-office', 'arn:2'],
    ['Sales', 'arn:3'],
  ]),
  flow: new Map([['Welcome', 'arn:4']]),
};

it.each([
  ['queue', 'Back office', 'arn:1'],
  ['queue', 'back-office', 'arn:2'],
  ['queue', 'sales', 'arn:3'],
  ['queue', '热线', undefined],
  ['flow', 'welcome', undefined],
  ['hours', 'office', undefined],
  ['phone-number', '+34910000001', '+34910000001'],
] as const)('the %s "%s" is %s', (kind, name, arn) => {
  expect(resourceArn(arns, kind, name)).toBe(arn);
});

it('a name that stands for nothing is told with what is there', () => {
  expect(missingResource('welcome', 'queue', 'Rentals', arns)).toBe(
    'flow "welcome" names the queue "Rentals", which is not deployed (there: Back office, back-office, Sales). Fix: correct the name, or provide it',
  );
});
