import { expect, test } from 'vitest';
import { cycleAmong, filesOf, type Import, importsOf } from './imports.ts';

/** Who may import whom: rooms and files of this repository, and packages. `*` is anything. */
const rooms: Record<string, { files: string[]; packages: (string | RegExp)[] }> = {
  core: { files: ['core/'], packages: ['zod'] },
  'contact-flows': {
    files: [
      'contact-flows/',
      'core/flow/',
      'core/languages.ts',
      'core/weekdays.ts',
      'core/tenant-attribute.ts',
    ],
    packages: [],
  },
  cli: {
    files: ['cli/', 'core/flow/', 'core/result.ts'],
    packages: [/^node:/, 'tinyglobby', 'esbuild'],
  },
  simulator: { files: ['simulator/', 'core/'], packages: [] },
  adapters: {
    files: ['adapters/', 'core/'],
    packages: [/^node:/, /^@aws-sdk\//, /^@aws-crypto\//, /^@smithy\//, 'zod'],
  },
  functions: {
    files: ['functions/', 'adapters/', 'core/', 'contact-center.config.ts', 'contact-flows/'],
    packages: [/^@middy\//, /^@aws-lambda-powertools\//, 'aws-lambda', /^node:/],
  },
  lib: {
    files: [
      'lib/',
      'core/',
      'contact-flows/',
      'adapters/dynamodb/tables.ts',
      'contact-center.config.ts',
    ],
    packages: [/^aws-cdk-lib/, 'constructs', 'cdk-nag', /^node:/],
  },
  bin: { files: ['lib/', 'contact-center.config.ts'], packages: [/^aws-cdk-lib/] },
  dashboard: {
    files: ['dashboard/', 'core/'],
    packages: [
      /^react/,
      /^@cloudscape-design\//,
      /^@tanstack\//,
      /^i18next/,
      'oidc-client-ts',
      'amazon-connect-streams',
      '@amazon-connect/app',
      '@amazon-connect/contact',
      '@amazon-connect/theme',
      /^csv-stringify/,
      /^vite/,
      /^@vitejs\//,
    ],
  },
  local: { files: ['*'], packages: [/.*/] },
  bench: { files: ['*'], packages: [/.*/] },
};

/** One room's own exceptions, each with its reason in docs/decisions/001. */
const packageOfFolder: Record<string, string> = {
  'core/time/': 'temporal-polyfill',
  'adapters/csv/': 'csv-stringify',
  'adapters/pdf/': 'pdfmake',
};

/** Rooms that even those who may import anything must leave alone. */
const closed: Record<string, string[]> = {
  local: ['lib/', 'bin/', 'test/'],
  bench: ['lib/', 'bin/', 'test/', 'dashboard/'],
};

function allowed(room: string, { file, target, isPackage }: Import): boolean {
  const rule = rooms[room] as (typeof rooms)[string];
  if (closed[room]?.some((folder) => target.startsWith(folder))) return false;
  if (!isPackage) return rule.files.some((folder) => folder === '*' || target.startsWith(folder));
  const own = Object.entries(packageOfFolder).find(([folder]) => file.startsWith(folder));
  if (own && (own[1] === target || target.startsWith(`${own[1]}/`))) return true;
  return rule.packages.some((name) =>
    typeof name === 'string' ? name === target : name.test(target),
  );
}

test.each(Object.keys(rooms))('%s imports only what its room may', (room) => {
  const files = filesOf(room);
  expect(files.length).toBeGreaterThan(0);
  const wrong = files
    .flatMap(importsOf)
    .filter((one) => !allowed(room, one))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(wrong).toEqual([]);
});

test('the folders of core stand in layers', () => {
  const layers = [
    'time',
    'config',
    'contact',
    'flow',
    'routing',
    'agent',
    'center',
    'staffing',
    'import',
    'metrics',
    'pipeline',
    'closure',
    'journey',
    'survey',
    'voicemail',
    'wait',
    'live',
    'callbacks',
    'customer',
    'api',
    'reports',
  ];
  const levelOf = (path: string) => layers.indexOf(path.split('/')[1] as string);
  const upward = filesOf('core')
    .flatMap(importsOf)
    .filter(({ target, isPackage }) => !isPackage && target.split('/').length > 2)
    .filter(({ file, target }) => levelOf(file) >= 0 && levelOf(target) > levelOf(file))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(upward).toEqual([]);
});

test('no import cycles', () => {
  expect(cycleAmong(Object.keys(rooms).flatMap(filesOf))).toBeNull();
});

test('the rules see a forbidden import', () => {
  const wrong = {
    file: 'core/metrics/x.ts',
    target: 'adapters/dynamodb/client.ts',
    isPackage: false,
  };
  const clock = { file: 'core/metrics/x.ts', target: 'temporal-polyfill', isPackage: true };
  expect([allowed('core', wrong), allowed('core', clock)]).toEqual([false, false]);
});
