import type { Policy, Role } from 'aws-cdk-lib/aws-iam';
import { Stack, Validations } from 'aws-cdk-lib/core';

/**
 * Says to cdk-nag why a role may have resources that end like this (`/contact/*`). How it spells an ARN from another stack is known
 * only when references are resolved, so the role's own policy is read then. A resource with another end still fails the synthesis.
 */
export function acknowledgeWildcards(role: Role, ends: readonly string[], reason: string): void {
  role.node.addValidation({
    validate: () => {
      const policy = role.node.tryFindChild('DefaultPolicy') as Policy | undefined;
      const spelled = resourcesOf(Stack.of(role).resolve(policy?.document)).map(spelling);
      for (const resource of new Set(spelled))
        if (ends.some((end) => resource.endsWith(end)))
          Validations.of(role).acknowledge({
            id: `AwsSolutions-IAM5[Resource::${resource}]`,
            reason,
          });
      return [];
    },
  });
}

type Document = { Statement?: { Resource: unknown }[] } | undefined;

const resourcesOf = (document: Document): unknown[] =>
  document?.Statement?.flatMap(({ Resource }) => Resource) ?? [];

/** As cdk-nag writes it: references as `<Id>` or `<Id.Attribute>`, what it doesn't know as JSON. */
function spelling(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[intrinsic, inner] = ['', undefined]] = Object.entries(value as object);
  if (intrinsic === 'Fn::Join') return (inner[1] as unknown[]).map(spelling).join('');
  if (intrinsic === 'Ref') return `<${inner}>`;
  if (intrinsic === 'Fn::GetAtt') return `<${[inner].flat().join('.')}>`;
  return JSON.stringify(value);
}
