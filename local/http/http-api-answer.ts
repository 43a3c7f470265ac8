import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Writes a function's result as an HTTP API does: anything without a status code is a JSON body of a 200. */
export function writeHttpApiAnswer(response: ServerResponse, result: unknown): void {
  const answer = isStructured(result)
    ? result
    : {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(result),
      };
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    response.setHeader(name, String(value));
  if (answer.cookies) response.setHeader('set-cookie', answer.cookies);
  response.writeHead(answer.statusCode ?? 200);
  response.end(Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'));
}

const isStructured = (result: unknown): result is APIGatewayProxyStructuredResultV2 =>
  typeof result === 'object' && result !== null && 'statusCode' in result;

/** Lambda takes no larger answer from a function, whatever the function thinks of it. */
const mostAnswerBytes = 6_291_556;

/** Fails as the Lambda service does on an answer beyond its limit. */
export function checkAnswerSize(result: unknown): void {
  const bytes = Buffer.byteLength(JSON.stringify(result) ?? '');
  if (bytes > mostAnswerBytes)
    throw new Error(
      `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (${mostAnswerBytes} bytes).`,
    );
}

/** What an HTTP API says when its function failed. */
export const functionFailed = {
  statusCode: 500,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'Internal Server Error' }),
} satisfies APIGatewayProxyStructuredResultV2;

/** What an HTTP API says where its JWT authorizer refuses a token, or finds none. */
export const notLetIn = {
  statusCode: 401,
  headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer' },
  body: JSON.stringify({ message: 'Unauthorized' }),
} satisfies APIGatewayProxyStructuredResultV2;
