import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resolveResources } from '../../core/flow/build/resolve-resources.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { flowLibrary } from '../../core/flow/run/flow-library.ts';
import { centerOf } from '../../core/flow/testing/phone/center.ts';
import { worldFromJson } from '../../core/flow/world/world-from-json.ts';
import { centralitaOf, folderWith } from '../cli/command-line.ts';
import { broken, menuTest } from '../cli/sample-flows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/flows.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w*)\n((?:.*\n)*?)```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);
const inLanguage = (language: string): string[] =>
  blocks.filter((one) => one.language === language).map(({ text }) => text);

test('every code block of the guide is of a kind that is tried here', () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual([
    '',
    'json',
    'ts',
    'yaml',
  ]);
});

/** The flow that the guide builds, as Connect takes it. */
async function welcome() {
  const [snippet = ''] = inLanguage('ts').filter((text) => text.includes('defineFlow'));
  const { welcome: built } = (await load(folderWith(), snippet)) as { welcome: BuiltFlow };
  return resolveResources(renderBuilt(built), (_kind, name) => name);
}

/** The folder that the guide speaks of: its flow with a test case, and a broken one. */
async function enterGuideFolder(): Promise<void> {
  const folder = folderWith({
    'flows/welcome.json': await welcome(),
    'flows/welcome.menu.test.json': menuTest('For sales press 1.'),
    'broken.json': broken,
  });
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
}

/** The guide's flow in the world of the guide. */
async function guideCenter() {
  const world = worldFromJson(inLanguage('json')[0]);
  if (!world.ok) throw new Error(JSON.stringify(world.problem));
  const entry = { id: 'welcome', name: 'welcome', flowType: 'CONTACT_FLOW' as const };
  return centerOf(flowLibrary([{ ...entry, flow: await welcome() }]), world.value);
}

/** The words of a command line; quotes hold blanks and globs together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

async function run(line: string, typed: string[] = []) {
  const [npx, command, ...args] = wordsOf(line);
  expect([npx, command]).toEqual(['npx', 'centralita']);
  return centralitaOf(args, { typed });
}

describe('commands', () => {
  const lists = inLanguage('').filter((text) => !text.startsWith('$ '));

  test.each(lists)('work as they are printed: %s', async (list) => {
    await enterGuideFolder();
    for (const line of list.trimEnd().split('\n')) {
      const { code, err } = await run(line, ['1']);
      expect({ line, code, err: err.replace(/^recorded in .*\n/, '') }).toEqual({
        line,
        code: 0,
        err: '',
      });
    }
  });

  const sessions = inLanguage('').filter((text) => text.startsWith('$ '));

  test.each(sessions)('say what is printed below them: %s', async (session) => {
    await enterGuideFolder();
    const [line = '', ...printed] = session.trimEnd().split('\n');
    const typed = printed.filter((one) => one.startsWith('> ')).map((one) => one.slice(2));
    const { out } = await run(line.slice(2), typed);
    const ended = /^ {3}The input has ended; .*\n/m;
    expect(out.replace(ended, '').trimEnd().split('\n')).toEqual(printed);
  });

  const steps = inLanguage('yaml').flatMap((text) =>
    [...text.matchAll(/^- run: (.*)$/gm)].map(([, line = '']) => line),
  );

  test.each(steps)('of the workflow work: %s', async (line) => {
    await enterGuideFolder();
    expect(await run(line)).toMatchObject({ code: 0, err: '' });
  });
});

test.each(inLanguage('json'))('the world can be read: %s', (text) => {
  expect(worldFromJson(text)).toMatchObject({ ok: true });
});

const builders = {
  defineFlow: 'define-flow',
  disconnect: 'blocks/disconnect',
  menu: 'blocks/menu',
  message: 'blocks/message',
  resource: 'resource',
  setQueue: 'blocks/set-queue',
  toQueue: 'blocks/to-queue',
};
const imports = [
  ...Object.entries(builders).map(
    ([name, file]) => `import { ${name} } from '${root}core/flow/build/${file}.ts';`,
  ),
  `import { dial } from '${root}core/flow/testing/phone/dial.ts';`,
  `import type { Center } from '${root}core/flow/testing/phone/center.ts';`,
].join('\n');

/** A snippet as a module: one that awaits is a call to a center, the others export something. */
const moduleOf = (snippet: string): string =>
  snippet.includes('await ')
    ? `${imports}\nexport const makeCall = async (center: Center) => {\n${snippet}};\n`
    : `${imports}\n${snippet}`;

async function load(folder: string, snippet: string): Promise<Record<string, unknown>> {
  const [source, outfile] = [join(folder, 'snippet.ts'), join(folder, 'snippet.mjs')];
  writeFileSync(source, moduleOf(snippet));
  await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', logLevel: 'silent' });
  return import(pathToFileURL(outfile).href);
}

describe('TypeScript', () => {
  const snippets = inLanguage('ts');

  test('compiles', () => {
    const files = Object.fromEntries(snippets.map((text, at) => [`${at}.ts`, moduleOf(text)]));
    const folder = folderWith({
      ...files,
      'package.json': { type: 'module' },
      'tsconfig.json': {
        extends: join(root, 'core/tsconfig.json'),
        include: [],
        files: Object.keys(files),
      },
    });
    const tsc = join(root, 'node_modules/.bin/tsc');
    const { stdout, status } = spawnSync(tsc, ['--project', folder], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const own = stdout.split('\n').filter((line) => /(?:^|\/)\d+\.ts\(/.test(line));
    expect(own).toEqual([]);
    expect(status).not.toBeNull();
  });

  test.each(snippets)('runs: %s', async (snippet) => {
    const exported = await load(folderWith(), snippet);
    const { makeCall, ...flows } = exported;
    if (typeof makeCall === 'function') await makeCall(await guideCenter());
    for (const built of Object.values(flows) as BuiltFlow[]) {
      const flow = resolveResources(renderBuilt(built), (_kind, name) => name);
      const findings = lintFlow(flow, { flowType: built.type });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(Object.keys(exported)).not.toEqual([]);
  });
});

test('every file that the guide links to is there', () => {
  const links = [...guide.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, to = '']) => to);
  expect(links.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([]);
});
