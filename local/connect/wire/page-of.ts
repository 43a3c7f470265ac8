import { WireError } from './wire-error.ts';

/** One page of a list, and the token of the next; a token is the place where it begins. */
export function pageOf<One>(
  all: readonly One[],
  {
    NextToken,
    MaxResults = 100,
  }: { NextToken?: string | undefined; MaxResults?: number | undefined },
): { page: One[]; NextToken?: string } {
  const from = NextToken === undefined ? 0 : Number(Buffer.from(NextToken, 'base64').toString());
  if (!Number.isInteger(from) || from < 0)
    throw new WireError('InvalidParameterException', 'NextToken is none of this list.');
  const to = from + MaxResults;
  const page = all.slice(from, to);
  return to >= all.length
    ? { page }
    : { page, NextToken: Buffer.from(String(to)).toString('base64') };
}
