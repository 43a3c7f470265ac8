import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Stack, Validations } from 'aws-cdk-lib/core';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources';
import type { Construct } from 'constructs';

export type ConnectCallProps = {
  /** Operation of the Connect API, as its documentation writes it. */
  action: string;
  parameters: Record<string, unknown>;
  /** Called with the same parameters, or these, when the resource goes. */
  undo?: { action: string; parameters: Record<string, unknown> };
  /** What it may touch. */
  resources: string[];
  /** Paths of the answer that are read. */
  outputPaths?: string[];
};

/** One call of the Connect API for what CloudFormation has no resource for; made again when its parameters change. */
export class ConnectCall extends AwsCustomResource {
  constructor(scope: Construct, id: string, props: ConnectCallProps) {
    const { action, parameters, undo, resources, outputPaths = [] } = props;
    const call = (one: { action: string; parameters: Record<string, unknown> }) => ({
      service: 'connect',
      action: one.action,
      parameters: one.parameters,
      physicalResourceId: PhysicalResourceId.of(id),
      // The answer of most calls is empty or large, and CloudFormation takes 4 KB of it.
      outputPaths,
    });
    super(scope, id, {
      resourceType: `Custom::Connect${action}`,
      onUpdate: call({ action, parameters }),
      ...(undo === undefined
        ? {}
        : {
            onDelete: {
              ...call(undo),
              // Already gone is gone.
              ignoreErrorCodesMatching: 'ResourceNotFoundException',
            },
          }),
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({
          actions: [action, ...(undo === undefined ? [] : [undo.action])].map(
            (name) => `connect:${name}`,
          ),
          resources,
        }),
      ]),
      installLatestAwsSdk: false,
    });
    acknowledgeCaller(Stack.of(this));
  }
}

/** What cdk-nag says of the function behind every `AwsCustomResource` of a stack. */
function acknowledgeCaller(stack: Stack): void {
  const caller = stack.node.children.find(({ node }) => /^AWS679f53fac002430c/.test(node.id));
  const role = caller?.node.tryFindChild('ServiceRole');
  if (!caller || !role) return;
  const reason =
    'Made by aws-cdk-lib for calls that CloudFormation lacks; it runs during deployments only.';
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason,
  });
  const handler = caller.node.tryFindChild('Resource');
  if (handler instanceof CfnFunction)
    Validations.of(handler).acknowledge({
      id: 'AwsSolutions-L1',
      reason: `${reason} Its runtime moves with aws-cdk-lib.`,
    });
}
