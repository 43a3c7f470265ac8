import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Side by side, also on two cores: much of a test of the embedded engines is waiting. */
const together = { maxWorkers: Math.max(2, availableParallelism() - 1) };
/** In two workers that load what their files share once, after those that run side by side: a third would make browsers late. */
const inPairs = { isolate: false, maxWorkers: 2, sequence: { groupOrder: 1 } };

/** Pure tests, infrastructure, the embedded engines, components, and a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/{architecture,core,contact-flows,cli,functions,simulator,import,docs,bench}/**/*.test.ts',
          ],
          testTimeout: 60_000,
          ...together,
        },
      },
      {
        test: {
          name: 'cdk',
          include: ['test/lib/**/*.test.ts'],
          ...inPairs,
          env: { CDK_VALIDATION: 'false' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/{adapters,pipeline,local}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...together,
        },
      },
      {
        test: {
          name: 'dashboard',
          include: ['test/dashboard/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          ...inPairs,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          ...inPairs,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
