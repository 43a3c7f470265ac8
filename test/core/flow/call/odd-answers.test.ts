import { expect, test } from 'vitest';
import { Call } from '../../../../core/flow/call/call.ts';
import type { Json } from '../../../../core/flow/document/flow.ts';
import { flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import { emptyWorld } from '../../../../core/flow/world/world.ts';
import { block, entry, flowOf } from './flow-of.ts';

const calls = flowOf(
  block(
    'call',
    'InvokeLambdaFunction',
    { LambdaFunctionARN: 'f', ResponseValidation: { ResponseType: 'JSON' } },
    { next: 'end', NoMatchingError: 'sorry' },
  ),
  block('sorry', 'MessageParticipant', { Text: 'Sorry.' }, { next: 'end' }),
  block('end', 'DisconnectParticipant'),
);
const circle: { self?: unknown } = {};
circle.self = circle;

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['a text', 'x'],
  ['a list', []],
  ['a function', () => 1],
  ['a circle', circle],
  ['a big integer', { a: 1n }],
  ['a well without bottom', JSON.parse(`{"a":${'['.repeat(15_000)}${']'.repeat(15_000)}}`)],
])('%s is no answer of a function: its error branch is taken', (_name, answer) => {
  const world = { ...emptyWorld(), lambdas: { f: () => answer as Json } };
  const call = Call.start(flowLibrary([entry('main', calls)]), world, { flow: 'main' }) as Call;
  expect(call.heard.map(({ text }) => text)).toEqual(['Sorry.']);
});
