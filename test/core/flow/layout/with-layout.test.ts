import { expect, test } from 'vitest';
import type { Flow } from '../../../../core/flow/document/flow.ts';
import { withLayout } from '../../../../core/flow/layout/with-layout.ts';
import { block, flowOf } from './random-flows.ts';

const uuid = '12345678-1234-1234-1234-123456789012';
const flow = flowOf(block('Welcome', [uuid]), block(uuid, ['Bye']), block('Bye'));

test('the designer’s keys are lower camel case, and a name that isn’t a UUID is marked as a name', () => {
  const { Metadata } = withLayout(flow);
  expect(Object.keys(Metadata ?? {}).sort()).toEqual(['ActionMetadata', 'entryPointPosition']);
  expect(Metadata?.ActionMetadata).toEqual({
    Welcome: { position: { x: expect.any(Number), y: expect.any(Number) }, isFriendlyName: true },
    [uuid]: { position: { x: expect.any(Number), y: expect.any(Number) } },
    Bye: { position: { x: expect.any(Number), y: expect.any(Number) }, isFriendlyName: true },
  });
});

test('the entry point is left of the first block', () => {
  const { Metadata } = withLayout(flow);
  const start = Metadata?.ActionMetadata?.Welcome?.position;
  expect(Metadata?.entryPointPosition?.x).toBeLessThan(start?.x ?? Number.NaN);
});

test('other metadata and the flow that was given stay as they are', () => {
  const given: Flow = {
    ...flow,
    Metadata: { name: 'Main', hash: {}, ActionMetadata: { Bye: { useDynamic: false } } },
  };
  const copy = structuredClone(given);
  const { Metadata } = withLayout(given);
  expect(given).toEqual(copy);
  expect(Metadata).toMatchObject({ name: 'Main', hash: {} });
  expect(Metadata?.ActionMetadata?.Bye).toMatchObject({ useDynamic: false });
});

test('kept places stay and a new block is put beside the one that leads to it, clear of the others', () => {
  const given: Flow = {
    ...flow,
    Metadata: {
      entryPointPosition: { x: 1, y: 2 },
      ActionMetadata: {
        Welcome: { position: { x: 900, y: 70 } },
        Bye: { position: { x: 1250, y: 60 } },
      },
    },
  };
  const { Metadata } = withLayout(given, { keep: true });
  const at = (id: string) => Metadata?.ActionMetadata?.[id]?.position;
  expect(Metadata?.entryPointPosition).toEqual({ x: 1, y: 2 });
  expect([at('Welcome'), at('Bye')]).toEqual([
    { x: 900, y: 70 },
    { x: 1250, y: 60 },
  ]);
  expect(at(uuid)?.x).toBe(1250);
  expect(at(uuid)?.y).toBeGreaterThanOrEqual(60 + 140);
});

test('a block named like a property of every object gets its place', () => {
  const { Metadata } = withLayout(
    flowOf(block('__proto__', ['constructor']), block('constructor')),
  );
  expect(Object.keys(Metadata?.ActionMetadata ?? {})).toEqual(['__proto__', 'constructor']);
});
