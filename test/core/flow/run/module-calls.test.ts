import { describe, expect, test } from 'vitest';
import type { Action, Json, Parameters } from '../../../../core/flow/document/flow.ts';
import { block, flow, hangUp, live, say } from './flow-steps.ts';

const flowAttributes = (Identifier: string, attributes: Record<string, string>, to: string) =>
  block(
    Identifier,
    'UpdateFlowAttributes',
    {
      FlowAttributes: Object.fromEntries(
        Object.entries(attributes).map(([name, Value]) => [name, { Type: 'String', Value }]),
      ),
    },
    { NextAction: to, Errors: [{ ErrorType: 'NoMatchingError', NextAction: to }] },
  );

const back = (parameters: Parameters = {}): Action =>
  block('back', 'EndFlowModuleExecution', parameters);

const call = (
  Identifier: string,
  module: string,
  to: string,
  { input, results = {} }: { input?: Json; results?: Record<string, string> } = {},
): Action =>
  block(
    Identifier,
    'InvokeFlowModule',
    { FlowModuleId: module, ...(input === undefined ? {} : { Input: input }) },
    {
      NextAction: to,
      Conditions: Object.entries(results).map(([result, NextAction]) => ({
        NextAction,
        Condition: { Operator: 'Equals', Operands: [result] },
      })),
      Errors: [
        { ErrorType: 'NoMatchingCondition', NextAction: 'unknown-result' },
        { ErrorType: 'NoMatchingError', NextAction: 'failed' },
      ],
    },
  );

const rest = [
  say('unknown-result', 'unknown result', 'bye'),
  say('failed', 'failed', 'bye'),
  hangUp,
] as const;

describe('a module', () => {
  test('runs between the block that calls it and the next one', () => {
    const { said, events } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          say('a', 'before', 'c'),
          call('c', 'm', 'b'),
          say('b', 'after', 'bye'),
          ...rest,
        ),
        flow('m', 'MODULE', say('x', 'inside', 'back'), back()),
      ],
      [],
    );
    expect(said).toEqual(['before', 'inside', 'after']);
    expect(
      events.flatMap((event) =>
        event.type === 'flow-started' || event.type === 'flow-left'
          ? [[event.type, event.flow]]
          : [],
      ),
    ).toEqual([
      ['flow-started', 'main'],
      ['flow-started', 'm'],
      ['flow-left', 'm'],
      ['flow-left', 'main'],
    ]);
  });

  test('says by a name which branch its caller takes', () => {
    const outcome = (result: Parameters) =>
      live(
        [
          flow(
            'main',
            'CONTACT_FLOW',
            call('c', 'm', 'none', { results: { Paid: 'paid', Open: 'open' } }),
            say('paid', 'paid', 'bye'),
            say('open', 'open', 'bye'),
            say('none', 'none', 'bye'),
            ...rest,
          ),
          flow('m', 'MODULE', back(result)),
        ],
        [],
      ).said;
    expect(outcome({ Result: 'Paid' })).toEqual(['paid']);
    expect(outcome({ Result: 'Open' })).toEqual(['open']);
    expect(outcome({ Result: 'Refused' })).toEqual(['unknown result']);
    expect(outcome({})).toEqual(['none']);
  });

  test('gets the input of its call, and gives data back', () => {
    const { said } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          call('c', 'm', 'b', { input: { customer: '$.Attributes.name', count: 2 } }),
          say('b', 'owes $.Modules.ResultData.amount, result $.Modules.Result', 'bye'),
          ...rest,
        ),
        flow(
          'm',
          'MODULE',
          say('x', '$.Modules.Input.customer asks $.Modules.Input.count times', 'back'),
          back({ ResultData: { amount: 12, by: '$.Modules.Input.customer' } }),
        ),
      ],
      [],
      { data: { Attributes: { name: 'Ana' } } },
    );
    expect(said).toEqual(['Ana asks 2 times', 'owes 12, result ']);
  });

  test('does not see what its caller was given, and its own input is gone afterwards', () => {
    const { said } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          call('c', 'outer', 'b', { input: { secret: 'outer' } }),
          say('b', 'back “$.Modules.Input.secret”', 'bye'),
          ...rest,
        ),
        flow(
          'outer',
          'MODULE',
          call('c', 'inner', 'o'),
          say('o', 'outer “$.Modules.Input.secret”', 'back'),
          back(),
          ...rest,
        ),
        flow('inner', 'MODULE', say('x', 'inner “$.Modules.Input.secret”', 'back'), back()),
      ],
      [],
    );
    expect(said).toEqual(['inner “”', 'outer “outer”', 'back “”']);
  });

  test('is called again and overwrites what the last call gave', () => {
    const { said } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          call('one', 'first', 'say-one', { results: { Done: 'say-one' } }),
          say('say-one', '$.Modules.Result $.Modules.ResultData.a', 'two'),
          call('two', 'second', 'say-two'),
          say(
            'say-two',
            '“$.Modules.Result” “$.Modules.ResultData.a” $.Modules.ResultData.b',
            'bye',
          ),
          ...rest,
        ),
        flow('first', 'MODULE', back({ Result: 'Done', ResultData: { a: '1' } })),
        flow('second', 'MODULE', back({ ResultData: { b: '2' } })),
      ],
      [],
    );
    expect(said).toEqual(['Done 1', '“” “” 2']);
  });

  test('waits inside, deep down, and comes back out', () => {
    const { said, session } = live(
      [
        flow('main', 'CONTACT_FLOW', call('c', 'outer', 'b'), say('b', 'main', 'bye'), ...rest),
        flow(
          'outer',
          'MODULE',
          call('c', 'inner', 'o'),
          say('o', 'outer $.External.n', 'back'),
          back(),
          ...rest,
        ),
        flow(
          'inner',
          'MODULE',
          block('l', 'InvokeLambdaFunction', { LambdaFunctionARN: 'f' }, 'back'),
          back(),
        ),
      ],
      [{ type: 'answer', ok: true, value: { n: '7' } }],
    );
    expect(said).toEqual(['outer 7', 'main']);
    expect(session.ended).toEqual({ how: 'disconnected', by: 'flow' });
  });

  test('that was not given stops the run by its name', () => {
    const { session, effects } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          call('c', 'arn:aws:connect:x:flow-module/nowhere', 'bye'),
          ...rest,
        ),
      ],
      [],
    );
    expect(session.ended).toMatchObject({
      how: 'stopped',
      code: 'unknown-flow',
      block: 'c',
      name: 'arn:aws:connect:x:flow-module/nowhere',
    });
    expect(effects.map(({ effect }) => effect)).toEqual(['end']);
  });

  test('that calls itself for ever is stopped', () => {
    const { session } = live(
      [
        flow('main', 'CONTACT_FLOW', call('c', 'm', 'bye'), ...rest),
        flow('m', 'MODULE', call('again', 'm', 'back'), back(), ...rest),
      ],
      [],
    );
    expect(session.ended).toMatchObject({ how: 'stopped', code: 'endless-loop', name: 'm' });
  });
});

