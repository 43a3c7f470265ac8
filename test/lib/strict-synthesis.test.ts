import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnResource, Stack } from 'aws-cdk-lib/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStrictChecks } from '../../lib/strict-checks.ts';
import config from '../fixtures/center.ts';
import { centerApp } from './center-app.ts';

const outdir = '.build/test-synthesis';
const validation = process.env.CDK_VALIDATION;

const users = [
  {
    ...{ username: 'apop', firstName: 'Ana', lastName: 'Pop', email: 'apop@example.com' },
    ...{ group: 'Sales team', role: 'agent' as const, skills: { refunds: 4 }, quickConnect: true },
  },
];
const recordings = { spring: 'contact-flows/music/hold-music.wav' };

const report = () => JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));

const rules = (): string[] =>
  report().pluginReports.flatMap(({ violations }: { violations: { ruleName: string }[] }) =>
    violations.map(({ ruleName }) => ruleName),
  );

describe('strict synthesis', () => {
  beforeAll(() => {
    delete process.env.CDK_VALIDATION;
  });
  afterAll(() => {
    if (validation !== undefined) process.env.CDK_VALIDATION = validation;
  });

  it('finds nothing in any stack, not even a warning', () => {
    const context = {
      alarmEmail: 'operations@example.com',
      connectInstanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/1111-2222',
    };
    const { app } = centerApp(context, { outdir }, { config: { ...config, users, recordings } });
    addStrictChecks(app);
    app.synth();
    expect(rules()).toEqual([]);
  });

  it('is awake: it refuses a value that CloudFormation would refuse, and a bucket without TLS', () => {
    const { app } = centerApp({}, { outdir });
    addStrictChecks(app);
    const stack = new Stack(app, 'wrong');
    new Bucket(stack, 'Plain');
    new CfnResource(stack, 'Stream', {
      type: 'AWS::Kinesis::Stream',
      properties: { ShardCount: 'many', Colour: 'blue' },
    });
    expect(() => app.synth()).toThrow('CloudFormation Validate');
    expect(rules()).toEqual(expect.arrayContaining([expect.stringMatching(/AwsSolutions-S10/)]));
    expect(rules().some((rule) => /F3002/.test(rule))).toBe(true);
  });
});
