import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { acknowledgeWildcards } from './acknowledge-wildcards.ts';
import type { CenterFunction } from './center-function.ts';

/** Lets a function do this with contacts of the instance, and begin them in its flows. */
export function allowContacts(
  { role }: CenterFunction,
  instanceArn: string,
  actions: readonly string[],
): void {
  role.addToPolicy(
    new PolicyStatement({
      actions: actions.map((action) => `connect:${action}`),
      resources: [instanceArn, `${instanceArn}/contact/*`, `${instanceArn}/contact-flow/*`],
    }),
  );
  acknowledgeWildcards(
    role,
    ['/contact/*', '/contact-flow/*'],
    'Contacts have no names before they are there; those of this one instance, no more.',
  );
}
