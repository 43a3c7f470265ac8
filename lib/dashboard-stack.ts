import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  CfnManagedLoginBranding,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { actingCommands } from '../core/api/acting-routes.ts';
import { flowReports } from '../core/api/flow-routes.ts';
import { callbackCommands, centerCommands, recordingReports } from '../core/api/routes.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { acknowledgeWildcards } from './constructs/acknowledge-wildcards.ts';
import { allowActing } from './constructs/allow-acting.ts';
import { allowContacts } from './constructs/allow-contacts.ts';
import { allowTables } from './constructs/allow-tables.ts';
import { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { tableNames } from './constructs/center-stores.ts';
import { centerVariables } from './constructs/center-variables.ts';
import { DashboardApi } from './constructs/dashboard-api.ts';
import { DashboardFiles } from './constructs/dashboard-files.ts';
import { DashboardHosting } from './constructs/dashboard-hosting.ts';
import { allowKeyUse } from './constructs/key-use.ts';
import { neededFunction } from './constructs/needed-function.ts';
import { ownDomain } from './constructs/own-domain.ts';
import type { DataStack } from './data-stack.ts';
import type { FunctionsStack } from './functions-stack.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { PushStack } from './push-stack.ts';
import type { SignInStack } from './sign-in-stack.ts';

export type DashboardStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  signIn: SignInStack;
  instance: InstanceStack;
  functions: FunctionsStack;
  push: PushStack;
  bundles: string;
  dashboard: string;
};

/**
 * Web app and API together: the sign-in client needs the distribution's address, the distribution the API's, and
 * the API's authorizer the client. In stacks of their own they would wait for each other in a ring.
 */
export class DashboardStack extends Stack {
  readonly serve: CenterFunction;
  /** Functions that change something or have a part of the API to themselves, by name. */
  readonly commands: ReadonlyMap<string, CenterFunction>;
  readonly api: DashboardApi;
  readonly hosting: DashboardHosting;

  constructor(scope: Construct, id: string, props: DashboardStackProps) {
    const { config, data, signIn, instance, push, bundles, dashboard, ...stackProps } = props;
    super(scope, id, stackProps);
    const center = centerName(config.name);
    this.serve = this.serveFunction(center, props);
    const callbacks = this.manageCallbacks(props);
    const manage = neededFunction(this, 'manage-center', {
      ...{ config, data, bundles, timeoutSeconds: 20 },
    });
    const explore = neededFunction(this, 'explore-flows', {
      ...{ config, data, bundles, timeoutSeconds: 20 },
    });
    const made = [
      { id: 'Explore', name: 'explore-flows', made: explore, names: flowReports },
      {
        id: 'Play',
        name: 'play-voicemail',
        made: this.playVoicemail(props),
        names: recordingReports,
      },
      { id: 'Manage', name: 'manage-callbacks', made: callbacks, names: callbackCommands },
      { id: 'ManageCenter', name: 'manage-center', made: manage, names: centerCommands },
      {
        id: 'Act',
        name: 'act-on-center',
        made: this.actOnCenter(props),
        names: actingCommands,
      },
    ].flatMap((one) => (one.made ? [{ ...one, made: one.made }] : []));
    this.commands = new Map(made.map((one) => [one.name, one.made]));
    const { serve } = this;
    this.api = new DashboardApi(this, 'Api', { center, key: data.key, serve, commands: made });
    const hostedUi = signIn.domain.baseUrl();
    this.hosting = new DashboardHosting(this, 'Hosting', {
      center: config.name,
      api: this.api.api,
      connects: [hostedUi, push.origin],
      instance: instance.url,
      recordings: recordingsUrl(data),
      domain: ownDomain(this),
    });
    const { address } = this.hosting;
    const client = this.signInClient(signIn, address);
    this.api.addRoutes(
      new HttpUserPoolAuthorizer('SignedIn', signIn.users, { userPoolClients: [client] }),
    );
    new DashboardFiles(this, 'Files', {
      center,
      key: data.key,
      folder: dashboard,
      bucket: this.hosting.files,
      distribution: this.hosting.distribution,
      signIn: {
        authority: signIn.users.userPoolProviderUrl,
        clientId: client.userPoolClientId,
        hostedUi,
      },
      live: push.browser,
      ccp: { url: `${instance.url}/ccp-v2/`, region: this.region },
    });
    new CfnOutput(this, 'Dashboard', { value: address });
  }

