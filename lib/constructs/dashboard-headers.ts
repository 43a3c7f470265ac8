import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { contentSecurityPolicy } from './content-security-policy.ts';

/**
 * Security headers on every answer. CloudFront's ready-made policy would forbid Connect to frame the dashboard. The microphone is
 * for the instance's control panel alone, which a page holds in a frame.
 */
export function dashboardHeaders(
  scope: Construct,
  connects: string[],
  { instance, recordings }: { instance: string; recordings: string },
): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'Headers', {
    comment: 'Security headers of the dashboard',
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: contentSecurityPolicy(connects, { instance, recordings }),
        override: true,
      },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: [
        {
          header: 'Permissions-Policy',
          value: `camera=(), geolocation=(), microphone=("${instance}"), payment=()`,
          override: true,
        },
      ],
    },
  });
}
