import { defineConfig } from 'vitest/config';

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
        },
      },
      {
        test: {
          name: 'cdk',
          include: ['test/lib/**/*.test.ts'],
          isolate: false,
          maxWorkers: 1,
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
        },
      },
      {
        test: {
          name: 'dashboard',
          include: ['test/dashboard/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          isolate: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
