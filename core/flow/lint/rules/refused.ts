import type { Json, Parameters } from '../../document/flow.ts';
import type { FlowType } from '../../document/flow-type.ts';
import { keysOf } from '../effect-of.ts';
import type { Draft, Rule } from '../rule.ts';
import type { Block } from '../subject.ts';

type Refusal = Pick<Draft, 'field' | 'message' | 'fix'>;

/** What the service was seen to refuse, and no definition of a single parameter can say. */
const refusals: {
  readonly [type: string]: (block: Block, flowType: FlowType | null) => Refusal | null;
} = {
  GetParticipantInput: ({ action }) => encryptionFault(action.Parameters),
  UpdateContactData: ({ action }) => contactDataFault(action.Parameters),
  TransferParticipantToThirdParty: ({ action }, flowType) => {
    const errors = (action.Transitions.Errors ?? []).map(({ ErrorType }) => ErrorType);
    const index = errors.findIndex(
      (error) => error === 'CallFailed' || error === 'ConnectionTimeLimitExceeded',
    );
    return flowType === 'AGENT_TRANSFER' && index >= 0
      ? {
          field: `Transitions.Errors[${index}]`,
          message: `A transfer flow must not have a branch for ${errors[index]}.`,
          fix: 'Remove the branch.',
        }
      : null;
  },
};

function encryptionFault({ InputEncryption, InputValidation }: Parameters): Refusal | null {
  if (InputEncryption === undefined || has(InputValidation, 'CustomValidation')) return null;
  return {
    field: 'Parameters.InputEncryption',
    message: has(InputValidation, 'PhoneNumberValidation')
      ? 'Input that is validated as a phone number cannot be encrypted.'
      : 'Encrypted input needs custom validation.',
    fix: 'Set InputValidation to {"CustomValidation": {"MaximumLength": …}}.',
  };
}

const has = (value: Json | undefined, key: string): boolean => keysOf(value).includes(key);

function contactDataFault(parameters: Parameters): Refusal | null {
  if (parameters.References !== undefined)
    return {
      field: 'Parameters.References',
      message: 'UpdateContactData cannot set References.',
      fix: 'Set references when the contact is created, or by the API.',
    };
  if (Object.keys(parameters).some((name) => name !== 'TargetContact')) return null;
  return {
    field: 'Parameters',
    message: 'UpdateContactData sets nothing.',
    fix: 'Name at least one field: Name, Description, LanguageCode, CustomerId …',
  };
}

const combination: Rule = {
  id: 'parameters/combination',
  title: 'Parameters and branches go together',
  severity: 'error',
  connect: 'Connect was seen to refuse this combination.',
  *check({ blocks, flowType }) {
    for (const block of blocks) {
      const { Type } = block.action;
      const refusal = Object.hasOwn(refusals, Type) ? refusals[Type]?.(block, flowType) : undefined;
      if (refusal) yield { block: block.id, ...refusal };
    }
  },
};

/** Combinations that were tried and refused. */
export const refusedRules: readonly Rule[] = [combination];
