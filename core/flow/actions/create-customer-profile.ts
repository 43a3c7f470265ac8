import { askProfile, profileField, profileResponse, takeProfile } from './customer-profile.ts';
import { defineAction } from './definition.ts';

export const createCustomerProfile = defineAction({
  type: 'CreateCustomerProfile',
  block: 'Customer profiles',
  category: 'looks-up',
  parameters: {
    ProfileRequestData: { kind: 'map', of: profileField, required: true },
    ProfileResponseData: profileResponse,
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) => askProfile(running, []),
  resume: (running, input) => takeProfile(running, input),
});
