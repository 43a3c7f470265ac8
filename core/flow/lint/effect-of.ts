import type { Json } from '../document/flow.ts';
import type { Block } from './block.ts';

/** What a block changes for the blocks after it, as facts. */
export interface Effect {
  gives: readonly string[];
  takes?: (fact: string) => boolean;
}

/** Which namespaces a block fills, by its type (Connect's list of contact attributes). */
const fills: { readonly [type: string]: readonly string[] } = {
  AssociateContactToCustomerProfile: ['Customer'],
  ConnectParticipantWithAgenticCX: ['Lex'],
  ConnectParticipantWithLexBot: ['Lex'],
  CreateCase: ['Case'],
  CreateCustomerProfile: ['Customer'],
  CreateWisdomSession: ['Wisdom'],
  EvaluateDataTableValues: ['DataTables', 'DataTableList'],
  GetCalculatedAttributesForCustomerProfile: ['Customer'],
  GetCase: ['Case'],
  GetCustomerProfile: ['Customer'],
  GetCustomerProfileObject: ['Customer'],
  GetMetricData: ['Metrics'],
  InvokeLambdaFunction: ['LambdaInvocation'],
  Loop: ['Loop'],
  ShowView: ['Views'],
  UpdateCase: ['Case'],
  UpdateContactTargetQueue: ['target'],
  UpdateCustomerProfile: ['Customer'],
};

/** What a block gives to and takes from the facts. A module can fill anything. */
export function effectOf(block: Block): Effect {
  const { Type } = block.action;
  const special = Object.hasOwn(effects, Type) ? effects[Type] : undefined;
  const filled = Object.hasOwn(fills, Type) ? (fills[Type] ?? []) : [];
  const gives = filled.map((namespace) => `filled:${namespace}`);
  if (!special) return { gives };
  const effect = special(block);
  return { ...effect, gives: [...gives, ...effect.gives] };
}

const effects: { readonly [type: string]: (block: Block) => Effect } = {
  InvokeLambdaFunction: ({ id, action }) =>
    action.Parameters.InvocationType === 'ASYNCHRONOUS'
      ? { gives: [] }
      : { gives: [`lambda:${id}`], takes: isLambda },
  InvokeFlowModule: ({ id }) => ({ gives: ['filled:*', `lambda:${id}`] }),
  GetParticipantInput: ({ action }) => {
    if (!isTrue(action.Parameters.StoreInput)) return { gives: [] };
    const gives = ['filled:StoredCustomerInput'];
    if (action.Parameters.InputEncryption === undefined)
      return { gives: [...gives, 'plain-input'] };
    return { gives, takes: (fact) => fact === 'plain-input' };
  },
  UpdateContactAttributes: ({ action }) => ({
    gives: keysOf(action.Parameters.Attributes).map((key) => `attribute:${key}`),
  }),
  UpdateFlowAttributes: ({ action }) => ({
    gives: keysOf(action.Parameters.FlowAttributes).map((key) => `flow-attribute:${key}`),
  }),
  UpdateFlowLoggingBehavior: ({ action }) =>
    action.Parameters.FlowLoggingBehavior === 'Enabled'
      ? { gives: ['logging'] }
      : { gives: [], takes: (fact) => fact === 'logging' },
};

const isLambda = (fact: string): boolean => fact.startsWith('lambda:');

/** Whether a parameter says yes; exports write `True` as well as `true`. */
export const isTrue = (value: Json | undefined): boolean =>
  value === true || (typeof value === 'string' && value.toLowerCase() === 'true');

/** The keys of a map parameter; none when it is something else. */
export const keysOf = (value: Json | undefined): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
