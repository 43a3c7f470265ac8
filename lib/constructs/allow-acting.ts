import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { acknowledgeWildcards } from './acknowledge-wildcards.ts';
import type { CenterFunction } from './center-function.ts';

const onContacts = [
  'DescribeContact',
  'MonitorContact',
  'UpdateContactAttributes',
  'UpdateContactRoutingData',
];
const onAgents = ['ListAgentStatuses', 'MonitorContact', 'PutUserStatus'];

/** Lets a function act on the contacts and agents of one instance, for a supervisor. */
export function allowActing({ role }: CenterFunction, instanceArn: string): void {
  const allow = (names: readonly string[], kinds: readonly string[]) =>
    role.addToPolicy(
      new PolicyStatement({
        actions: names.map((name) => `connect:${name}`),
        resources: [instanceArn, ...kinds.map((kind) => `${instanceArn}/${kind}/*`)],
      }),
    );
  allow(onContacts, ['contact']);
  allow(onAgents, ['agent', 'agent-state']);
  acknowledgeWildcards(
    role,
    ['/contact/*', '/agent/*', '/agent-state/*'],
    'Contacts have no names before they are there, agents come and go: those of this one instance, no more.',
  );
}
