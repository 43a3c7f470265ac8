import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  OriginRequestPolicy,
  PriceClass,
  type ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { accessLogBucket } from './access-log-bucket.ts';
import { dashboardHeaders } from './dashboard-headers.ts';
import type { OwnDomain } from './own-domain.ts';
import { pageRoutes } from './page-routes.ts';

export type DashboardHostingProps = {
  center: string;
  api: HttpApi;
  /** Where pages connect to beside their own origin. */
  connects: string[];
  /** Address of the Connect instance: its pages and ours may hold each other in a frame. */
  instance: string;
  /** Address of the bucket of recordings, which pages play. */
  recordings: string;
  domain: OwnDomain | undefined;
};

/** One origin for pages and API: the dashboard's files from a private bucket, /api from the HTTP API. */
export class DashboardHosting extends Construct {
  readonly files: IBucket;
  readonly distribution: Distribution;
  /** Where the dashboard is, with its scheme. */
  readonly address: string;

  constructor(scope: Construct, id: string, props: DashboardHostingProps) {
    super(scope, id);
    const { center, api, connects, instance, recordings, domain } = props;
    const logs = accessLogBucket(this, { cloudFront: true });
    this.files = this.bucket(logs);
    const headers = dashboardHeaders(this, connects, { instance, recordings });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Dashboard of ${center}`,
      defaultRootObject: 'index.html',
      defaultBehavior: this.pages(headers),
      additionalBehaviors: { '/api/*': apiCalls(this, api, headers) },
      priceClass: PriceClass.PRICE_CLASS_ALL,
      enableLogging: true,
      logBucket: logs,
      logFilePrefix: 'cloudfront/',
      ...(domain === undefined ? {} : this.named(domain)),
    });
    acknowledge(this.distribution);
    this.address = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
  }

  private named({ name, certificateArn }: OwnDomain) {
    return {
      domainNames: [name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  /** Public build output and public sign-in facts, so S3's own encryption is enough here. */
  private bucket(logs: IBucket): IBucket {
    return new Bucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'files/',
      removalPolicy: RemovalPolicy.DESTROY,
    }) as IBucket;
  }

  private pages(responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    const pageRoutesFunction = new EdgeFunction(this, 'PageRoutes', {
      comment: 'Gives pages of the single-page app its index.html',
      code: FunctionCode.fromInline(pageRoutes),
      runtime: FunctionRuntime.JS_2_0,
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(this.files),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy,
      functionAssociations: [
        { function: pageRoutesFunction, eventType: FunctionEventType.VIEWER_REQUEST },
      ],
    };
  }
}

function apiCalls(
  scope: Construct,
  api: HttpApi,
  responseHeadersPolicy: ResponseHeadersPolicy,
): BehaviorOptions {
  const { region, urlSuffix } = Stack.of(scope);
  return {
    origin: new HttpOrigin(`${api.apiId}.execute-api.${region}.${urlSuffix}`),
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    responseHeadersPolicy,
  };
}

function acknowledge(distribution: Distribution): void {
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason: 'Supervisors travel; every figure asks for a signed-in user, from whatever country.',
    },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'The files are public and static, the API takes nothing without a valid token and is throttled; a web ' +
        'ACL for CloudFront must live in us-east-1 and would tie the center to that region.',
    },
    {
      id: 'AwsSolutions-CFR4',
      reason:
        'The default *.cloudfront.net certificate fixes the setting at TLSv1; docs/deploy.md says how to add a ' +
        'domain and certificate of your own, which allows a stricter one.',
    },
  );
}
