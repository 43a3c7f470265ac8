import { expect, it } from 'vitest';
import { templates } from './center-app.ts';

it('users are made by an administrator, with a strong password and a second factor', () => {
  templates().signIn.hasResource('AWS::Cognito::UserPool', {
    DeletionPolicy: 'Retain',
    Properties: {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      UserPoolTier: 'PLUS',
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
    },
  });
});

it('has the two groups that the API knows', () => {
  const groups = Object.values(templates().signIn.findResources('AWS::Cognito::UserPoolGroup'));
  expect(groups.map(({ Properties }) => Properties.GroupName).sort()).toEqual([
    'agents',
    'supervisors',
  ]);
});

it('takes a sign-in domain that is ours alone', () => {
  templates().signIn.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
    Domain: { 'Fn::Join': ['', ['centralita-', { Ref: 'AWS::AccountId' }]] },
    ManagedLoginVersion: 2,
  });
});
