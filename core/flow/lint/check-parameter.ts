import type { Parameter } from '../actions/definition.ts';
import type { Json } from '../document/flow.ts';
import { pathsIn } from '../document/path.ts';
import { checkText } from './check-text.ts';
import { fieldPath } from './field-path.ts';
import { nearest } from './nearest.ts';
import type { ParameterFault } from './parameter-fault.ts';
import { isPlaceholder } from './placeholder.ts';

type JsonObject = { [key: string]: Json };
export type Fields = { readonly [name: string]: Parameter };
type Of<Kind extends Parameter['kind']> = Extract<Parameter, { kind: Kind }>;

/** Everything wrong with one value, by what its action's definition says of it. */
export function checkParameter(rule: Parameter, value: Json, field: string): ParameterFault[] {
  if (rule.kind === 'json') return rule.accepts === 'static' ? staticFault(value, field) : [];
  const wanted = shapeOf(rule.kind);
  const found = shapeOfValue(value);
  if (wanted !== found) return [wrongShape(rule, value, field, wanted, found)].flat();
  if (rule.kind === 'map') return checkMap(rule, value as JsonObject, field);
  if (rule.kind === 'list') return checkList(rule, value as Json[], field);
  if (rule.kind === 'object') return checkObject(rule, value as JsonObject, field);
  return checkText(rule, value as string, field);
}

/** Everything wrong with an object whose fields are known. */
export function checkFields(
  fields: Fields,
  values: JsonObject,
  field: string,
  open = false,
): ParameterFault[] {
  const faults: ParameterFault[] = [];
  for (const [name, value] of Object.entries(values)) {
    const at = fieldPath(field, name);
    const rule = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (rule) faults.push(...checkParameter(rule, value, at));
    else if (!open) faults.push(unknownField(fields, name, at));
  }
  for (const [name, rule] of Object.entries(fields))
    if (rule.required && !Object.hasOwn(values, name))
      faults.push(missingField(rule, fieldPath(field, name), name, field !== 'Parameters'));
  return faults;
}

/** Groups of fields of which exactly one, or at most one, may be there. */
export function checkGroups(
  groups: readonly (readonly string[])[],
  { fields, values, field }: { fields: Fields; values: JsonObject; field: string },
  atLeastOne: boolean,
): ParameterFault[] {
  return groups.flatMap((group): ParameterFault[] => {
    const there = group.filter((name) => Object.hasOwn(values, name));
    const all = group.join(', ');
    if (there.length > 1)
      return [
        {
          kind: 'one-of',
          field,
          severity: 'warning',
          message: `${there.join(' and ')} exclude each other.`,
          fix: `Keep one of ${all}.`,
        },
      ];
    return there.length === 1 || !atLeastOne
      ? []
      : [
          {
            kind: 'one-of',
            field,
            resource: group.some((name) => fields[name]?.resource !== undefined),
            message: `None of ${all} is there.`,
            fix: `Add one of ${all}.`,
          },
        ];
  });
}

const unknownField = (fields: Fields, name: string, field: string): ParameterFault => {
  const meant = nearest(name, Object.keys(fields));
  return {
    kind: 'unknown',
    field,
    message: `${name} is not known here.`,
    fix: meant ? `Did you mean ${meant}?` : 'Remove it, or check it in the console.',
  };
};

const missingField = (
  { strict, resource }: Parameter,
  field: string,
  name: string,
  nested: boolean,
): ParameterFault => ({
  kind: 'missing',
  field,
  resource: resource !== undefined,
  ...(nested && !strict && { severity: 'warning' }),
  message: `${name} is missing.`,
  fix: `Add ${name}.`,
});

type Shape = 'text' | 'object' | 'list' | 'scalar' | 'null';

const shapeOf = (kind: Parameter['kind']): Shape =>
  kind === 'map' || kind === 'object' ? 'object' : kind === 'list' ? 'list' : 'text';

function shapeOfValue(value: Json): Shape {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'object' : 'scalar';
}

const named: Record<Shape, string> = {
  text: 'a text',
  object: 'an object',
  list: 'a list',
  scalar: 'a number or boolean',
  null: 'null',
};

/** A number where Connect wants it as text is a lesser fault, and is checked as that text. */
function wrongShape(
  rule: Parameter,
  value: Json,
  field: string,
  wanted: Shape,
  found: Shape,
): ParameterFault[] {
  if (wanted === 'text' && found === 'scalar')
    return [
      {
        kind: 'not-text',
        field,
        message: `The value is ${JSON.stringify(value)}, without quotes.`,
        fix: `Write "${String(value)}".`,
      },
      ...checkParameter(rule, String(value), field),
    ];
  const open = typeof value === 'string' && (isPlaceholder(value) || pathsIn(value).length > 0);
  if (open && isPlaceholder(value)) return [];
  return [
    {
      kind: 'type',
      field,
      ...((open || value === null) && { severity: 'warning' as const }),
      message: `The value is ${named[found]}; it must be ${named[wanted]}.`,
      fix: `Make it ${named[wanted]}.`,
    },
  ];
}

function checkMap(rule: Of<'map'>, values: JsonObject, field: string): ParameterFault[] {
  const names = Object.keys(values);
  const faults = names.flatMap((name) =>
    checkParameter(rule.of, values[name] ?? null, fieldPath(field, name)),
  );
  if (rule.exactlyOneKey && names.length !== 1)
    faults.push(sizeFault(field, `${names.length} entries`, 'exactly one', rule.strict));
  if (rule.maxEntries !== undefined && names.length > rule.maxEntries)
    faults.push(
      sizeFault(field, `${names.length} entries`, `at most ${rule.maxEntries}`, rule.strict),
    );
  return faults;
}

function checkList(rule: Of<'list'>, values: Json[], field: string): ParameterFault[] {
  const faults = values.flatMap((value, index) =>
    checkParameter(rule.of, value, fieldPath(field, index)),
  );
  const count = `${values.length} ${values.length === 1 ? 'entry' : 'entries'}`;
  if (rule.min !== undefined && values.length < rule.min)
    faults.push(sizeFault(field, count, `at least ${rule.min}`, rule.strict));
  if (rule.max !== undefined && values.length > rule.max)
    faults.push(sizeFault(field, count, `at most ${rule.max}`, rule.strict));
  return faults;
}

const checkObject = (rule: Of<'object'>, values: JsonObject, field: string): ParameterFault[] => [
  ...checkFields(rule.fields, values, field, rule.open),
  ...checkGroups(rule.exactlyOne ?? [], { fields: rule.fields, values, field }, true).map(
    (fault) => ({ ...fault, severity: rule.strict ? ('error' as const) : ('warning' as const) }),
  ),
];

const sizeFault = (
  field: string,
  found: string,
  wanted: string,
  strict: boolean | undefined,
): ParameterFault => ({
  kind: 'size',
  field,
  ...(strict && { severity: 'error' }),
  message: `There are ${found}; ${wanted} may be there.`,
  fix: `Keep ${wanted}.`,
});

const staticFault = (value: Json, field: string): ParameterFault[] =>
  pathsIn(JSON.stringify(value)).length === 0
    ? []
    : [{ kind: 'path', field, message: 'The value holds a path.', fix: 'Write a fixed value.' }];
