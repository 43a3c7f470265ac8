import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deployableTestCase } from '../../../lib/connect/deployable-test-case.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/native-tests/${name}.test.json`, 'utf8'));
const arns = {
  lambda: new Map([['check-closure', 'arn:lambda']]),
  queue: new Map([
    ['Back office', 'arn:back-office'],
    ['Sales', 'arn:sales'],
  ]),
};

it('gives Connect ARNs for what a test overrides and puts in its place', () => {
  const { content, missing } = deployableTestCase(read('welcome.closed'), arns);
  const [called, queued] = (content as never as Content).Observations[0]?.Actions ?? [];
  expect(missing).toEqual([]);
  expect(called?.Parameters.Behavior.Properties.ActionParameters).toEqual({
    LambdaFunctionARN: 'arn:lambda',
  });
  expect(queued?.Parameters.Behavior.Properties).toMatchObject({
    ActionParameters: { QueueId: 'arn:back-office' },
    Strategy: { SubstituteArn: 'arn:sales' },
  });
});

it('says what it names and nothing provides', () => {
  expect(deployableTestCase(read('welcome.elsewhere'), arns).missing).toEqual(['hours "lunar"']);
});

type Content = {
  Observations: {
    Actions: { Parameters: { Behavior: { Properties: Record<string, unknown> } } }[];
  }[];
};
