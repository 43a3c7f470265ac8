import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { claimsOf } from './groups.ts';

/** The name in the token; without sign-in (the laptop) there is none, and everybody is the supervisor. */
export const signedInAs = (event: APIGatewayProxyEventV2): string =>
  String(claimsOf(event)?.username ?? 'supervisor');
