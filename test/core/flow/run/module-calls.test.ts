import { describe, expect, test } from 'vitest';
import type { Parameters } from '../../../../core/flow/document/flow.ts';
import { block, flow, live, say } from './flow-steps.ts';
import { back, call, rest } from './module-blocks.ts';

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
