import { next } from '../run/outcome.ts';
import { askProfile, neededProfileField } from './customer-profile.ts';
import { defineAction } from './definition.ts';
import { serviceAnswer } from './service.ts';

export const associateContactToCustomerProfile = defineAction({
  type: 'AssociateContactToCustomerProfile',
  block: 'Customer profiles',
  category: 'sets',
  parameters: {
    ProfileRequestData: {
      kind: 'object',
      fields: { ProfileId: neededProfileField, ContactId: neededProfileField },
      required: true,
    },
    ProfileResponseData: { kind: 'json' },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) => askProfile(running, ['ProfileId', 'ContactId']),
  resume: (running, input) => serviceAnswer(running, input, () => next),
});
