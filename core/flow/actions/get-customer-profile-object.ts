import {
  askProfile,
  neededProfileField,
  profileField,
  profileResponse,
  takeProfile,
} from './customer-profile.ts';
import { defineAction } from './definition.ts';

/** No document says where each field of ProfileResponseData is read, so the answer is taken as `$.Customer` shall hold it. */
export const getCustomerProfileObject = defineAction({
  type: 'GetCustomerProfileObject',
  block: 'Customer profiles',
  category: 'looks-up',
  parameters: {
    ProfileRequestData: {
      kind: 'object',
      fields: {
        ProfileId: neededProfileField,
        ObjectType: neededProfileField,
        UseLatest: { kind: 'boolean' },
        IdentifierName: profileField,
        IdentifierValue: profileField,
      },
      open: true,
      required: true,
    },
    ProfileResponseData: profileResponse,
  },
  branches: {
    next: 'required',
    errors: { NoneFoundError: 'expected', NoMatchingError: 'expected' },
  },
  run: (running) => askProfile(running, ['ProfileId', 'ObjectType']),
  resume: (running, input) => takeProfile(running, input, (_running, profile) => profile),
});
