import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Amazon Connect's own form, in its first version: it belongs to the service, not to an account. */
export const formView = (scope: Construct): string =>
  Stack.of(scope).formatArn({
    service: 'connect',
    account: 'aws',
    resource: 'view',
    resourceName: 'form:1',
  });
