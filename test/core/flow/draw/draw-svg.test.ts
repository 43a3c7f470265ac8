import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover } from '../../../../core/flow/coverage/cover.ts';
import type { Flow } from '../../../../core/flow/document/flow.ts';
import { drawFlow } from '../../../../core/flow/draw/draw-svg.ts';
import { flowOf, randomFlow } from '../layout/random-flows.ts';
import { checkWellFormed, drawnFlow, uuid } from './drawn-flow.ts';

/** The class of each edge, by block and branch. */
const edgesIn = (svg: string): { [branch: string]: string } =>
  Object.fromEntries(
    [...svg.matchAll(/<path class="(edge[^"]*)" data-block="([^"]*)" data-branch="([^"]*)"/g)].map(
      ([, state = '', block, branch]) => [`${block}: ${branch}`, state],
    ),
  );

test('it is a picture with a title and a description, for readers who don’t see it', () => {
  const svg = drawFlow(drawnFlow);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="flow" role="img"/);
  expect(svg).toContain('<title>Main</title><desc>4 blocks</desc>');
});

test('a block shows its name, its type in words and its main parameter', () => {
  const svg = drawFlow(drawnFlow);
  expect(svg).toContain('>Main menu</text>');
  expect(svg).toContain('>Get customer input</text>');
  expect(svg).toContain('>For sales press 1, to hear this</text>');
  expect(svg).toContain('>sales-queue</text>');
});

test('a block whose name is a UUID goes by its type', () => {
  const svg = drawFlow(drawnFlow);
  expect(svg).toContain('>Disconnect</text>');
  expect(svg).not.toContain(`>${uuid}<`);
});

test('every branch to a block has an edge, error branches dashed', () => {
  expect(edgesIn(drawFlow(drawnFlow))).toEqual({
    'Main menu: Equals 1': 'edge',
    'Main menu: Equals 2': 'edge',
    'Main menu: next': 'edge',
    'Sales: next': 'edge',
    'Sales: NoMatchingError': 'edge error',
  });
});

test('a branch to a block that isn’t there ends in a cross', () => {
  expect(drawFlow(drawnFlow).match(/class="nowhere"/g)).toHaveLength(1);
});

test('a block that can’t be reached says so', () => {
  expect(drawFlow(drawnFlow)).toMatch(/class="block unreachable" data-block="Lost"/);
});

test('coverage: what was tried, what never, and shares', () => {
  const coverage = cover(new Map([['Main', drawnFlow]]), [
    [
      { flow: 'Main', block: 'Main menu', branch: 'Equals 2' },
      { flow: 'Main', block: 'Main menu', branch: 'next' },
      { flow: 'Main', block: uuid, branch: null },
    ],
  ]);
  const svg = drawFlow(drawnFlow, { overlay: { kind: 'coverage', coverage } });
  expect(edgesIn(svg)).toEqual({
    'Main menu: Equals 1': 'edge missed',
    'Main menu: Equals 2': 'edge hit',
    'Main menu: next': 'edge hit',
    'Sales: next': 'edge missed',
    'Sales: NoMatchingError': 'edge missed',
  });
  expect(svg).toContain('2 of 6 (33 %) branches and 2 of 3 (66 %) blocks tried');
  expect(svg).toContain('<text class="last hit" x="228" y="21">50 %</text>');
});

test('traffic: counts, shares of the block, and the busiest edge the widest', () => {
  const counts = new Map([
    [
      'Main menu',
      new Map([
        ['Equals 1', 900],
        ['next', 300],
      ]),
    ],
    ['Sales', new Map([['next', 900]])],
  ]);
  const svg = drawFlow(drawnFlow, { overlay: { kind: 'traffic', counts } });
  expect(svg).toContain('>900 · 75 %</text>');
  expect(svg).toContain('>300 · 25 %</text>');
  expect(svg).toContain('>1\u202f200</text>');
  const width = (branch: string) =>
    Number(new RegExp(`data-branch="${branch}" d="[^"]*" stroke-width="([^"]*)"`).exec(svg)?.[1]);
  expect(width('Equals 1')).toBeGreaterThan(width('next'));
});

test('findings are badges in the colour of the worst', () => {
  const svg = drawFlow(drawnFlow, {
    findings: [
      { block: 'Sales', severity: 'note' },
      { block: 'Sales', severity: 'error' },
      { block: 'Sales', severity: 'note' },
    ],
  });
  expect(svg).toContain('<g class="badge error"');
  expect(svg).toContain('<title>1 error, 2 notes</title>');
});

