import {
  askProfile,
  neededProfileField,
  profileResponse,
  takeProfile,
} from './customer-profile.ts';
import { defineAction } from './definition.ts';

export const getCalculatedAttributesForCustomerProfile = defineAction({
  type: 'GetCalculatedAttributesForCustomerProfile',
  block: 'Customer profiles',
  category: 'looks-up',
  parameters: {
    ProfileRequestData: {
      kind: 'object',
      fields: { ProfileId: neededProfileField },
      open: true,
      required: true,
    },
    ProfileResponseData: profileResponse,
  },
  branches: {
    next: 'required',
    errors: { NoneFoundError: 'expected', NoMatchingError: 'expected' },
  },
  run: (running) => askProfile(running, ['ProfileId']),
  resume: (running, input) => takeProfile(running, input),
});
