import type { Parameter } from './definition.ts';

/** Kinds of personal data that can be blacked out; without a list all of them are. */
const entities = [
  'BANK_ACCOUNT_NUMBER',
  'BANK_ROUTING',
  'CREDIT_DEBIT_NUMBER',
  'CREDIT_DEBIT_CVV',
  'CREDIT_DEBIT_EXPIRY',
  'INTERNATIONAL_BANK_ACCOUNT_NUMBER',
  'PIN',
  'SWIFT_CODE',
  'CA_HEALTH_NUMBER',
  'UK_NATIONAL_HEALTH_SERVICE_NUMBER',
  'CA_SOCIAL_INSURANCE_NUMBER',
  'SSN',
  'UK_NATIONAL_INSURANCE_NUMBER',
  'PASSPORT_NUMBER',
  'DRIVER_ID',
  'IN_AADHAAR',
  'NAME',
  'AGE',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER',
  'UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER',
  'IN_PERMANENT_ACCOUNT_NUMBER',
  'IN_NREGA',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'PASSWORD',
  'URL',
  'USERNAME',
  'LICENSE_PLATE',
  'VEHICLE_IDENTIFICATION_NUMBER',
  'IN_VOTER_NUMBER',
  'DATE_TIME',
  'AGENT_DISPLAY_NAME',
  'CUSTOMER_DISPLAY_NAME',
  'ATTACHMENT_NAME',
] as const;

/** How personal data is blacked out of transcripts, or out of messages as they pass. */
export const redactionParameter = {
  kind: 'object',
  fields: {
    Enabled: { kind: 'boolean', accepts: 'static' },
    RedactionResults: {
      kind: 'choice',
      values: ['RedactedAndOriginal', 'RedactedOnly'],
      accepts: 'embedded',
    },
    RedactionMaskMode: { kind: 'choice', values: ['EntityType', 'PII'], accepts: 'static' },
    RedactionEntities: {
      kind: 'list',
      min: 1,
      of: { kind: 'choice', values: entities, accepts: 'static' },
    },
    DeliverUnprocessedMessages: { kind: 'boolean', accepts: 'static' },
  },
} as const satisfies Parameter;
