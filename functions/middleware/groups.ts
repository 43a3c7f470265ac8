import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

/** The claims of the token that API Gateway has verified; undefined where there is none. */
export const claimsOf = (event: APIGatewayProxyEventV2) =>
  (event as Partial<APIGatewayProxyEventV2WithJWTAuthorizer>).requestContext?.authorizer?.jwt
    ?.claims;

/** The caller's groups; null without a verified token. API Gateway turns a list claim into text: `[supervisors other]`. */
export function groupsOf(event: APIGatewayProxyEventV2): string[] | null {
  const claims = claimsOf(event);
  if (!claims) return null;
  return String(claims['cognito:groups'] ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((group) => group !== '');
}
