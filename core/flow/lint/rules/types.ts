import { actionTable } from '../../actions/action-table.ts';
import { nearest } from '../nearest.ts';
import type { Draft, Rule } from '../rule.ts';
import type { Block } from '../subject.ts';

/** What is often written where the flow language has another type. */
const meantByName: { readonly [type: string]: string } = {
  CheckStaffing: 'CheckMetricData',
  CheckQueueStatus: 'CheckMetricData',
  CheckContactAttributes: 'Compare',
  GetCustomerInput: 'GetParticipantInput',
  StoreCustomerInput: 'GetParticipantInput',
  PlayPrompt: 'MessageParticipant',
  SetCallbackNumber: 'UpdateContactCallbackNumber',
  SetContactAttributes: 'UpdateContactAttributes',
  SetLoggingBehavior: 'UpdateFlowLoggingBehavior',
  SetVoice: 'UpdateContactTextToSpeechVoice',
  SetWorkingQueue: 'UpdateContactTargetQueue',
  TransferContactToFlow: 'TransferToFlow',
  TransferToQueue: 'TransferContactToQueue',
};

const unknown: Rule = {
  id: 'types/unknown',
  title: 'A block’s type is one of the flow language’s',
  severity: 'error',
  connect: 'Connect refuses a flow with an action type that it does not know.',
  *check({ blocks }) {
    for (const block of blocks) if (block.definition === null) yield unknownType(block);
  },
};

function unknownType({ id, action: { Type } }: Block): Draft {
  const meant =
    (Object.hasOwn(meantByName, Type) ? meantByName[Type] : undefined) ??
    nearest(
      Type,
      actionTable.map(({ type }) => type),
    );
  return {
    block: id,
    field: 'Type',
    message: `The flow language has no type ${JSON.stringify(Type)}.`,
    fix: meant ? `Use ${meant}.` : 'Use a type from Connect’s list of actions.',
  };
}

const spelling: Rule = {
  id: 'types/spelling',
  title: 'Some documents spell a type as the service does not',
  severity: 'error',
  connect: 'The service was seen to refuse this spelling, though documents have it.',
  *check({ blocks }) {
    for (const { id, action, definition } of blocks)
      if (definition && definition.type !== action.Type)
        yield {
          block: id,
          field: 'Type',
          message: `${action.Type} is a documented spelling of ${definition.type}.`,
          fix: `Write ${definition.type}.`,
        };
  },
};

/** Whether Connect knows the type of each block. */
export const typeRules: readonly Rule[] = [unknown, spelling];
