import { CfnQuickConnect, CfnUser } from 'aws-cdk-lib/aws-connect';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { UserConfig } from '../core/config/user.ts';
import { userProps } from './connect/user-props.ts';
import { firstPassword } from './constructs/first-password.ts';
import { inSequence } from './constructs/in-sequence.ts';
import { offerQuickConnects } from './constructs/offer-quick-connects.ts';
import type { DataStack } from './data-stack.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { RoutingStack } from './routing-stack.ts';

export type UsersStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  instance: InstanceStack;
  routing: RoutingStack;
  /** The flow that transfers to an agent; without it there are no quick connects to them. */
  transferFlow: string | undefined;
};

/** The people of the configuration as users of Amazon Connect, and quick connects to those who want one. */
export class UsersStack extends Stack {
  constructor(scope: Construct, id: string, props: UsersStackProps) {
    const { config, data, instance, routing, transferFlow, ...stackProps } = props;
    super(scope, id, stackProps);
    // The attributes that proficiencies name are no ARN that would tell.
    this.addStackDependency(routing);
    const transfers = config.users.flatMap((user) => {
      const made = this.user(user, props);
      return user.quickConnect && transferFlow !== undefined
        ? [this.quickConnect(instance, user, made, transferFlow)]
        : [];
    });
    offerQuickConnects(this, instance.instanceId, routing.queues, transfers);
    inSequence(this);
  }

  private user(user: UserConfig, { config, data, instance, routing }: UsersStackProps): CfnUser {
    const { identity, instanceArn } = instance;
    const password = identity === 'SAML' ? undefined : firstPassword(this, user.username, data.key);
    return new CfnUser(this, `User ${user.username}`, {
      instanceArn,
      ...userProps(user, config, identity),
      routingProfileArn: routing.profiles.get(user.group) ?? '',
      hierarchyGroupArn: routing.teams.get(user.group) ?? '',
      securityProfileArns: [routing.roles.get(user.role) ?? ''],
      ...(password === undefined ? {} : { password }),
    });
  }

  private quickConnect(
    { instanceArn }: InstanceStack,
    { username, firstName, lastName }: UserConfig,
    { attrUserArn: userArn }: CfnUser,
    contactFlowArn: string,
  ): string {
    return new CfnQuickConnect(this, `To ${username}`, {
      instanceArn,
      name: `${firstName} ${lastName} (${username})`.slice(0, 127),
      description: `Transfer to ${username}`,
      quickConnectConfig: { quickConnectType: 'USER', userConfig: { contactFlowArn, userArn } },
    }).attrQuickConnectArn;
  }
}
