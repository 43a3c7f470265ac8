import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Reader } from '../../core/pipeline/reader.ts';
import type { Commanded } from '../../core/reports/answer-command.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import { callerOf } from './caller.ts';
import { jsonBody } from './json-body.ts';

/** A command as it came: who sends it, under which name, and what they ask for. */
export async function commandOf(
  event: APIGatewayProxyEventV2,
  reader: Reader,
): Promise<Result<Commanded, ApiProblem>> {
  const caller = await callerOf(event, reader, process.env.SIGN_IN);
  if (!caller.ok) return caller;
  const body = jsonBody(event);
  if (!body.ok) return body;
  return ok({
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    body: body.value,
    caller: caller.value,
    by: signedInAs(event),
  });
}

/** The name in the token; without sign-in (the laptop) there is none. */
const signedInAs = (event: APIGatewayProxyEventV2): string =>
  String(
    (event as Partial<APIGatewayProxyEventV2WithJWTAuthorizer>).requestContext?.authorizer?.jwt
      ?.claims.username ?? 'supervisor',
  );
