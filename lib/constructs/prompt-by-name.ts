import type { Construct } from 'constructs';
import { ConnectCall } from './connect-call.ts';

/** The ARN of a prompt that the instance has, by its name: CloudFormation can't look one up. */
export function promptByName(
  scope: Construct,
  instance: { instanceArn: string; instanceId: string },
  name: string,
): string {
  const found = 'Prompts.0.PromptARN';
  const call = new ConnectCall(scope, `Prompt ${name}`, {
    action: 'SearchPrompts',
    parameters: {
      InstanceId: instance.instanceId,
      SearchCriteria: {
        StringCondition: { FieldName: 'name', Value: name, ComparisonType: 'EXACT' },
      },
    },
    resources: [instance.instanceArn],
    outputPaths: [found],
  });
  return call.getResponseField(found);
}
