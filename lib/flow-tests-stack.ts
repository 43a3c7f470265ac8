import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CfnTestCase } from 'aws-cdk-lib/aws-connect';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { deployableTestCase, type TestCaseFile } from './connect/deployable-test-case.ts';
import { inSequence } from './constructs/in-sequence.ts';
import type { FlowsStack } from './flows-stack.ts';
import type { InstanceStack } from './instance-stack.ts';

export type FlowTestsStackProps = StackProps & {
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
    const { instance, flows, folder, ...stackProps } = props;
    super(scope, id, stackProps);
    for (const file of testFiles(folder)) {
      const test: TestCaseFile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const { content, missing } = deployableTestCase(test, flows.resources);
      if (missing.length > 0) this.left.push({ file, missing });
      else this.testCase(instance.instanceArn, basename(file, '.test.json'), test, content, flows);
    }
    inSequence(this);
  }

  private testCase(
    instanceArn: string,
    name: string,
    { EntryPoint, InitializationData }: TestCaseFile,
    content: unknown,
    flows: FlowsStack,
  ): void {
    new CfnTestCase(this, name, {
      instanceArn,
      name,
      status: 'PUBLISHED',
      content: this.toJsonString(content),
      entryPoint: entryPoint(EntryPoint, flows),
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

/**
 * Always by flow. The caller's number is left out: the resource's schema wants it to begin with a backslash, which no number does.
 */
function entryPoint(entry: TestCaseFile['EntryPoint'], { flows, inbound }: FlowsStack) {
  if (entry.Type === 'CHAT') {
    const flowId = flows.arnOf(entry.ChatEntryPointParameters?.FlowId ?? inbound);
    return { type: 'CHAT', chatEntryPointParameters: { flowId } };
  }
  const flowId = flows.arnOf(entry.VoiceCallEntryPointParameters?.FlowId ?? inbound);
  return { type: 'VOICE_CALL', voiceCallEntryPointParameters: { flowId } };
}
