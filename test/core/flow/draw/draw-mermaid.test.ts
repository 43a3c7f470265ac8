import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawMermaid } from '../../../../core/flow/draw/draw-mermaid.ts';
import { drawnFlow } from './drawn-flow.ts';

// Syntax of https://mermaid.js.org/syntax/flowchart.html: entity codes are decimal between # and ;
test('blocks by category, branches with their names, error branches dotted', () => {
  expect(drawMermaid(drawnFlow)).toBe(
    [
      'flowchart LR',
      '  start((Start))',
      '  start --> b0',
      '  b0[/"Main menu<br/>Get customer input<br/>For sales press 1, to hear this again…"/]',
      '  b1["Sales<br/>Set working queue<br/>sales-queue"]',
      '  b2(["Disconnect"])',
      '  b3(["Lost<br/>End flow #47; resume"])',
      '  b0 -->|"Equals 1"| b1',
      '  b0 -->|"Equals 2"| b0',
      '  b0 --> b2',
      '  b1 --> b2',
      '  b1 -.->|"NoMatchingError"| b2',
      '',
    ].join('\n'),
  );
});

test('traffic: link styles are numbered with the start’s link first', () => {
  const counts = new Map([['Main menu', new Map([['Equals 1', 4]])]]);
  const text = drawMermaid(drawnFlow, { overlay: { kind: 'traffic', counts } });
  expect(text).toContain('b0 -->|"Equals 1 · 4 · 100 #37;"| b1');
  expect(text).toMatch(/linkStyle 1 stroke:#0972d3,stroke-width:9\.0px/);
  expect(text).toMatch(/linkStyle 2 stroke:#8d99a8/);
});

test('no text of a flow is syntax', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"]; click b0 "javascript:x"',
      '%%{init: {}}%%',
      'end',
      '#quot;',
      '`x`',
      'a\nb0 --> b1',
    ),
  );
  fc.assert(
    fc.property(nasty, nasty, (name, text) => {
      const lines = drawMermaid({
        Version: '2019-10-30',
        StartAction: name,
        Actions: [
          {
            Identifier: name,
            Type: text,
            Parameters: { Text: text },
            Transitions: {
              NextAction: name,
              Errors: [{ NextAction: name, ErrorType: text }],
            },
          },
        ],
      })
        .trimEnd()
        .split('\n');
      const label = String.raw`"(?:[\p{L}\p{N}\p{M} .,!?_…·×-]|<br/>|#\d+;)*"`;
      const shapes = [
        'flowchart LR',
        String.raw` {2}start\(\(Start\)\)`,
        ' {2}start --> b0',
        String.raw` {2}b0[[\](){}/>]+${label}[[\](){}/]+`,
        String.raw` {2}b0 (-->|-\.->)(\|${label}\|)? b0`,
      ];
      for (const line of lines) expect(line).toMatch(new RegExp(`^(${shapes.join('|')})$`, 'u'));
    }),
  );
});
