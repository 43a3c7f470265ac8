import { expect, test } from 'vitest';
import { flowCommands } from '../../cli/flow/commands.ts';
import { centralitaOf, flow, folderWith } from './command-line.ts';
import { shop } from './sample-flows.ts';

const names = Object.keys(flowCommands);

test.each([[[]], [['--help']], [['flow']], [['flow', '--help']]])(
  '%j lists every command',
  async (args) => {
    const { code, out } = await centralitaOf(args);
    expect(code).toBe(0);
    for (const name of names) expect(out).toContain(`flow ${name}`);
  },
);

test.each(names)('flow %s --help tells every option', async (name) => {
  const { code, out, err } = await flow([name, '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`Usage: centralita flow ${name} `);
  const command = await flowCommands[name]?.();
  for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`--${option}`);
});

test('--version says one thing', async () => {
  expect(await centralitaOf(['--version'])).toEqual({ code: 0, out: 'unbuilt\n', err: '' });
});

test.each([
  [['lint', 'x.json'], 'centralita: “lint” is a command of flow: centralita flow lint.\n'],
  [['fly'], 'centralita: “fly” is no command. Try centralita flow --help.\n'],
  [
    ['flow', 'lint', '--colour'],
    /Unknown option '--colour'\. See centralita flow lint --help\.\n$/,
  ],
  [['flow', 'lint', '-o'], /argument missing\. See centralita flow lint --help\.\n$/],
  [['flow', 'lint', '-o', '--watch'], /ambiguous\. See centralita flow lint --help\.\n$/],
  [['flow', 'fly'], /no command; there are lint, run, test,/],
  [['flow', 'toString'], /no command/],
  [['flow', 'lint'], /Which files\?/],
  [['flow', 'diff', 'one.json'], /Two flows are wanted/],
  [['flow', 'format', 'x.json', '--write', '--check'], /Either --write or --check/],
])('%j is one line and exit code 2', async (args, message) => {
  const { code, out, err } = await centralitaOf(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  if (typeof message === 'string') expect(err).toBe(message);
  else expect(err).toMatch(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['lint', ['--format', 'xml']],
  ['lint', ['--fail-on', 'fatal']],
  ['run', ['--channel', 'FAX']],
  ['run', ['--at', 'tomorrow']],
  ['run', ['--set', 'tier']],
  ['run', ['--seed', 'dice']],
  ['run', ['--lambda', 'look-up={']],
  ['cover', ['--fail-under', '101']],
  ['cover', ['--fail-under', '']],
  ['draw', ['--format', 'png']],
  ['draw', ['--theme', 'sepia']],
  ['draw', ['--tests', 'a.test.json', '--traffic', 'b.json']],
])('flow %s refuses %j in one line', async (command, options) => {
  const folder = folderWith({ 'shop.json': shop });
  const { code, out, err } = await flow([command, `${folder}/shop.json`, ...options]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^centralita: .*--\w+.*\n$/);
});
