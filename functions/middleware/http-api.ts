import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import httpRouterHandler from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type RouteName, routes } from '../../core/api/routes.ts';
import { statusOf } from '../../core/reports/answer-route.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import type { Result } from '../../core/result.ts';

const logger = new Logger();

export type HttpAnswer = (
  route: RouteName,
  event: APIGatewayProxyEventV2,
) => Promise<Result<unknown, ApiProblem>>;

const reply = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const refuse = (problem: ApiProblem) => reply(statusOf[problem.code], problem);

const routeUnknown = () => refuse({ code: 'route-unknown', detail: 'no such route' });

/** Everything the HTTP API's function shares: the route table, logs, and results as HTTP answers with codes. */
export const httpApi = (answer: HttpAnswer, document: () => unknown) => {
  const handle = (name: RouteName) => async (event: APIGatewayProxyEventV2) => {
    try {
      const result = await answer(name, event);
      return result.ok ? reply(200, result.value) : refuse(result.problem);
    } catch (error) {
      logger.error('request failed', error as Error);
      return refuse({
        code: 'internal',
        detail: 'the request failed; see the log of the function',
      });
    }
  };
  const table = Object.entries(routes).map(([name, { path }]) => ({
    method: 'GET' as const,
    path,
    handler: handle(name as RouteName),
  }));
  const openApi = {
    method: 'GET' as const,
    path: '/api/openapi.json',
    handler: async () => reply(200, document()),
  };
  return middy(
    httpRouterHandler({ routes: [openApi, ...table], notFoundResponse: routeUnknown }),
  ).use(injectLambdaContext(logger));
};
