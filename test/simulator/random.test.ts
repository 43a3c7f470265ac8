import { expect, test } from 'vitest';
import { fnv1a64, Random, splitMix64 } from '../../simulator/random.ts';

test('xoshiro128** gives the outputs of its authors’ C code for the state 1, 2, 3, 4', () => {
  const random = new Random([1, 2, 3, 4]);
  const outputs = Array.from({ length: 10 }, () => random.uint32());
  expect(outputs).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test('SplitMix64 gives the reference outputs for the seed 1234567', () => {
  const next = splitMix64(1234567n);
  expect([next(), next(), next(), next(), next()]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

test('FNV-1a gives the reference hashes', () => {
  expect(fnv1a64('')).toBe(0xcbf29ce484222325n);
  expect(fnv1a64('a')).toBe(0xaf63dc4c8601ec8cn);
  expect(fnv1a64('foobar')).toBe(0x85944171f73967e8n);
});

test('a name always gives the same stream, another name another', () => {
  const take = (name: string) => {
    const random = Random.named(name);
    return Array.from({ length: 8 }, () => random.uint32());
  };
  expect(take('arrivals/Sales')).toEqual(take('arrivals/Sales'));
  expect(take('arrivals/Sales')).not.toEqual(take('arrivals/Support'));
});

test('unit numbers lie in [0, 1) with mean 1/2 and variance 1/12', () => {
  const random = Random.named('unit');
  const draws = Array.from({ length: 100_000 }, () => random.unit());
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
  const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length;
  expect(Math.min(...draws.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws.slice(0, 50_000))).toBeLessThan(1);
  expect(mean).toBeCloseTo(1 / 2, 2);
  expect(variance).toBeCloseTo(1 / 12, 2);
});

test('an id has the shape of a version 4 UUID', () => {
  const random = Random.named('ids');
  const ids = Array.from({ length: 1000 }, () => random.uuid());
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(1000);
});
