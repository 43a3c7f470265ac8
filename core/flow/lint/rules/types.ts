import { actionTable } from '../../actions/action-table.ts';
import type { Flow } from '../../document/flow.ts';
import { valueAt } from '../../document/path.ts';
import { isUuid } from '../../layout/is-uuid.ts';
import { isLegacyType } from '../../legacy/block-conversions.ts';
import { nearest } from '../nearest.ts';
import type { Draft, Rule } from '../rule.ts';

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
  *check({ flow, blocks }) {
    for (const { id, action, definition } of blocks) {
      if (definition !== null) continue;
      const { Type } = action;
      const meant = meantBy(Type);
      yield meant === null && !isLegacyType(Type) && isPlaced(flow, id)
        ? newerType(id, Type)
        : unknownType(id, Type, meant);
    }
  },
};

/** A block that the console made and placed is of a type that Connect has, even when we have never seen it. */
const isPlaced = ({ Metadata }: Flow, id: string): boolean => {
  const blocks: unknown = Metadata?.ActionMetadata;
  const place = isUuid(id) && valueAt(blocks, [id]);
  return (
    typeof place === 'object' && place !== null && ('position' in place || 'Position' in place)
  );
};

const newerType = (block: string, type: string): Draft => ({
  block,
  field: 'Type',
  severity: 'warning',
  connect: 'The designer placed the block, so Connect may know the type.',
  message: `Centralita does not know ${JSON.stringify(type)}; the run stops there.`,
  fix: 'Check the block in the console; nothing in it is checked here.',
});

const meantBy = (type: string): string | null =>
  (Object.hasOwn(meantByName, type) ? meantByName[type] : null) ??
  nearest(
    type,
    actionTable.map((known) => known.type),
  );

const unknownType = (block: string, type: string, meant: string | null): Draft => ({
  block,
  field: 'Type',
  message: `The flow language has no type ${JSON.stringify(type)}.`,
  fix: meant ? `Use ${meant}.` : 'Use a type from Connect’s list of actions.',
});

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
