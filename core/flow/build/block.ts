import type { actionTable } from '../actions/action-table.ts';
import type { Operator } from '../actions/definition.ts';
import type { BuiltCondition, ErrorNameOf, TransitionsOf } from './branch-types.ts';
import type { AtMostOneOf, BuiltJson, ExactlyOneOf, FieldsOf } from './parameter-types.ts';

type Definition = (typeof actionTable)[number];

/** An action type that can be built. */
export type ActionType = Definition['type'];

type DefinitionOf<Type extends ActionType> = Extract<Definition, { type: Type }>;

/** A block of a flow that is being built; `Target` are the blocks that it leads to. */
export interface Block<Target extends string = string> {
  readonly type: string;
  readonly parameters: BuiltParameters;
  readonly next?: Target | undefined;
  readonly errors: { readonly [errorType: string]: Target };
  readonly conditions: readonly BuiltCondition<Target>[];
}

export type BuiltParameters = { readonly [name: string]: BuiltJson };

/** The parameters of a block of a type, written out: what an editor and the compiler show. */
export type ParametersFor<Type> = Type extends ActionType
  ? FieldsOf<
      DefinitionOf<Type>['parameters'],
      ExactlyOneOf<DefinitionOf<Type>>,
      AtMostOneOf<DefinitionOf<Type>>
    > extends infer Each
    ? Each extends unknown
      ? { readonly [Name in keyof Each]: Each[Name] }
      : never
    : never
  : never;

/** What a block of a type is made from. */
export type BlockSpec<Type extends ActionType> = BranchesFor<Type> & {
  readonly parameters: ParametersFor<Type>;
};

type BranchesFor<Type> = Type extends ActionType
  ? TransitionsOf<DefinitionOf<Type>> extends infer Each
    ? Each extends unknown
      ? { readonly [Name in keyof Each]: Each[Name] }
      : never
    : never
  : never;

/** Keys that nothing knows are refused: no value fits them. */
type Known<Given, Names> = { readonly [Name in Exclude<keyof Given, Names>]: never };
type Part<Spec, Name> = Name extends keyof Spec ? NonNullable<Spec[Name]> : unknown;

type OnlyKnown<Type extends ActionType, Spec> = Known<
  Spec,
  'parameters' | 'next' | 'errors' | 'when' | 'conditions'
> & {
  readonly parameters?: Known<Part<Spec, 'parameters'>, keyof DefinitionOf<Type>['parameters']>;
  readonly errors?: Known<Part<Spec, 'errors'>, ErrorNameOf<DefinitionOf<Type>>>;
};

type Given<Spec, Name> = Name extends keyof Spec ? NonNullable<Spec[Name]> : never;
type ValuesOf<Of> = Of extends { readonly [name: string]: infer Value } ? Value : never;
type ComparedTo<Of> = Of extends readonly { to: infer Target }[] ? Target : never;
type TargetsOf<Spec> = Extract<
  | Given<Spec, 'next'>
  | ValuesOf<Given<Spec, 'errors'>>
  | ValuesOf<Given<Spec, 'when'>>
  | ComparedTo<Given<Spec, 'conditions'>>,
  string
>;

/**
 * A block of any action. The compiler asks for the parameters and branches that Connect and its documents want, and refuses
 * others. `when` is short for `Equals` conditions.
 */
export function block<Type extends ActionType, const Spec extends BlockSpec<Type>>(
  type: Type,
  spec: Spec & OnlyKnown<Type, Spec>,
): Block<TargetsOf<Spec>> {
  return makeBlock(type, spec as LooseSpec) as Block<TargetsOf<Spec>>;
}

interface LooseSpec {
  parameters: BuiltParameters;
  next?: string;
  errors?: Record<string, string>;
  when?: Record<string, string>;
  conditions?: BuiltCondition[];
}

const makeBlock = (type: string, spec: LooseSpec): Block => ({
  type,
  parameters: spec.parameters,
  ...(spec.next === undefined ? {} : { next: spec.next }),
  errors: spec.errors ?? {},
  conditions: [
    ...Object.entries(spec.when ?? {}).map(([value, to]) => equals(value, to)),
    ...(spec.conditions ?? []),
  ],
});

const equals = (value: string, to: string): BuiltCondition => ({
  if: 'Equals' satisfies Operator,
  value,
  to,
});
