import {
  AccountRecovery,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolDomain,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { centerName } from './constructs/center-name.ts';

export type SignInStackProps = StackProps & { config: ContactCenterConfig };

/**
 * People who may look at figures: in the group of supervisors, or in that of agents and bound to their own. With client companies also
 * in the group of each that they work for; operators see all of them.
 */
export class SignInStack extends Stack {
  readonly users: UserPool;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { config, ...props }: SignInStackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    this.users = this.pool(config.name);
    for (const [groupName, description, precedence] of groupsOf(config))
      new UserPoolGroup(this, groupName, {
        userPool: this.users,
        groupName,
        description,
        precedence,
      });
    // Prefixes are shared by all of a region's customers; the account number makes ours our own.
    this.domain = this.users.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `${centerName(config.name)}-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnOutput(this, 'UserPool', { value: this.users.userPoolId });
  }

  /** Users are made by an administrator under their Amazon Connect user name, by which agents are known. */
  private pool(center: string): UserPool {
    return new UserPool(this, 'Users', {
      signInAliases: { username: true },
      signInCaseSensitive: false,
      selfSignUpEnabled: false,
      standardAttributes: { email: { required: true, mutable: true } },
      autoVerify: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
        passwordHistorySize: 5,
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      userInvitation: {
        emailSubject: `Your access to ${center}`,
        emailBody: 'Your user name is {username} and your temporary password is {####}.',
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

type Group = readonly [name: string, description: string, precedence: number];

const groupsOf = ({ tenants }: ContactCenterConfig): Group[] => [
  ['supervisors', 'See every figure and contact', 1],
  ['agents', 'See their own figures and contacts', 2],
  ...(tenants.length > 0 ? [['operators', 'See every client company', 0] as const] : []),
  ...tenants.map(({ id, name }): Group => [`tenant-${id}`, `Work for ${name}`, 3]),
];
