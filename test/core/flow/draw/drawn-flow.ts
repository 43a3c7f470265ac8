import type { Flow } from '../../../../core/flow/document/flow.ts';

export const uuid = '12345678-1234-1234-1234-123456789012';

/** A menu that repeats itself, a block that the console named, a target that isn't there, a block that can't be reached. */
export const drawnFlow: Flow = {
  Version: '2019-10-30',
  StartAction: 'Main menu',
  Metadata: {
    name: 'Main',
    ActionMetadata: { 'Main menu': { position: { x: 1000, y: 500 } } },
  },
  Actions: [
    {
      Identifier: 'Main menu',
      Type: 'GetParticipantInput',
      Parameters: { Text: 'For sales press 1, to hear this again press 2.' },
      Transitions: {
        NextAction: uuid,
        Conditions: [
          { NextAction: 'Sales', Condition: { Operator: 'Equals', Operands: ['1'] } },
          { NextAction: 'Main menu', Condition: { Operator: 'Equals', Operands: ['2'] } },
        ],
        Errors: [{ NextAction: 'gone', ErrorType: 'NoMatchingError' }],
      },
    },
    {
      Identifier: 'Sales',
      Type: 'UpdateContactTargetQueue',
      Parameters: {
        QueueId: 'arn:aws:connect:eu-west-1:111122223333:instance/i/queue/sales-queue',
      },
      Transitions: {
        NextAction: uuid,
        Errors: [{ NextAction: uuid, ErrorType: 'NoMatchingError' }],
      },
    },
    { Identifier: uuid, Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
    { Identifier: 'Lost', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} },
  ],
};

const elements = 'svg title desc style g rect path circle text';
const attributes =
  'xmlns class role viewBox width height transform x y rx r cx cy d fill pointer-events stroke-width data-block data-branch';

/** Throws unless every element is closed in its turn, is one that drawings have, and nothing else looks like markup. */
export function checkWellFormed(svg: string): void {
  const open: string[] = [];
  const markup = /<(\/?)([a-z]+)((?: [a-z-]+="[^"<]*")*)(\/?)>/giu;
  for (const [, closing, name = '', written = '', empty] of svg.matchAll(markup)) {
    if (!elements.split(' ').includes(name)) throw new Error(`<${name}>`);
    for (const [, attribute = ''] of written.matchAll(/ ([a-z-]+)="[^"]*"/giu))
      if (!attributes.split(' ').includes(attribute)) throw new Error(`${attribute}=`);
    if (closing && open.pop() !== name) throw new Error(`</${name}> closes something else`);
    if (!closing && !empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  const text = svg.replace(markup, '');
  if (/[<>]|&(?!(amp|lt|gt|quot|#39);)/u.test(text)) throw new Error('text that is not escaped');
}
