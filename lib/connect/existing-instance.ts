import type { Construct } from 'constructs';

/**
 * The instance of `-c connectInstanceArn=…`, with the alias of `-c connectInstanceAlias=…`, by which links to it are made; undefined
 * when none is given. Throws on anything but an instance's ARN.
 */
export function existingInstance(
  scope: Construct,
): { arn: string; id: string; alias: string } | undefined {
  const arn: unknown = scope.node.tryGetContext('connectInstanceArn');
  if (arn === undefined) return undefined;
  const id =
    typeof arn === 'string' ? /^arn:[^:]+:connect:.+:instance\/(.+)$/.exec(arn)?.[1] : undefined;
  if (typeof arn !== 'string' || id === undefined)
    throw new Error(`connectInstanceArn is "${arn}": give the ARN of a Connect instance`);
  const alias: unknown = scope.node.tryGetContext('connectInstanceAlias');
  return { arn, id, alias: typeof alias === 'string' ? alias : id };
}
