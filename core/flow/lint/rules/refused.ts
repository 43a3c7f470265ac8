import { updateContactEventHooks } from '../../actions/update-contact-event-hooks.ts';
import type { Action, Json, Parameters } from '../../document/flow.ts';
import type { FlowType } from '../../document/flow-type.ts';
import { keysOf } from '../effect-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { voiceIdFault } from './voice-id-fault.ts';

type Refusal = Pick<Draft, 'field' | 'message' | 'fix' | 'severity' | 'connect'>;

/** What the service was seen to refuse, and no definition of a single parameter can say. */
const refusals: {
  readonly [type: string]: (action: Action, flowType: FlowType | null) => Refusal | null;
} = {
  GetParticipantInput: ({ Parameters }) => encryptionFault(Parameters),
  InvokeFlowModule: openCallFault,
  InvokeLambdaFunction: ({ Parameters }) => timeLimitFault(Parameters),
  TransferParticipantToThirdParty: thirdPartyFault,
  UpdateContactData: ({ Parameters }) => contactDataFault(Parameters),
  UpdateContactEventHooks: ({ Parameters }) => hooksFault(Parameters),
  Wait: ({ Parameters }) => waitFault(Parameters),
};

const has = (value: Json | undefined, key: string): boolean => keysOf(value).includes(key);

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

/** A call with conditions on the module's results; exports without conditions leave the branch out. */
function openCallFault({ Transitions: { Conditions = [], Errors = [] } }: Action): Refusal | null {
  const declared = Errors.some(({ ErrorType }) => ErrorType === 'NoMatchingCondition');
  if (Conditions.length === 0 || declared) return null;
  return {
    field: 'Transitions.Errors',
    severity: 'warning',
    connect: 'Calls with branches for results were published with NoMatchingCondition only.',
    message: 'The call has branches for results and no NoMatchingCondition branch.',
    fix: 'Add {"ErrorType": "NoMatchingCondition", "NextAction": …} to Transitions.Errors.',
  };
}

const longestCallSeconds = 8;
const longestAsynchronousSeconds = 60;

function timeLimitFault(parameters: Parameters): Refusal | null {
  const { InvocationTimeLimitSeconds: limit, InvocationType } = parameters;
  if (typeof limit !== 'string' && typeof limit !== 'number') return null;
  const asynchronous = InvocationType === 'ASYNCHRONOUS';
  const most = asynchronous ? longestAsynchronousSeconds : longestCallSeconds;
  if (!(Number(limit) > most)) return null;
  return {
    field: 'Parameters.InvocationTimeLimitSeconds',
    ...(asynchronous && {
      severity: 'warning' as const,
      connect: `Connect’s guide gives an asynchronous call at most ${most} s.`,
    }),
    message: `The call may take ${limit} s; Connect allows ${most}.`,
    fix: `Write a whole number from 1 to ${most}.`,
  };
}

function thirdPartyFault({ Transitions }: Action, flowType: FlowType | null): Refusal | null {
  const errors = (Transitions.Errors ?? []).map(({ ErrorType }) => ErrorType);
  const index = errors.findIndex(
    (error) => error === 'CallFailed' || error === 'ConnectionTimeLimitExceeded',
  );
  if (flowType !== 'AGENT_TRANSFER' || index < 0) return null;
  return {
    field: `Transitions.Errors[${index}]`,
    message: `A transfer flow must not have a branch for ${errors[index]}.`,
    fix: 'Remove the branch.',
  };
}

function contactDataFault(parameters: Parameters): Refusal | null {
  if (Object.hasOwn(parameters, 'References'))
    return {
      field: 'Parameters.References',
      message: 'UpdateContactData cannot set References.',
      fix: 'Set references when the contact is created, or by the API.',
    };
  if (Object.keys(parameters).some((name) => name !== 'TargetContact'))
    return voiceIdFault(parameters);
  return {
    field: 'Parameters',
    message: 'UpdateContactData sets nothing.',
    fix: 'Name at least one field: Name, Description, LanguageCode, CustomerId …',
  };
}

/** Two events that are known exclude each other by their definition already. */
function hooksFault({ EventHooks }: Parameters): Refusal | null {
  const hooks = keysOf(EventHooks);
  const { fields } = updateContactEventHooks.parameters.EventHooks;
  const known = hooks.filter((hook) => Object.hasOwn(fields, hook));
  return hooks.length > 1 && known.length < 2
    ? {
        field: 'Parameters.EventHooks',
        message: `EventHooks has ${hooks.length} entries: ${hooks.join(', ')}.`,
        fix: 'Keep one, and set each of the others in a block of its own.',
      }
    : null;
}

/** A wait for a time, or one with ContinueExecution, which needs the time after which the flow goes on. */
function waitFault(parameters: Parameters): Refusal | null {
  const goesOn = parameters.ContinueExecution;
  const named = ['TimeLimitSeconds', 'TimeoutSeconds', 'MinimumWaitTimeSeconds'];
  if (goesOn !== undefined && goesOn !== 'false' && goesOn !== 'False')
    return Object.hasOwn(parameters, 'MinimumWaitTimeSeconds')
      ? null
      : {
          field: 'Parameters.MinimumWaitTimeSeconds',
          message: 'Wait with ContinueExecution has no MinimumWaitTimeSeconds.',
          fix: 'Add MinimumWaitTimeSeconds.',
        };
  return named.some((name) => Object.hasOwn(parameters, name))
    ? null
    : {
        field: 'Parameters.TimeLimitSeconds',
        connect: 'Without a time limit the block takes its error branch.',
        message: 'Wait has no TimeLimitSeconds.',
        fix: 'Add TimeLimitSeconds.',
      };
}

const combination: Rule = {
  id: 'parameters/combination',
  title: 'Parameters and branches go together',
  severity: 'error',
  connect: 'Connect was seen to refuse this combination.',
  *check({ blocks, flowType }) {
    for (const { id, action } of blocks) {
      const { Type } = action;
      const refusal = Object.hasOwn(refusals, Type) ? refusals[Type]?.(action, flowType) : null;
      if (refusal) yield { block: id, ...refusal };
    }
  },
};

/** Combinations that were tried and refused. */
export const refusedRules: readonly Rule[] = [combination];
