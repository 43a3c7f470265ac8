import { CfnPhoneNumber } from 'aws-cdk-lib/aws-connect';
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { countryOf } from './connect/country-of.ts';
import { inSequence } from './constructs/in-sequence.ts';
import type { InstanceStack } from './instance-stack.ts';

export type NumbersStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
};

/** Numbers of the configuration that the instance doesn't have yet. */
export const numbersToClaim = ({ phoneNumbers }: ContactCenterConfig) =>
  phoneNumbers.filter(({ arn }) => arn === undefined);

/**
 * The numbers of the configuration, but for those that the instance has, claimed one by one: searching and claiming are two calls, and parallel ones race.
 * Kept whatever happens to the stack, for a released number is lost to others for 180 days.
 */
export class NumbersStack extends Stack {
  /** ARNs by the configuration's number. */
  readonly arns: ReadonlyMap<string, string>;

  constructor(scope: Construct, id: string, { config, instance, ...props }: NumbersStackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    this.arns = new Map(
      numbersToClaim(config).map(({ number, label }) => {
        const digits = number.slice(1);
        const claimed = new CfnPhoneNumber(this, `Number ${digits}`, {
          targetArn: instance.instanceArn,
          countryCode: countryOf(number),
          type: 'DID',
          // The whole number as prefix: this one or none.
          prefix: number,
          description: label ?? number,
        });
        claimed.applyRemovalPolicy(RemovalPolicy.RETAIN);
        new CfnOutput(this, `Address${digits}`, { value: claimed.attrAddress });
        return [number, claimed.attrPhoneNumberArn];
      }),
    );
    inSequence(this);
  }
}
