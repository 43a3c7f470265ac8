import { CfnResource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * Has CloudFormation make a stack's Connect resources one after the other, in the order in which they were written.
 * Connect takes two control-plane calls a second from an account and region; CloudFormation by itself makes all at once.
 */
export function inSequence(scope: Construct): void {
  const calls = scope.node.findAll().filter(callsConnect);
  for (const [place, resource] of calls.entries()) {
    const before = calls[place - 1];
    if (before) resource.addResourceDependency(before);
  }
}

const callsConnect = (construct: unknown): construct is CfnResource =>
  CfnResource.isCfnResource(construct as never) &&
  /^(AWS::Connect::|Custom::Connect)/.test((construct as CfnResource).cfnResourceType);
