import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Reader } from '../../core/pipeline/reader.ts';
import type { Commanded } from '../../core/reports/answer-command.ts';
import type { ApiProblem } from '../../core/reports/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import { type CallersCenters, callerIn } from './caller-in.ts';
import { jsonBody } from './json-body.ts';
import { signedInAs } from './signed-in-as.ts';

/** A command as it came: who sends it, under which name, what they ask for, and the tools of the center that it is for. */
export async function commandOf<Tools extends { reader: Reader }>(
  event: APIGatewayProxyEventV2,
  centers: CallersCenters<Tools>,
): Promise<Result<Commanded & { tools: Tools }, ApiProblem>> {
  const signedIn = await callerIn(event, centers);
  if (!signedIn.ok) return signedIn;
  const { caller, tools } = signedIn.value;
  const body = jsonBody(event);
  if (!body.ok) return body;
  return ok({
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    body: body.value,
    caller,
    tools,
    by: signedInAs(event),
  });
}
