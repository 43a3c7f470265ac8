import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ApiProblem } from '../../core/reports/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** The JSON of a request's body; undefined where there is none. */
export function jsonBody({
  body,
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): Result<unknown, ApiProblem> {
  if (!body) return ok(undefined);
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ code: 'query-invalid', field: 'body', detail: 'the body is no JSON' });
  }
}
