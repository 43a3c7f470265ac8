import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type Route, type RouteName, reportNames, routes } from '../../core/api/routes.ts';
import type { CenterFunction } from './center-function.ts';
import { vendedLogFolder } from './center-name.ts';

export type DashboardApiProps = {
  center: string;
  key: IKey;
  /** Answers what asks. */
  serve: CenterFunction;
  /** Those that change something or answer a part of the API, each with its routes. */
  commands: readonly { id: string; made: CenterFunction; names: readonly RouteName[] }[];
};

/** The HTTP API behind the dashboard. Routes are added once the sign-in client exists, as they ask for its token. */
export class DashboardApi extends Construct {
  readonly api: HttpApi;
  private readonly props: DashboardApiProps;

  constructor(scope: Construct, id: string, props: DashboardApiProps) {
    super(scope, id);
    this.props = props;
    const { center, key } = props;
    this.api = new HttpApi(this, 'Api', {
      apiName: center,
      description: `Figures and contacts of ${center}`,
      createDefaultStage: false,
    });
    const logGroup = new LogGroup(this, 'AccessLog', {
      logGroupName: `${vendedLogFolder(center)}/api-access`,
      encryptionKey: key,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(accessLogFormat),
      },
    });
  }

  /** Every path of the API, each for holders of a valid token. Unknown ones reach the function for its own refusal. */
  addRoutes(authorizer: IHttpRouteAuthorizer): void {
    const { serve, commands } = this.props;
    this.addPaths('Serve', serve, [...routesOf(reportNames), anyOther], authorizer);
    for (const { id, made, names } of commands)
      this.addPaths(id, made, routesOf(names), authorizer);
  }

  private addPaths(
    id: string,
    answers: CenterFunction,
    asked: readonly Pick<Route, 'path' | 'method'>[],
    authorizer: IHttpRouteAuthorizer,
  ): void {
    const integration = new HttpLambdaIntegration(id, answers.function);
    for (const { path, method = 'GET' } of asked)
      this.api.addRoutes({ path, methods: [HttpMethod[method]], integration, authorizer });
  }
}

const anyOther = { path: '/api/{proxy+}' };
const routesOf = (names: readonly RouteName[]): Route[] => names.map((name) => routes[name]);

/** The route instead of the path: a path can hold a customer's telephone number. */
const accessLogFormat = JSON.stringify({
  time: '$context.requestTime',
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  user: '$context.authorizer.claims.sub',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  error: '$context.error.message',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
});
