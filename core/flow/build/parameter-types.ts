import type { Parameter } from '../actions/definition.ts';
import type { ResourceReference } from './resource.ts';

/** A value that is read when the flow runs. */
export type JsonPath = `$.${string}`;

/** JSON as it can be written down in a flow: nothing of it is changed. */
export type BuiltJson =
  | string
  | number
  | boolean
  | null
  | ResourceReference
  | readonly BuiltJson[]
  | { readonly [key: string]: BuiltJson };

type Fields = { readonly [name: string]: Parameter };
type Groups = readonly (readonly string[])[];

type PathOf<Form> = Form extends { accepts: 'static' } ? never : JsonPath;
type ReferenceOf<Form> = Form extends { resource: infer Kind }
  ? Kind extends ResourceReference['resource']
    ? ResourceReference<Kind>
    : never
  : never;

/** What a parameter of this form takes in TypeScript; numbers and booleans become strings in the flow. */
export type ValueOf<Form> = Form extends { kind: 'text' }
  ? string | ReferenceOf<Form>
  : Form extends { kind: 'integer' }
    ? number | `${number}` | PathOf<Form>
    : Form extends { kind: 'boolean' }
      ? boolean | 'true' | 'false' | 'True' | 'False' | PathOf<Form>
      : Form extends { kind: 'choice'; values: infer Values extends readonly string[] }
        ? ChoiceOf<Values[number]> | PathOf<Form>
        : Form extends { kind: 'path' }
          ? JsonPath
          : Form extends { kind: 'map'; of: infer Of }
            ? { readonly [key: string]: ValueOf<Of> }
            : Form extends { kind: 'list'; of: infer Of }
              ? readonly ValueOf<Of>[]
              : Form extends { kind: 'object'; fields: infer Known extends Fields }
                ? ObjectOf<Known, Form>
                : BuiltJson;

type ChoiceOf<Values> = Values | ('True' extends Values ? boolean : never);

type ObjectOf<Known extends Fields, Form> = Form extends { open: true }
  ? FieldsOf<Known, ExactlyOneOf<Form>> & { readonly [key: string]: BuiltJson }
  : FieldsOf<Known, ExactlyOneOf<Form>>;

export type ExactlyOneOf<Form> = Form extends { exactlyOne: infer Of extends Groups } ? Of : [];
export type AtMostOneOf<Form> = Form extends { atMostOne: infer Of extends Groups } ? Of : [];

/** The fields: required ones, optional ones, exactly one of each group, at most one of each other group. */
export type FieldsOf<Known extends Fields, One extends Groups, Most extends Groups = []> = Plain<
  Known,
  One[number][number] | Most[number][number]
> &
  EachGroup<Known, One, never> &
  EachGroup<Known, Most, 'or none'>;

type Plain<Known extends Fields, Grouped> = {
  readonly [Name in MandatoryIn<Known, Grouped>]: ValueOf<Known[Name]>;
} & {
  readonly [Name in Exclude<keyof Known, Grouped | MandatoryIn<Known, Grouped>>]?: ValueOf<
    Known[Name]
  >;
};

type MandatoryIn<Known extends Fields, Grouped> = Exclude<
  { [Name in keyof Known]: Known[Name] extends { required: true } ? Name : never }[keyof Known],
  Grouped
>;

type EachGroup<Known extends Fields, Of extends Groups, None> = Of extends readonly [
  infer First extends readonly string[],
  ...infer Rest extends Groups,
]
  ? (OneOf<Known, First[number]> | ([None] extends [never] ? never : NoneOf<First[number]>)) &
      EachGroup<Known, Rest, None>
  : unknown;

type OneOf<
  Known extends Fields,
  Group extends string,
  All extends string = Group,
> = Group extends string
  ? { readonly [Name in Group]: ValueOf<Known[Name]> } & NoneOf<Exclude<All, Group>>
  : never;

type NoneOf<Group extends string> = { readonly [Name in Group]?: never };
