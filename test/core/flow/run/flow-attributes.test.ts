import { describe, expect, test } from 'vitest';
import { block, flow, hangUp, live, say } from './flow-steps.ts';
import { back, call, rest } from './module-blocks.ts';

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
