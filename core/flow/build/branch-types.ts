import type { Branches, Operator } from '../actions/definition.ts';

/** One condition: the first that holds for the block's result is taken. */
export interface BuiltCondition<Target extends string = string, Operators = Operator> {
  readonly if: Operators;
  readonly value: string | number;
  readonly to: Target;
}

type RulesOf<Definition> = Definition extends { branches: infer Rules }
  ? Rules extends (...given: never[]) => infer Returned
    ? Returned
    : Rules
  : never;

type ErrorsWith<Errors, Rule> = {
  [Name in keyof Errors]: Errors[Name] extends Rule ? Name : never;
}[keyof Errors];

type NextOf<Next> = Next extends 'required'
  ? { readonly next: string }
  : Next extends 'none'
    ? { readonly next?: never }
    : { readonly next?: string };

type ErrorsOf<Errors, All extends PropertyKey> = string extends keyof Errors
  ? { readonly errors?: { readonly [name: string]: string } }
  : [keyof Errors] extends [never]
    ? { readonly errors?: never }
    : [ErrorsWith<Errors, 'required' | 'expected'>] extends [never]
      ? { readonly errors?: OptionalErrors<Errors, All> }
      : {
          readonly errors: {
            readonly [Name in ErrorsWith<Errors, 'required' | 'expected'>]: string;
          } & OptionalErrors<Errors, All>;
        };

type OptionalErrors<Errors, All extends PropertyKey> = {
  readonly [Name in Exclude<
    All,
    ErrorsWith<Errors, 'required' | 'expected'>
  >]?: Name extends ErrorsWith<Errors, 'optional'> ? string : never;
};

type ConditionsOf<Rules> = Rules extends { conditions: infer Rule } ? RuleOf<Rule> : NoConditions;
type NoConditions = { readonly when?: never; readonly conditions?: never };

type RuleOf<Rule> = Rule extends { required: infer Operands extends readonly string[] }
  ? {
      readonly when: { readonly [Operand in Operands[number]]: string };
      readonly conditions?: never;
    }
  : Rule extends { operands: infer Operands extends readonly string[] }
    ? FreeConditions<Rule, { readonly [Operand in Operands[number]]?: string }>
    : FreeConditions<Rule, { readonly [operand: string]: string }>;

/** `when` is short for `Equals`; an action whose results have no other comparison takes nothing else. */
type FreeConditions<Rule, Equal> = Rule extends { operators: readonly (infer Operators)[] }
  ? [Operators] extends ['Equals']
    ? { readonly when?: Equal; readonly conditions?: never }
    : Comparisons<
        Rule,
        'Equals' extends Operators ? Equal : never,
        readonly BuiltCondition<string, Operators>[]
      >
  : NoConditions;

type Comparisons<Rule, Equal, Others> = Rule extends { atLeastOne: true }
  ?
      | { readonly when: Equal; readonly conditions?: Others }
      | { readonly when?: Equal; readonly conditions: Others }
  : { readonly when?: Equal; readonly conditions?: Others };

/** Each mode of an action for itself, `All` being the errors that one of them knows. */
type TransitionsOfRules<Rules, All extends PropertyKey> = Rules extends Branches
  ? NextOf<Rules['next']> & ErrorsOf<Rules['errors'], All> & ConditionsOf<Rules>
  : never;

/** The branches that a block of an action must and may have, by the names of the blocks they lead to. */
export type TransitionsOf<Definition> = TransitionsOfRules<
  RulesOf<Definition>,
  ErrorNameOf<Definition>
>;

type KeysOfEach<Of> = Of extends unknown ? keyof Of : never;

/** Every error that an action knows in one of its modes. */
export type ErrorNameOf<Definition> =
  RulesOf<Definition> extends infer Rules
    ? Rules extends Branches
      ? KeysOfEach<Rules['errors']>
      : never
    : never;
