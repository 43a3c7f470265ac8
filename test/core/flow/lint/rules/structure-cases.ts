import type { RuleCase } from '../rule-case.ts';
import { attributes, block, end, failing, flow, say, sorry } from '../tiny-flow.ts';

const plain = flow(say('hello'));
const console = '032fdba4-bfbd-44b0-9cc4-137dbe7716cd';
/** A block that the designer has placed. */
const placed = (one: ReturnType<typeof block>) => ({
  ...flow(one),
  Metadata: { ActionMetadata: { [console]: { position: { x: 0, y: 0 } } } },
});
const view = (ViewData: Parameters<typeof block>[2]) =>
  block('view', 'ShowView', { ViewResource: { Id: 'form' }, ViewData: ViewData ?? {} }, 'sorry');
const boilerplate = { InputParameters: [], OutputParameters: [], Transitions: [] };
const long = (characters: number) => flow(say('hello', 'end', 'x'.repeat(characters)));
const many = (count: number) => ({
  ...plain,
  Actions: Array.from({ length: count }, (_, index) =>
    say(`say ${index}`, `say ${Math.min(index + 1, count - 1)}`),
  ),
  StartAction: 'say 0',
});

/** Structure, limits, identifiers and types. */
export const structureCases: readonly RuleCase[] = [
  {
    rule: 'structure/version',
    severity: 'error',
    block: null,
    field: 'Version',
    hit: { ...plain, Version: '2020-01-01' },
    miss: plain,
  },
  {
    rule: 'structure/no-blocks',
    severity: 'error',
    hit: { ...plain, Actions: [] },
    miss: plain,
  },
  {
    rule: 'structure/start',
    severity: 'error',
    field: 'StartAction',
    hit: { ...plain, StartAction: 'helo' },
    miss: plain,
  },
  {
    rule: 'structure/dangling-target',
    severity: 'error',
    block: 'hello',
    field: 'Transitions.Errors[0].NextAction',
    hit: flow(say('hello', failing('end', 'nowhere'))),
    miss: flow(say('hello', failing('end'))),
  },
  {
    rule: 'structure/settings',
    severity: 'error',
    hit: plain,
    miss: { ...plain, Settings: boilerplate },
    context: { flowType: 'MODULE' },
  },
  {
    rule: 'structure/settings',
    severity: 'error',
    hit: { ...plain, Settings: boilerplate },
    miss: plain,
    context: { flowType: 'CONTACT_FLOW' },
  },
  {
    rule: 'structure/layout-keys',
    severity: 'note',
    hit: { ...plain, Metadata: { ActionMetadata: { hello: { Position: { x: 1, y: 2 } } } } },
    miss: { ...plain, Metadata: { ActionMetadata: { hello: { position: { x: 1, y: 2 } } } } },
  },
  {
    rule: 'structure/read-with-notes',
    severity: 'note',
    hit: plain,
    miss: plain,
    context: { notes: ['Block hello has no Parameters; read as empty.'] },
    missContext: { notes: [] },
  },
  { rule: 'limits/blocks', severity: 'error', hit: many(251), miss: many(250) },
  { rule: 'limits/characters', severity: 'error', hit: long(256_001), miss: long(255_000) },
  {
    rule: 'identifiers/duplicate',
    severity: 'error',
    block: 'hello',
    hit: flow(say('hello'), say('hello')),
    miss: flow(say('hello', 'Hello'), say('Hello')),
  },
  ...['a:b', '50%', '(x)', 'a/b', 'a\\b', '$x', 'a,b', 'a;b', '[x]', '{x}', 'a=b', '__proto__'].map(
    (id): RuleCase => ({
      rule: 'identifiers/characters',
      severity: 'error',
      block: id,
      field: 'Identifier',
      hit: flow(say(id)),
      miss: flow(say('¿Qué tal? – “sí” _proto_')),
    }),
  ),
  {
    rule: 'identifiers/characters',
    severity: 'error',
    hit: flow(say('')),
    miss: flow(say(' ')),
  },
  {
    rule: 'identifiers/length',
    severity: 'warning',
    hit: flow(say('x'.repeat(51))),
    miss: flow(say('x'.repeat(50))),
  },
  {
    rule: 'types/unknown',
    severity: 'error',
    block: 'play',
    field: 'Type',
    hit: flow(block('play', 'PlayPrompt', { Text: 'Good morning.' }, 'end')),
    miss: flow(say('play')),
  },
  ...['SetWorkingQueue', 'CheckAttribute', 'MesageParticipant', 'InterruptAgent'].map(
    (Type): RuleCase => ({
      rule: 'types/unknown',
      severity: 'error',
      hit: flow(block('next', Type, {}, 'end')),
      miss: flow(say('next')),
    }),
  ),
  ...['SetWorkingQueue', 'CheckAttribute', 'MesageParticipant'].map(
    (Type): RuleCase => ({
      rule: 'types/unknown',
      severity: 'error',
      hit: placed(block(console, Type, {}, 'end')),
      miss: flow(say('next')),
    }),
  ),
  {
    rule: 'types/unknown',
    severity: 'warning',
    block: console,
    hit: placed(block(console, 'InterruptAgent', {}, 'end')),
    miss: placed(say(console)),
  },
  {
    rule: 'types/spelling',
    severity: 'error',
    field: 'Type',
    hit: flow(block('untag', 'UnTagContact', { TagKeys: ['a'] }, failing('end')), sorry),
    miss: flow(block('untag', 'UntagContact', { TagKeys: ['a'] }, failing('end')), sorry),
  },
  {
    rule: 'values/empty',
    severity: 'error',
    block: 'set',
    field: 'Parameters.Attributes.name',
    hit: flow(attributes('set', { name: '' }), sorry),
    miss: flow(attributes('set', { name: ' ' }), sorry),
  },
  {
    rule: 'values/empty',
    severity: 'error',
    field: 'Parameters.ViewData.Heading',
    hit: flow(view({ Heading: '' }), sorry),
    miss: flow(view({ Heading: 'Order', Sections: [{ Heading: '' }] }), sorry),
  },
  {
    rule: 'values/null',
    severity: 'warning',
    hit: flow(block('say', 'MessageParticipant', { Text: 'Hello.', SSML: null }, 'end')),
    miss: flow(say('say')),
  },
  ...[`$\{Greeting}`, '%GREETING%', '{{ greeting }}', 'SELECT A PROMPT'].map(
    (text): RuleCase => ({
      rule: 'values/placeholder',
      severity: 'note',
      hit: flow(say('say', 'end', text)),
      miss: flow(say('say', 'end', 'It costs $5 (50 % off) for {x}; select a number.')),
    }),
  ),
  {
    rule: 'branches/missing-next',
    severity: 'error',
    block: 'hello',
    hit: flow(say('hello', { Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'end' }] })),
    miss: flow(say('hello', failing('end'))),
  },
  {
    rule: 'branches/after-end',
    severity: 'warning',
    hit: {
      ...flow(say('hello', 'bye')),
      Actions: [say('hello', 'bye'), block('bye', end.Type, {}, 'hello')],
    },
    miss: flow(say('hello')),
  },
];
