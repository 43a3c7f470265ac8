import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CfnTestCase } from 'aws-cdk-lib/aws-connect';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { deployableTestCase, type TestCaseFile } from './connect/deployable-test-case.ts';
import { testCaseNames } from './connect/test-case-names.ts';
import { inSequence } from './constructs/in-sequence.ts';
import type { FlowsStack } from './flows-stack.ts';
import type { InstanceStack } from './instance-stack.ts';

export type FlowTestsStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
  flows: FlowsStack;
  /** Folder of `*.test.json` files. */
  folder: string;
};

/**
 * The flows' own test cases, to be run by Connect itself. A stack of their own: Connect checks a test case when it is published,
 * and one that it refuses must not take the flows back with it.
 */
export class FlowTestsStack extends Stack {
  /** Test cases that are not deployed, with what they name and nothing provides. */
  readonly left: { file: string; missing: string[] }[] = [];

  constructor(scope: Construct, id: string, props: FlowTestsStackProps) {
    const { config, instance, flows, folder, ...stackProps } = props;
    super(scope, id, stackProps);
    for (const file of testFiles(folder)) {
      const test: TestCaseFile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const names = testCaseNames(config);
      const { content, missing } = deployableTestCase(test, flows.resources, names);
      const flow = entryFlow(test, flows);
      if (!flows.flows.has(flow)) missing.push(`flow "${flow}"`);
      if (missing.length > 0) this.left.push({ file, missing });
      else {
        const name = basename(file, '.test.json');
        this.testCase(instance.instanceArn, name, test, content, flows.flows.arnOf(flow));
      }
    }
    inSequence(this);
  }

  private testCase(
    instanceArn: string,
    name: string,
    { EntryPoint, InitializationData, Description }: TestCaseFile,
    content: unknown,
    flowArn: string,
  ): void {
    new CfnTestCase(this, name, {
      instanceArn,
      name,
      status: 'PUBLISHED',
      content: this.toJsonString(content),
      ...(Description === undefined ? {} : { description: Description }),
      entryPoint: entryPoint(EntryPoint, flowArn),
      ...(InitializationData === undefined
        ? {}
        : { initializationData: JSON.stringify(InitializationData) }),
    });
  }
}

const testFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.json'))
    .sort();

const entryFlow = ({ EntryPoint: entry }: TestCaseFile, { inbound }: FlowsStack): string =>
  (entry.Type === 'CHAT' ? entry.ChatEntryPointParameters : entry.VoiceCallEntryPointParameters)
    ?.FlowId ?? inbound;

/**
 * Always by flow. The caller's number is left out: the resource's schema wants it to begin with a backslash, which no number does.
 */
const entryPoint = ({ Type }: TestCaseFile['EntryPoint'], flowId: string) =>
  Type === 'CHAT'
    ? { type: 'CHAT', chatEntryPointParameters: { flowId } }
    : { type: 'VOICE_CALL', voiceCallEntryPointParameters: { flowId } };
