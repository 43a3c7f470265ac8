import { describe, expect, test } from 'vitest';
import { action, block, converted, param } from './block.ts';
import { routingCases } from './routing-cases.ts';
import { speakingCases } from './speaking-cases.ts';

const external = { namespace: 'External' };

test.each([...speakingCases, ...routingCases])('%s', (_, legacy, type, parameters) => {
  const result = action({ ...legacy });
  expect(result.Type).toBe(type);
  expect(result.Parameters).toEqual(parameters);
  expect(converted(legacy).notes.filter((note) => !note.includes('no next block'))).toEqual([]);
});

describe('what can’t be converted is kept or named, never thrown', () => {
  test('an unknown type keeps its type, its parameters and its branches', () => {
    const legacy = block(
      'MakeCoffee',
      [
        param('Cups', 2),
        param('Bean', 'robusta', external),
        param('Extra', 'milk', { key: 'a' }),
        param('Extra', 'sugar', { key: 'b' }),
        param('Cup', 'blue'),
        param('Cup', 'red'),
      ],
      { Success: 'after', Spilt: 'mop' },
    );
    expect(converted(legacy)).toMatchObject({
      flow: {
        Actions: [
          {
            Type: 'MakeCoffee',
            Parameters: {
              Cups: '2',
              Bean: '$.External.robusta',
              Extra: { a: 'milk', b: 'sugar' },
              Cup: ['blue', 'red'],
            },
            Transitions: {
              NextAction: 'after',
              Errors: [{ NextAction: 'mop', ErrorType: 'Spilt' }],
            },
          },
        ],
      },
      notes: ['Block b (MakeCoffee): a type that we don’t know; kept as it is.'],
    });
  });

  test('a resource that the export left empty is left out and named', () => {
    const legacy = block('SetQueue', [param('Queue', '', { resourceName: 'BasicQueue' })]);
    expect(action(legacy).Parameters).toEqual({});
    expect(converted(legacy).notes).toEqual([
      'Block b (SetQueue): Queue is empty in the export (it was “BasicQueue”); left out.',
    ]);
  });

  test('a setting that has no counterpart is named', () => {
    expect(converted(block('Disconnect', [param('Farewell', 'warm')])).notes).toEqual([
      'Block b (Disconnect): Farewell has no counterpart today; left out.',
    ]);
  });

  test.each(['constructor', '__proto__', 'toString'])('a type called %s', (type) => {
    expect(action(block(type)).Type).toBe(type);
  });
});
