import type { Parameters } from '../document/flow.ts';
import { asText } from '../run/read-path.ts';
import { type Branches, defineAction } from './definition.ts';
import { setKeypadBuffer } from './keypad-buffer.ts';
import { askMenuKey, takeMenuKey } from './menu-key.ts';
import { promptParameters, promptSources } from './prompt.ts';
import { askStoredInput, takeStoredInput } from './stored-input.ts';

const trueOrFalse = { kind: 'choice', values: ['True', 'False'], ignoreCase: true } as const;

const menu = {
  next: 'required',
  errors: {
    InputTimeLimitExceeded: 'expected',
    NoMatchingCondition: 'expected',
    NoMatchingError: 'expected',
  },
  conditions: {
    operators: ['Equals'],
    operands: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'],
    strict: true,
  },
} as const satisfies Branches;

const store = {
  next: 'required',
  errors: { InputTimeLimitExceeded: 'refused', NoMatchingError: 'expected' },
} as const satisfies Branches;

const storePhoneNumber = {
  next: 'required',
  errors: {
    InputTimeLimitExceeded: 'refused',
    InvalidPhoneNumber: 'expected',
    NoMatchingError: 'expected',
  },
} as const satisfies Branches;

const buffer = {
  next: 'required',
  errors: { NoMatchingError: 'expected' },
} as const satisfies Branches;

export const getParticipantInput = defineAction({
  type: 'GetParticipantInput',
  block: 'Get customer input',
  category: 'asks',
  parameters: {
    ...promptParameters,
    InputTimeLimitSeconds: { kind: 'integer', min: 1, max: 180, accepts: 'static' },
    StoreInput: { ...trueOrFalse, accepts: 'static' },
    InputValidation: {
      kind: 'object',
      fields: {
        PhoneNumberValidation: {
          kind: 'object',
          fields: {
            NumberFormat: {
              kind: 'choice',
              values: ['Local', 'E164'],
              accepts: 'static',
              required: true,
            },
            CountryCode: { kind: 'text', pattern: '^[A-Z]{2}$', accepts: 'static' },
          },
        },
        CustomValidation: {
          kind: 'object',
          fields: { MaximumLength: { kind: 'integer', min: 1, required: true } },
        },
      },
      exactlyOne: [['PhoneNumberValidation', 'CustomValidation']],
    },
    InputEncryption: {
      kind: 'object',
      fields: {
        EncryptionKeyId: { kind: 'text', accepts: 'embedded', required: true },
        Key: { kind: 'text', accepts: 'embedded', required: true },
      },
    },
    DTMFConfiguration: {
      kind: 'object',
      fields: {
        InputTerminationSequence: { kind: 'text', maxLength: 5, pattern: '^[0-9*#]+$' },
        DisableCancelKey: { ...trueOrFalse, accepts: 'static' },
        InterdigitTimeLimitSeconds: { kind: 'integer', min: 1, max: 20 },
      },
    },
    EnableDTMFBuffer: { kind: 'boolean', accepts: 'static' },
  },
  atMostOne: [promptSources],
  flowTypes: [
    'CONTACT_FLOW',
    'CUSTOMER_QUEUE',
    'OUTBOUND_WHISPER',
    'AGENT_TRANSFER',
    'QUEUE_TRANSFER',
    'CAMPAIGN',
    'MODULE',
  ],
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: (parameters) => branchesOfMode[modeOf(parameters)],
  run: (running) => modes[modeOf(running.action.Parameters)].run(running),
  resume: (running, input) => modes[modeOf(running.action.Parameters)].resume(running, input),
});

const branchesOfMode = { menu, store, storePhoneNumber, buffer };
const modes = {
  menu: { run: askMenuKey, resume: takeMenuKey },
  store: { run: askStoredInput, resume: takeStoredInput },
  storePhoneNumber: { run: askStoredInput, resume: takeStoredInput },
  buffer: { run: setKeypadBuffer, resume: setKeypadBuffer },
};

/** `buffer`: a block that only switches buffering and asks nothing (guide, "Set Touchtone Buffer Behavior"). */
function modeOf(parameters: Parameters): keyof typeof branchesOfMode {
  const asks = promptSources.some((name) => parameters[name] !== undefined);
  if (!asks && parameters.EnableDTMFBuffer !== undefined) return 'buffer';
  if (asText(parameters.StoreInput).toLowerCase() !== 'true') return 'menu';
  const validation = parameters.InputValidation;
  return validation && typeof validation === 'object' && 'PhoneNumberValidation' in validation
    ? 'storePhoneNumber'
    : 'store';
}
