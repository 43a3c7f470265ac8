import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { centerApp, templates } from './center-app.ts';

const namespace = 'centralita.dashboard';
const dashboardDomain = 'calls.example.com';
const dashboardCertificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1111-2222';

describe('the dashboard in the agent workspace', () => {
  it('is one app for all contacts, at the address of the dashboard alone', () => {
    const { stacks } = centerApp({ dashboardDomain, dashboardCertificateArn });
    Template.fromStack(stacks.workspace).hasResourceProperties(
      'AWS::AppIntegrations::Application',
      {
        Namespace: namespace,
        ApplicationSourceConfig: {
          ExternalUrlConfig: {
            AccessUrl: `https://${dashboardDomain}/`,
            ApprovedOrigins: [`https://${dashboardDomain}`],
          },
        },
        ApplicationConfig: { ContactHandling: { Scope: 'CROSS_CONTACTS' } },
      },
    );
  });

  it('is given to the instance, and asks it for nothing that changes something', () => {
    templates().workspace.hasResourceProperties('AWS::Connect::IntegrationAssociation', {
      IntegrationType: 'APPLICATION',
      IntegrationArn: { 'Fn::GetAtt': ['App', 'ApplicationArn'] },
    });
    const apps = templates().workspace.findResources('AWS::AppIntegrations::Application');
    const permissions = Object.values(apps).flatMap(({ Properties }) => Properties.Permissions);
    expect(permissions).toContain('Contact.Details.View');
    for (const permission of permissions) expect(permission).toMatch(/\.View$/);
  });

  it('opens for every security profile, each after it', () => {
    const profiles = templates().routing.findResources('AWS::Connect::SecurityProfile', {
      Properties: {
        Applications: [{ Namespace: namespace, ApplicationPermissions: ['ACCESS'] }],
      },
    });
    expect(Object.keys(profiles)).toHaveLength(2);
    const { routing, workspace } = centerApp().stacks;
    expect(routing.dependencies).toContain(workspace);
  });
});

describe('Connect’s control panel in the dashboard', () => {
  it('has the microphone, and no other site does', () => {
    const [policy] = Object.values(
      templates().dashboard.findResources('AWS::CloudFront::ResponseHeadersPolicy'),
    );
    const config = policy?.Properties.ResponseHeadersPolicyConfig;
    const text = JSON.stringify(config.CustomHeadersConfig.Items);
    expect(text).toMatch(/microphone=\(\\"https:\/\/.*\.my\.connect\.aws\\"\)/);
  });
});
