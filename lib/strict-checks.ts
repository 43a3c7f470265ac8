import { type App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';

/** cdk-nag's AwsSolutions beside CloudFormation's own validation, which cdk.json makes strict. */
export function addStrictChecks(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
