import type { FlowCall } from '../../adapters/connect/flow-call.ts';
import type { Claimant } from '../../core/callbacks/claim-names.ts';
import type { CallerSources } from '../../core/customer/caller-sources.ts';
import { claimant } from '../../core/customer/claimant.ts';

/** Whose callback a call is about: the customer whom the flow has identified, else whom the contact names, else the line's. */
export const claimantOfCall = (
  { attributes, customerId, customerNumber: line }: FlowCall,
  profiles: {
    read: CallerSources['profile'];
    readByLine: CallerSources['profileOfLine'];
  },
): Promise<Claimant> =>
  claimant(
    { customerId: attributes.customerId?.trim() || customerId, line },
    { profile: profiles.read, profileOfLine: profiles.readByLine },
  );