test('a reader’s dark setting is followed unless a theme is given', () => {
  expect(drawFlow(drawnFlow)).toContain('prefers-color-scheme:dark');
  expect(drawFlow(drawnFlow, { theme: 'light' })).not.toContain('prefers-color-scheme');
});

test('a flow’s own places are used on demand', () => {
  const svg = drawFlow(drawnFlow, { places: 'own' });
  expect(svg).toMatch(/data-block="Main menu" transform="translate\(1000 500\)"/);
});

test('after so many columns the picture goes on below', () => {
  const chain = Array.from({ length: 12 }, (_, index) => ({
    Identifier: `b${index}`,
    Type: 'MessageParticipant',
    Parameters: {},
    Transitions: index === 11 ? {} : { NextAction: `b${index + 1}` },
  }));
  const widthOf = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]);
  const [whole, cut] = [12, 4].map((columns) => drawFlow(flowOf(...chain), { columns }));
  expect(widthOf(cut ?? '')).toBeLessThan(widthOf(whole ?? '') / 2);
  expect(Object.keys(edgesIn(cut ?? ''))).toHaveLength(11);
});

test('no two blocks overlap, also over several bands', () => {
  fc.assert(
    fc.property(randomFlow, fc.integer({ min: 1, max: 6 }), (flow, columns) => {
      const svg = drawFlow(flow, { columns });
      const boxes = [
        ...svg.matchAll(
          /translate\((\d+) (\d+)\)"><title>[^<]*<\/title><rect class="box" width="(\d+)" height="(\d+)"/g,
        ),
      ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
      expect(boxes).toHaveLength(flow.Actions.length);
      for (const [index, [x, y, width, height]] of boxes.entries())
        for (const [left, top, , high] of boxes.slice(index + 1))
          expect(Math.abs(x - left) >= width || y + height <= top || top + high <= y).toBe(true);
    }),
  );
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"/><image href="x" onerror="y"/>',
    ']]>',
    '&amp;',
    '\u0000\u001b',
    '\ud800',
    '__proto__',
  ),
);

test('texts of a flow are never markup', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (name, text, operand) => {
      const flow: Flow = {
        Version: '2019-10-30',
        StartAction: name,
        Metadata: { name: text },
        Actions: [
          {
            Identifier: name,
            Type: text,
            Parameters: { [operand]: text },
            Transitions: {
              NextAction: name,
              Conditions: [
                { NextAction: operand, Condition: { Operator: 'Equals', Operands: [operand] } },
              ],
            },
          },
        ],
      };
      const svg = drawFlow(flow);
      checkWellFormed(svg);
      expect(svg).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    }),
  );
});

test('a flow without blocks is an empty picture', () => {
  const svg = drawFlow(flowOf());
  checkWellFormed(svg);
  expect(svg).not.toMatch(/NaN|Infinity/);
});

/** Points of a path with absolute commands; an `H` goes on at the same height. */
function heightsIn(path: string): number[] {
  return [...path.matchAll(/([MLCQ])([^A-Z]*)/g)].flatMap(([, , numbers = '']) =>
    [...numbers.matchAll(/-?[\d.]+/g)].map(Number).filter((_, index) => index % 2 === 1),
  );
}

test('the picture ends below its lowest line and block, and not far below', () => {
  fc.assert(
    fc.property(randomFlow, (flow: Flow) => {
      const svg = drawFlow(flow);
      const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
      const [, shift = '0'] = /<g transform="translate\([-\d.]+ ([-\d.]+)\)">/.exec(svg) ?? [];
      const lines = [...svg.matchAll(/<path class="edge[^>]* d="([^"]*)"/g)].flatMap(
        ([, path = '']) => heightsIn(path),
      );
      const boxes = [
        ...svg.matchAll(
          /translate\([-\d.]+ ([-\d.]+)\)"><title>[^<]*<\/title><rect class="box" width="\d+" height="(\d+)"/g,
        ),
      ].map(([, y = '0', tall = '0']) => Number(y) + Number(tall));
      const lowest = Math.max(0, ...lines, ...boxes) + Number(shift);
      expect(height).toBeGreaterThan(lowest);
      expect(height - lowest).toBeLessThan(220);
    }),
    { numRuns: 50 },
  );
});
