import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledgeCopying } from './acknowledge-copying.ts';
import { logFolder } from './center-name.ts';

export type DashboardFilesProps = {
  center: string;
  key: IKey;
  /** Folder of the built dashboard. */
  folder: string;
  bucket: IBucket;
  distribution: Distribution;
  signIn: { authority: string; clientId: string; hostedUi: string };
  live: { realtime: string; host: string };
  ccp: { url: string; region: string };
};

/** What a page has to know before it can ask anything. */
const configuration = ({ signIn, live, ccp }: DashboardFilesProps) =>
  Source.jsonData('config.json', { signIn, live, ccp });

const entryFiles = ['index.html', 'config.json'];

/**
 * The dashboard's files. Those with a hash in their name come first and stay, so that a page opened before a
 * deployment still finds its parts; index.html, which names them, and config.json come last and are never cached.
 */
export class DashboardFiles extends Construct {
  constructor(scope: Construct, id: string, props: DashboardFilesProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'Copies the dashboard to its bucket',
    });
    const shared = {
      role,
      destinationBucket: props.bucket,
      prune: false,
      memoryLimit: 512,
      logGroup: this.log(props),
    };
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [shared.logGroup.logGroupArn],
      }),
    );
    const built = Source.asset(props.folder);
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...shared,
      sources: [built],
      exclude: entryFiles,
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    });
    const entry = new BucketDeployment(this, 'Entry', {
      ...shared,
      sources: [built, configuration(props)],
      exclude: ['*'],
      include: entryFiles,
      cacheControl: [CacheControl.noCache()],
      distribution: props.distribution,
      distributionPaths: ['/', ...entryFiles.map((file) => `/${file}`)],
    });
    entry.node.addDependency(hashed);
    acknowledgeCopying(this, role, props.bucket);
  }

  private log({ center, key }: DashboardFilesProps): LogGroup {
    return new LogGroup(this, 'Log', {
      logGroupName: `${logFolder(center)}/dashboard-files`,
      encryptionKey: key,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