  private serveFunction(
    center: string,
    { data, instance, bundles }: DashboardStackProps,
  ): CenterFunction {
    const serve = new CenterFunction(this, 'ServeDashboard', {
      name: 'serve-dashboard',
      center,
      bundles,
      key: data.key,
      environment: {
        ...centerVariables(this, data.stores, tableNames),
        INSTANCE_URL: instance.url,
      },
      memoryMb: 1024,
      timeoutSeconds: 20,
    });
    allowTables(serve.role, data.stores, {
      contacts: { actions: ['BatchGetItem', 'GetItem'], indexes: true },
      metrics: { actions: ['Query'] },
      center: { actions: ['GetItem', 'Query'], indexes: true },
    });
    for (const { key } of data.stores)
      allowKeyUse(key, serve.role, { through: ['dynamodb'], write: false });
    return serve;
  }

  /** Signs addresses of recordings with rights of its own: they go no further than recordings of what callers said to flows. */
  private playVoicemail({
    config,
    data,
    bundles,
  }: DashboardStackProps): CenterFunction | undefined {
    const play = neededFunction(this, 'play-voicemail', {
      ...{ config, data, bundles, timeoutSeconds: 20 },
      environment: { RECORDINGS_URL: recordingsUrl(data) },
    });
    if (!play) return undefined;
    const objects = 'CallRecordings/ivr/*';
    play.role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [data.conversations.arnForObjects(objects)],
      }),
    );
    allowKeyUse(data.key, play.role, { through: ['s3'], write: false });
    acknowledgeWildcards(
      play.role,
      [`/${objects}`],
      'Recordings are named by contacts that are not there yet; those of flows alone, no more.',
    );
    return play;
  }

  /** What supervisors do with callbacks. A role of its own, so that the function that reads can't write. */
  private manageCallbacks(props: DashboardStackProps): CenterFunction | undefined {
    const { config, data, bundles, instance, functions } = props;
    const manage = neededFunction(this, 'manage-callbacks', {
      ...{ config, data, bundles, timeoutSeconds: 20 },
      environment: { INSTANCE_ID: instance.instanceId, ...functions.schedules.environment },
    });
    if (!manage) return undefined;
    functions.schedules.allow(manage);
    allowContacts(manage, instance.instanceArn, [
      'DescribeContact',
      'ListAssociatedContacts',
      'StopContact',
    ]);
    return manage;
  }

  /** What supervisors do with agents, contacts and queues now. */
  private actOnCenter({
    config,
    data,
    bundles,
    instance,
  }: DashboardStackProps): CenterFunction | undefined {
    const act = neededFunction(this, 'act-on-center', {
      ...{ config, data, bundles, timeoutSeconds: 20 },
      environment: { INSTANCE_ID: instance.instanceId },
    });
    if (act) allowActing(act, instance.instanceArn);
    return act;
  }

  /** A public client: code with PKCE and no secret, signed in anew after a shift of 12 hours. */
  private signInClient(signIn: SignInStack, address: string): UserPoolClient {
    const client = new UserPoolClient(this, 'SignInClient', {
      userPool: signIn.users,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${address}/signed-in`, `${address}/signed-in/window`],
        logoutUrls: [`${address}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    new CfnManagedLoginBranding(this, 'SignInPages', {
      userPoolId: signIn.users.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }
}

const recordingsUrl = ({ conversations }: DataStack): string =>
  `https://${conversations.bucketRegionalDomainName}`;
