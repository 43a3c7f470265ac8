import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

/**
 * The claims of the access token that API Gateway has verified; undefined where there is none. Its authorizer lets the client's ID tokens
 * through as well: those are for the page, and name their user otherwise.
 */
export function claimsOf(event: APIGatewayProxyEventV2) {
  const { requestContext } = event as Partial<APIGatewayProxyEventV2WithJWTAuthorizer>;
  const claims = requestContext?.authorizer?.jwt?.claims;
  return claims?.token_use === 'access' ? claims : undefined;
}

/** The caller's groups; null without a verified token. API Gateway turns a list claim into text: `[supervisors other]`. */
export function groupsOf(event: APIGatewayProxyEventV2): string[] | null {
  const claims = claimsOf(event);
  if (!claims) return null;
  return String(claims['cognito:groups'] ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((group) => group !== '');
}
