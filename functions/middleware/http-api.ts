import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import httpRouterHandler from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Route, type RouteName, routes } from '../../core/api/routes.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import { statusOf } from '../../core/reports/status-of.ts';
import type { Result } from '../../core/result.ts';

const logger = new Logger();
const gzip = promisify<string, Buffer>(zlib.gzip);

export type HttpAnswer<Name extends RouteName> = (
  route: Name,
  event: APIGatewayProxyEventV2,
) => Promise<Result<unknown, ApiProblem>>;

/** Lambda takes no larger answer from a function; the rest is for status and headers. */
const mostBytes = 6 * 1024 * 1024 - 4096;
const compressedFrom = 16_384;

const reply = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const refuse = (problem: ApiProblem) => reply(statusOf[problem.code], problem);

const routeUnknown = () => refuse({ code: 'route-unknown', detail: 'no such route' });

const acceptsGzip = ({ headers }: APIGatewayProxyEventV2) =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(headers['accept-encoding'] ?? '');

/** An answer as large as Lambda takes: compressed where the caller reads that, else refused when it is too large. */
async function fitted(
  event: APIGatewayProxyEventV2,
  answer: APIGatewayProxyStructuredResultV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { body = '', headers } = answer;
  const compress = body.length >= compressedFrom && acceptsGzip(event);
  const fit = compress
    ? {
        ...answer,
        headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
        body: (await gzip(body)).toString('base64'),
        isBase64Encoded: true,
      }
    : answer;
  const bytes = Buffer.byteLength(JSON.stringify(fit.body));
  if (bytes <= mostBytes) return fit;
  const advice = compress ? '' : 'accept gzip, or ';
  return refuse({
    code: 'range-too-long',
    detail: `${bytes} bytes are more than one answer can have: ${advice}ask for fewer metrics or a shorter range`,
  });
}

/**
 * Everything that the HTTP API's functions share: their part of the route table, logs, and results as HTTP answers with codes.
 * `document`: the description of the whole API, which one of them serves.
 */
export const httpApi = <Name extends RouteName>(
  names: readonly Name[],
  answer: HttpAnswer<Name>,
  { document }: { document?: () => unknown } = {},
) => {
  const handle = (name: Name) => async (event: APIGatewayProxyEventV2) => {
    try {
      const result = await answer(name, event);
      return result.ok ? await fitted(event, reply(200, result.value)) : refuse(result.problem);
    } catch (error) {
      logger.error('request failed', error as Error);
      return refuse({
        code: 'internal',
        detail: 'the request failed; see the log of the function',
      });
    }
  };
  const table = names.map((name) => {
    const { path, method }: Route = routes[name];
    return { method: method ?? ('GET' as const), path, handler: handle(name) };
  });
  const openApi = {
    method: 'GET' as const,
    path: '/api/openapi.json',
    handler: async () => reply(200, document?.()),
  };
  return middy(
    httpRouterHandler({
      routes: [...(document ? [openApi] : []), ...table],
      notFoundResponse: routeUnknown,
    }),
  ).use(injectLambdaContext(logger));
};
