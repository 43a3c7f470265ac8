import type { Parameters } from '../document/flow.ts';
import type { Channel, FlowType } from '../document/flow-type.ts';
import type { Input } from '../run/input.ts';
import type { Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';

/**
 * All that Centralita knows of one action type: what its block may carry (the linter and the builder read it) and what it does
 * when a contact reaches it (the engine runs it).
 */
export interface ActionDefinition {
  type: string;
  /** The block's name in Connect's designer. */
  block: string;
  category: 'says' | 'asks' | 'decides' | 'looks-up' | 'sets' | 'routes' | 'ends';
  /** Spellings that documents use and the service refuses; read as this type. */
  aliases?: readonly string[];
  parameters: { readonly [name: string]: Parameter };
  /** Exactly one parameter of each group must be there. */
  exactlyOne?: readonly (readonly string[])[];
  /** At most one parameter of each group may be there. */
  atMostOne?: readonly (readonly string[])[];
  /** Flow types in which documents offer the block; absent = all. */
  flowTypes?: readonly FlowType[];
  /** Flow types in which Connect was seen to refuse it. */
  refusedIn?: readonly FlowType[];
  /** Channels on which it does not simply work: takes its error branch, or its success branch without effect. */
  channels?: { readonly [channel in Channel]?: 'error' | 'success' };
  branches: Branches | ((parameters: Parameters) => Branches);
  /** The block is entered. */
  run(running: Running): Outcome;
  /** What it asked for came. Only for actions that ask. */
  resume?(running: Running, input: Input): Outcome;
}

/** Which branches a block must, should, may and must not have. */
export interface Branches {
  /** `none`: a terminal block. `optional`: the block can live without. `unused`: Connect wants it there and never takes it. */
  next: 'required' | 'optional' | 'unused' | 'none';
  errors: { readonly [errorType: string]: BranchRule };
  conditions?: ConditionRule;
}

/**
 * `required`: Connect was seen to refuse the flow without it. `expected`: documents and exports have it, a flow without was not
 * tried. `optional`: may be there. `refused`: Connect was seen to refuse it.
 */
export type BranchRule = 'required' | 'expected' | 'optional' | 'refused';

export interface ConditionRule {
  operators: readonly Operator[];
  /** The operands that can occur; absent = any text. */
  operands?: readonly string[];
  /** Operands of which each must have its condition. */
  required?: readonly string[];
  /** At least one condition must be there. */
  atLeastOne?: boolean;
  /** The block can also succeed without a result, and goes on to its next block then. */
  optional?: true;
  /** Connect was seen to refuse other operators and operands: the linter says error, not warning. */
  strict?: true;
}

export const operators = [
  'Equals',
  'TextStartsWith',
  'TextEndsWith',
  'TextContains',
  'NumberGreaterThan',
  'NumberGreaterOrEqualTo',
  'NumberLessThan',
  'NumberLessOrEqualTo',
  'KeyExists',
] as const;
export type Operator = (typeof operators)[number];

/** A parameter: its form, and how much of it may be a JSONPath. */
export type Parameter = ParameterForm & {
  /** `static`: no path. `path`: fixed, or one path as the whole value. `embedded`: paths anywhere in the text. */
  accepts?: 'static' | 'path' | 'embedded';
  required?: boolean;
  /** What the value names. */
  resource?: Resource;
  /** Connect was seen to refuse another form: the linter says error, not warning. */
  strict?: boolean;
};

export type ParameterForm =
  | { kind: 'text'; maxLength?: number; pattern?: string }
  | { kind: 'integer'; min?: number; max?: number }
  | { kind: 'boolean' }
  | { kind: 'choice'; values: readonly string[]; ignoreCase?: boolean }
  /** Must be one JSONPath with a leaf. */
  | { kind: 'path' }
  | { kind: 'map'; of: Parameter; maxEntries?: number; exactlyOneKey?: boolean }
  | { kind: 'list'; of: Parameter; min?: number; max?: number }
  | {
      kind: 'object';
      fields: { readonly [name: string]: Parameter };
      exactlyOne?: readonly (readonly string[])[];
      /** Fields that we don't list are no finding. */
      open?: boolean;
    }
  | { kind: 'json' };

export type Resource =
  | 'queue'
  | 'agent'
  | 'hours'
  | 'prompt'
  | 'flow'
  | 'module'
  | 'lambda'
  | 'lex-bot'
  | 'view'
  | 'phone-number'
  | 'data-table'
  | 'task-template'
  | 'case-template'
  | 'assistant';

/** Keeps the literal types of a definition, from which the builder's types are made. */
export const defineAction = <const Definition extends ActionDefinition>(
  definition: Definition,
): Definition => definition;
