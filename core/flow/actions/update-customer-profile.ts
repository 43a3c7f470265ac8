import { askProfile, profileField, profileResponse, takeProfile } from './customer-profile.ts';
import { defineAction } from './definition.ts';

/** Changes the profile that the flow has created or found before, or the one whose ProfileId it names. */
export const updateCustomerProfile = defineAction({
  type: 'UpdateCustomerProfile',
  block: 'Customer profiles',
  category: 'looks-up',
  parameters: {
    ProfileRequestData: { kind: 'map', of: profileField, required: true },
    ProfileResponseData: profileResponse,
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const { ProfileId } = running.data.Customer;
    return askProfile(running, ['ProfileId'], ProfileId === undefined ? {} : { ProfileId });
  },
  resume: (running, input) => takeProfile(running, input),
});
