import { CfnApplication } from 'aws-cdk-lib/aws-appintegrations';
import { CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { centerName } from './constructs/center-name.ts';
import type { InstanceStack } from './instance-stack.ts';

export type WorkspaceStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
  /** Address of the dashboard. */
  dashboard: string;
};

/**
 * The dashboard as an app of Connect's agent workspace. One frame for all contacts: what is open in it goes on when the agent turns to
 * another contact. Security profiles name it by its namespace, so it is there before them.
 */
export class WorkspaceStack extends Stack {
  readonly namespace: string;

  constructor(scope: Construct, id: string, props: WorkspaceStackProps) {
    const { config, instance, dashboard, ...stackProps } = props;
    super(scope, id, stackProps);
    this.namespace = `${centerName(config.name)}.dashboard`;
    const app = new CfnApplication(this, 'App', {
      name: `${config.name} dashboard`,
      description: `Figures and customers of ${config.name}`,
      namespace: this.namespace,
      applicationType: 'STANDARD',
      applicationSourceConfig: {
        externalUrlConfig: { accessUrl: `${dashboard}/`, approvedOrigins: [dashboard] },
      },
      applicationConfig: { contactHandling: { scope: 'CROSS_CONTACTS' } },
      iframeConfig: { allow: ['clipboard-write'], sandbox: [...sandbox] },
      permissions: [...permissions],
    });
    new CfnIntegrationAssociation(this, 'Association', {
      instanceId: instance.instanceArn,
      integrationType: 'APPLICATION',
      integrationArn: app.attrApplicationArn,
    });
  }
}

/** The workspace's own four, CSV exports, and a sign-in window without these bounds. */
const sandbox = [
  'allow-forms',
  'allow-popups',
  'allow-same-origin',
  'allow-scripts',
  'allow-downloads',
  'allow-popups-to-escape-sandbox',
] as const;

/** The workspace tells which contacts the agent has, who calls and what flows noted; nothing is changed through it. */
const permissions = [
  'User.Details.View',
  'User.Status.View',
  'Contact.Details.View',
  'Contact.CustomerDetails.View',
  'Contact.Attributes.View',
] as const;
