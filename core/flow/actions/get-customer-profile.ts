import { askProfile, profileField, profileResponse, takeProfile } from './customer-profile.ts';
import { defineAction } from './definition.ts';

export const getCustomerProfile = defineAction({
  type: 'GetCustomerProfile',
  block: 'Customer profiles',
  category: 'looks-up',
  parameters: {
    ProfileRequestData: {
      kind: 'object',
      fields: {
        IdentifierName: profileField,
        IdentifierValue: profileField,
        SearchCriteria: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: { IdentifierName: profileField, IdentifierValue: profileField },
          },
          min: 1,
          max: 5,
        },
        LogicalOperator: { kind: 'choice', values: ['AND', 'OR'] },
      },
      open: true,
      required: true,
    },
    ProfileResponseData: profileResponse,
  },
  branches: {
    next: 'required',
    errors: {
      MultipleFoundError: 'expected',
      NoneFoundError: 'expected',
      NoMatchingError: 'expected',
    },
  },
  run: (running) => askProfile(running, []),
  resume: (running, input) => takeProfile(running, input),
});
