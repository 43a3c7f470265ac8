import type { Claimant } from '../callbacks/claim-names.ts';
import { callerIdentity } from './caller-identity.ts';
import type { CallerSources } from './caller-sources.ts';
import { profileOf } from './look-up-caller.ts';

/** Whose callback a caller asks for: the line, and the customer with all their numbers where id or line tells who it is. */
export async function claimant(
  caller: { customerId: string | null; line: string | null },
  sources: Pick<CallerSources, 'profile' | 'profileOfLine'>,
): Promise<Claimant> {
  const { customerId, line: address } = caller;
  const identity = callerIdentity({ customerNumber: null, customerId, address });
  const profile = identity ? await profileOf(identity, sources) : undefined;
  return {
    customerId: profile?.customerId ?? identity?.customerId ?? null,
    numbers: [...(identity?.address ? [identity.address] : []), ...(profile?.numbers ?? [])],
  };
}