describe('flow attributes', () => {
  const read = (Identifier: string, to: string) => say(Identifier, '“$.FlowAttributes.tier”', to);

  test('belong to their own flow: a module sees none, and leaves none', () => {
    const { said } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          flowAttributes('s', { tier: 'gold' }, 'c'),
          call('c', 'm', 'r'),
          read('r', 'bye'),
          ...rest,
        ),
        flow(
          'm',
          'MODULE',
          read('x', 's'),
          flowAttributes('s', { tier: 'inner' }, 'y'),
          read('y', 'back'),
          back(),
        ),
      ],
      [],
    );
    expect(said).toEqual(['“”', '“inner”', '“gold”']);
  });

  test('are not passed on to another flow', () => {
    const { said } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          flowAttributes('s', { tier: 'gold' }, 't'),
          block(
            't',
            'TransferToFlow',
            { ContactFlowId: 'other' },
            {
              Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'bye' }],
            },
          ),
          hangUp,
        ),
        flow('other', 'CONTACT_FLOW', read('x', 'bye'), hangUp),
      ],
      [],
    );
    expect(said).toEqual(['“”']);
  });

  test('are a module’s own again at each call', () => {
    const { said } = live(
      [
        flow('main', 'CONTACT_FLOW', call('one', 'm', 'two'), call('two', 'm', 'bye'), ...rest),
        flow('m', 'MODULE', read('x', 's'), flowAttributes('s', { tier: 'seen' }, 'back'), back()),
      ],
      [],
    );
    expect(said).toEqual(['“”', '“”']);
  });

  test('contact attributes are shared instead', () => {
    const { said } = live(
      [
        flow(
          'main',
          'CONTACT_FLOW',
          call('c', 'm', 'r'),
          say('r', '$.Attributes.tier', 'bye'),
          ...rest,
        ),
        flow(
          'm',
          'MODULE',
          block('s', 'UpdateContactAttributes', { Attributes: { tier: 'gold' } }, 'back'),
          back(),
        ),
      ],
      [],
    );
    expect(said).toEqual(['gold']);
  });
});
