import type { Action } from '../../document/flow.ts';
import { valueAt } from '../../document/path.ts';
import type { Block } from '../block.ts';
import { checkFields, checkGroups, type Fields } from '../check-parameter.ts';
import type { ParameterFault } from '../parameter-fault.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const known = new WeakMap<Subject, ReadonlyMap<Block, readonly ParameterFault[]>>();

/** Each block's faults, found once for all rules of this family. */
function faultsOf(subject: Subject): ReadonlyMap<Block, readonly ParameterFault[]> {
  const before = known.get(subject);
  if (before) return before;
  const faults = new Map(
    subject.blocks.map((block) => [block, forExports(subject, block, faultsIn(block))]),
  );
  known.set(subject, faults);
  return faults;
}

function faultsIn({ action: { Parameters: values }, definition }: Block): ParameterFault[] {
  if (definition === null) return [];
  const fields: Fields = definition.parameters;
  return [
    ...checkFields(fields, values, 'Parameters'),
    ...checkGroups(definition.exactlyOne ?? [], { fields, values, field: 'Parameters' }, true),
    ...checkGroups(definition.atMostOne ?? [], { fields, values, field: 'Parameters' }, false),
  ];
}

/** A block that the designer has placed can wait for its resource: exports name one that the other instance may not have. */
function forExports(
  { flow }: Subject,
  { id, action }: Block,
  faults: readonly ParameterFault[],
): readonly ParameterFault[] {
  if (loopsOverList(action)) return faults.map((fault) => ({ ...fault, severity: 'warning' }));
  const placed = flow.Metadata?.ActionMetadata ?? {};
  if (!Object.hasOwn(placed, id)) return faults;
  return faults.map((fault) =>
    fault.resource
      ? {
          ...fault,
          severity: 'warning',
          fix: `${fault.fix.slice(0, -1)}, or choose it in the console.`,
        }
      : fault,
  );
}

/** Loops over lists exist since 2026, and no document names their parameters. */
const loopsOverList = ({ Type, Parameters }: Action): boolean =>
  Type === 'Loop' &&
  !Object.hasOwn(Parameters, 'LoopCount') &&
  Object.keys(Parameters).some((name) => name !== 'LoopName');

const parameterRule = (
  kind: ParameterFault['kind'],
  { title, severity, connect }: Pick<Rule, 'title' | 'severity' | 'connect'>,
): Rule => ({
  id: `parameters/${kind}`,
  title,
  severity,
  connect,
  *check(subject) {
    for (const [{ id, action }, faults] of faultsOf(subject))
      for (const { kind: is, message, resource: _resource, ...fault } of faults)
        if (is === kind && !(is === 'unknown' && isSpelling(action.Type, fault.field)))
          yield { ...fault, block: id, message: `${action.Type}: ${message}` };
  },
});

/** What documents call a parameter that the service calls otherwise. */
const spellings: { readonly [type: string]: { readonly [name: string]: string } } = {
  ShowView: {
    'ViewResource.Version': 'Id alone: the view’s ARN with the version behind it, :$LATEST',
  },
  TransferContactToQueue: { QueueId: 'UpdateContactTargetQueue with QueueId before this block' },
  TransferParticipantToThirdParty: { ThirdPartyCallerId: 'CallerId with Number' },
  UpdateContactTextToSpeechVoice: { LanguageCode: 'UpdateContactData with LanguageCode' },
  Wait: { TimeoutSeconds: 'TimeLimitSeconds' },
};

/** AWS's own samples of views carry it. */
const onlyInExports = 'Older exports have it; what is published today holds the other form.';

const spellingsOf = (type: string): { readonly [name: string]: string } =>
  Object.hasOwn(spellings, type) ? (spellings[type] ?? {}) : {};

const isSpelling = (type: string, field: string): boolean =>
  Object.hasOwn(spellingsOf(type), field.replace(/^Parameters\./, ''));

const spelling: Rule = {
  id: 'parameters/spelling',
  title: 'Some documents spell a parameter as the service does not',
  severity: 'warning',
  connect: 'The service takes the other name; this one is only in documents.',
  *check({ blocks }) {
    for (const { id, action } of blocks) {
      for (const [name, real] of Object.entries(spellingsOf(action.Type)))
        if (valueAt(action.Parameters, name.split('.')) !== undefined)
          yield {
            block: id,
            field: `Parameters.${name}`,
            ...(name.includes('.') && { severity: 'note' as const, connect: onlyInExports }),
            message: `${action.Type} is not published with ${name}.`,
            fix: `Use ${real}.`,
          };
    }
  },
};

/** What a block's parameters must be, by its action's definition. */
export const parameterRules: readonly Rule[] = [
  parameterRule('unknown', {
    title: 'A block has no parameters that its type does not know',
    severity: 'warning',
    connect: 'Connect ignores the parameter, or refuses the flow for it.',
  }),
  spelling,
  parameterRule('missing', {
    title: 'A block has the parameters that its type needs',
    severity: 'error',
    connect: 'Connect refuses the block, or cannot do what it stands for.',
  }),
  parameterRule('one-of', {
    title: 'Parameters that exclude each other stand alone',
    severity: 'error',
    connect: 'Connect wants exactly one of these, or at most one.',
  }),
  parameterRule('type', {
    title: 'A parameter is a text, an object or a list',
    severity: 'error',
    connect: 'Connect cannot read the parameter in this form.',
  }),
  parameterRule('not-text', {
    title: 'Numbers and booleans are written as texts',
    severity: 'warning',
    connect: 'In Parameters every scalar is a JSON string on the wire.',
  }),
  parameterRule('value', {
    title: 'A parameter has one of the values that it can have',
    severity: 'warning',
    connect: 'Connect refuses the value, or takes the error branch when the block runs.',
  }),
  parameterRule('path', {
    title: 'A path stands only where Connect reads one',
    severity: 'warning',
    connect:
      'Parameters take fixed values only, a fixed value or one path, or paths inside text; elsewhere a path is refused or stays as it is written.',
  }),
  parameterRule('size', {
    title: 'Texts and lists keep their size',
    severity: 'warning',
    connect: 'Connect limits the length of the text or the number of entries.',
  }),
];
