import type { Construct } from 'constructs';

export type OwnDomain = { name: string; certificateArn: string };

/**
 * `-c dashboardDomain=… -c dashboardCertificateArn=…`: a name of one's own for the dashboard, with its certificate
 * from us-east-1, where CloudFront looks for it. Undefined when neither is given; throws on one without the other.
 */
export function ownDomain(scope: Construct): OwnDomain | undefined {
  const name: unknown = scope.node.tryGetContext('dashboardDomain');
  const certificateArn: unknown = scope.node.tryGetContext('dashboardCertificateArn');
  if (name === undefined && certificateArn === undefined) return undefined;
  if (typeof name !== 'string' || typeof certificateArn !== 'string')
    throw new Error('dashboardDomain and dashboardCertificateArn go together: give both');
  if (!/^arn:[^:]+:acm:us-east-1:/.test(certificateArn))
    throw new Error('dashboardCertificateArn must be of us-east-1: CloudFront looks there alone');
  return { name, certificateArn };
}
