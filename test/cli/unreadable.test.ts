import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flow, folderWith, without } from './command-line.ts';
import { broken, shop, shopTest } from './sample-flows.ts';

const files = {
  'truncated.json': '{"Version": "2019-10-30",',
  'words.json': 'this is no JSON',
  'empty.json': '',
  'binary.json': '\u0000\u0001\ufffd\u0007{',
  'template.json': {
    Resources: { F: { Type: 'AWS::Connect::ContactFlow', Properties: { Content: '{}' } } },
  },
  'package.json': { name: 'shop', version: '1.0.0' },
  'tsconfig.json': '{ /* comments */ "compilerOptions": {} }',
  'shop.hours.test.json': shopTest('1', 'We open on Monday'),
  'shop.world.json': { prompts: { music: 'A song.' } },
  'broken.ts': 'export const = ;',
  'other.ts': 'export const port = 80;',
};

const reasons: Record<string, RegExp> = {
  'truncated.json': /ends too early, at line 1, column 26/,
  'words.json': /Not JSON at line 1, column 1/,
  'empty.json': /empty/,
  'binary.json': /Not JSON at line 1, column 1/,
  'template.json': /CloudFormation template.*Resources\.F\.Properties\.Content/,
  'package.json': /not a flow.*name, version/,
  'shop.hours.test.json': /is a test case, not a flow/,
  'shop.world.json': /is a world, not a flow/,
  'broken.ts': /can’t be loaded/,
  'other.ts': /exports no flow/,
  'absent.json': /no such file/,
  'absent-*.json': /No file matches/,
};

const commands = ['lint', 'run', 'cover', 'draw', 'convert', 'format'];
const cases = commands.flatMap((command) =>
  Object.entries(reasons).map(([file, reason]) => ({ command, file, reason })),
);

describe('what is no flow is one line and exit code 2', () => {
  test.each(cases)('$command $file', async ({ command, file, reason }) => {
    const folder = folderWith(files);
    const { code, out, err } = await flow([command, join(folder, file)]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(reason);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(file);
  });
});

describe('what is no test case is one line and exit code 2', () => {
  test.each([
    ['shop.json', /is a flow, not a test case/],
    ['truncated.json', /ends too early/],
    ['empty.json', /empty/],
    ['package.json', /not a test case: it has no Observations/],
    ['absent.test.json', /no such file/],
  ])('test %s', async (file, reason) => {
    const folder = folderWith({ ...files, 'shop.json': shop });
    const { code, out, err } = await flow(['test', join(folder, file)]);
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({
      code: 2,
      out: '',
      lines: 1,
    });
    expect(err).toMatch(reason);
  });
});

test('a folder where a file is wanted is told so', async () => {
  const folder = folderWith({ 'shop.json': shop, 'sub/shop.test.json': {} });
  const { code, err } = await flow([
    'run',
    join(folder, 'shop.json'),
    '--world',
    join(folder, 'sub'),
  ]);
  expect(code).toBe(2);
  expect(err).toMatch(/This is a folder, not a file\.\n$/);
});

test('a folder is searched for flows alone; what is plainly something else is passed over', async () => {
  const { 'package.json': manifest, 'tsconfig.json': config, 'template.json': template } = files;
  const folder = folderWith({
    'shop.json': shop,
    'deep/er/broken.json': broken,
    'shop.hours.test.json': files['shop.hours.test.json'],
    'shop.world.json': files['shop.world.json'],
    'package.json': manifest,
    'tsconfig.json': config,
    'template.json': template,
    'list.json': [1, 2],
    'side-effect.ts': 'throw new Error("was run");',
    'node_modules/dependency/flow.json': broken,
  });
  const { code, out, err } = await flow(['lint', folder, '--format', 'json']);
  expect(err).toBe('');
  expect(code).toBe(1);
  expect(without(folder, out)).toContain('broken.json');
  expect(out).not.toContain('node_modules');
});

test('a folder still tells of JSON that was cut off: it may have been a flow', async () => {
  const folder = folderWith({ 'shop.json': shop, 'cut.json': '{"Version":' });
  const { code, err } = await flow(['lint', folder]);
  expect(code).toBe(2);
  expect(err).toMatch(/cut\.json: The JSON ends too early/);
});

test('a folder without flows is an error, not silence', async () => {
  const folder = folderWith({ 'package.json': files['package.json'] });
  expect(await flow(['lint', folder])).toMatchObject({
    code: 2,
    err: `centralita: There is no flow in ${folder}.\n`,
  });
});

test('a glob reads what it matches, and takes backslashes for slashes', async () => {
  const folder = folderWith({ 'flows/a.json': shop, 'flows/b.json': broken });
  const glob = await flow(['lint', `${folder}/flows/*.json`]);
  expect(glob.out).toContain('1 error,');
  const backslashes = await flow(['lint', `${folder}\\flows\\*.json`]);
  expect(backslashes).toEqual(glob);
});

test('one unreadable file hides no finding of the others', async () => {
  const folder = folderWith({ 'broken.json': broken, 'cut.json': '{' });
  const paths = ['absent.json', 'cut.json', 'broken.json'].map((file) => join(folder, file));
  const { code, out, err } = await flow(['lint', ...paths]);
  expect(code).toBe(2);
  expect(out).toContain('values/empty');
  expect(without(folder, err)).toMatch(/^absent\.json: .*\ncut\.json: .*\n$/);
});

test('one unreadable test case hides no result of the others', async () => {
  const folder = folderWith({
    'shop.json': shop,
    'shop.a.test.json': '{',
    'shop.b.test.json': shopTest('1', 'We open on Monday'),
    'lost.test.json': shopTest('1', 'We open on Monday'),
  });
  const { code, out, err } = await flow(['test', folder]);
  expect(code).toBe(2);
  expect(out).toContain('1 passed, 0 failed');
  expect(err).toMatch(/shop\.a\.test\.json: The JSON ends too early/);
  expect(err).toMatch(/lost\.test\.json: which flow does it try\?/);
});

test.each([
  ['{', /world\.json: The JSON ends too early/],
  [{ queue: {} }, /world\.json: queue: A world has no “queue”/],
  [shop, /This is a flow, not a world/],
  [shopTest('1', 'x'), /This is a test case, not a world/],
])('a wrong world is told once, not for every test', async (world, reason) => {
  const folder = folderWith({
    'shop.json': shop,
    'shop.a.test.json': shopTest('1', 'We open on Monday'),
    'shop.b.test.json': shopTest('2', 'We are at the harbour'),
    'a.world.json': world,
  });
  const { code, err } = await flow(['test', folder, '--world', join(folder, 'a.world.json')]);
  expect(code).toBe(2);
  expect(err).toMatch(reason);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
