import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';

type Project = { test: { name: string; maxWorkers?: number; sequence?: { groupOrder: number } } };

test('projects that run side by side name the same number of workers, or vitest refuses them on more than two cores', () => {
  const projects = (config.test?.projects ?? []) as Project[];
  const workers = new Map<number, (number | undefined)[]>();
  for (const { test } of projects) {
    const group = test.sequence?.groupOrder ?? 0;
    workers.set(group, [...(workers.get(group) ?? []), test.maxWorkers]);
  }
  expect(projects.map(({ test }) => test.name)).toContain('e2e');
  for (const numbers of workers.values())
    expect([...new Set(numbers)]).toEqual([expect.any(Number)]);
});
