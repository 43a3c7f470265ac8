import {
  AppSyncAuthorizationType,
  type ChannelNamespace,
  Code,
  EventApi,
} from 'aws-cdk-lib/aws-appsync';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { liveNamespace } from '../core/live/live-channel.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { liveSubscribers } from './constructs/live-subscribers.ts';
import { neededFunction } from './constructs/needed-function.ts';
import { Rings } from './constructs/rings.ts';
import type { DataStack } from './data-stack.ts';
import type { SignInStack } from './sign-in-stack.ts';

export type PushStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  signIn: SignInStack;
  bundles: string;
};

const { IAM, USER_POOL } = AppSyncAuthorizationType;

/** Changes of the live state, from whatever notes them to the dashboards that are open: rings, the publisher, and AppSync Events. */
export class PushStack extends Stack {
  readonly rings: Rings;
  readonly functions: ReadonlyMap<string, CenterFunction>;
  /** What a browser has to know to listen. */
  readonly browser: { realtime: string; host: string };
  /** What a page must be allowed to connect to. */
  readonly origin: string;

  constructor(scope: Construct, id: string, props: PushStackProps) {
    const { config, data, signIn, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    const events = this.eventApi(centerName(config.name), signIn);
    const channels = events.addChannelNamespace(liveNamespace, {
      code: Code.fromInline(liveSubscribers),
    });
    this.rings = new Rings(this, 'Rings', {
      key: data.key,
      variable: 'LIVE_QUEUE_URL',
      visibilityTimeout: Duration.seconds(15),
    });
    this.origin = `wss://${events.realtimeDns}`;
    this.browser = { realtime: `${this.origin}/event/realtime`, host: events.httpDns };
    const publish = neededFunction(this, 'publish-live', {
      ...{ config, data, bundles, timeoutSeconds: 10 },
      environment: { LIVE_EVENTS_URL: `https://${events.httpDns}/event` },
    });
    if (publish) this.feed(publish, channels);
    this.functions = new Map(publish ? [['publish-live', publish]] : []);
  }

  /** Whoever is signed in may connect; what they may listen to is each namespace's affair. Functions alone publish. */
  private eventApi(apiName: string, { users: userPool }: SignInStack): EventApi {
    return new EventApi(this, 'Events', {
      apiName,
      authorizationConfig: {
        authProviders: [
          { authorizationType: USER_POOL, cognitoConfig: { userPool } },
          { authorizationType: IAM },
        ],
        connectionAuthModeTypes: [USER_POOL],
        defaultSubscribeAuthModeTypes: [USER_POOL],
        defaultPublishAuthModeTypes: [IAM],
      },
    });
  }

  private feed(publish: CenterFunction, channels: ChannelNamespace): void {
    channels.grantPublish(publish.role);
    this.rings.feed(publish);
  }
}
