import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flow, folderWith, textOf, without } from './command-line.ts';
import { broken, legacy, serviceAnswer, shop } from './sample-flows.ts';

const escapeCode = '\u001b';

test('a clean flow is 0, a finding is 1, and the text names block, field, rule and fix', async () => {
  const folder = folderWith({ 'shop.json': shop, 'broken.json': broken });
  expect((await flow(['lint', join(folder, 'shop.json')])).code).toBe(0);
  const { code, out } = await flow(['lint', join(folder, 'broken.json')]);
  expect(code).toBe(1);
  expect(without(folder, out)).toMatch(
    /^broken\.json\n {2}block “ask”\n {4}error Parameters\.Text: .* values\/empty\n(?:.|\n)*fix: /,
  );
});

test('the old format and a service answer are linted like any other', async () => {
  const folder = folderWith({ 'legacy.json': legacy, 'answer.json': serviceAnswer });
  expect((await flow(['lint', folder])).code).toBe(0);
});

test.each([
  [['--fail-on', 'never'], 0],
  [['--fail-on', 'error'], 1],
  [['--ignore', 'values/empty'], 0],
  [['--ignore', 'values/'], 0],
  [['--ignore', 'values'], 1],
])('%s', async (options, code) => {
  const folder = folderWith({ 'broken.json': broken });
  expect((await flow(['lint', folder, ...options])).code).toBe(code);
});

test('--severity leaves out what is less severe, and the exit code stays', async () => {
  const folder = folderWith({ 'broken.json': broken });
  const { code, out } = await flow(['lint', folder, '--severity', 'error', '--fail-on', 'note']);
  expect(code).toBe(1);
  expect(out).not.toMatch(/^ {4}(?:note|warning) /m);
});

test('--type says what a flow is: a whisper refuses to hang up', async () => {
  const folder = folderWith({ 'shop.json': shop });
  const whisper = await flow(['lint', folder, '--type', 'AGENT_WHISPER']);
  expect(whisper.code).toBe(1);
  expect(whisper.out).toContain('DisconnectParticipant');
  const unknown = await flow(['lint', folder, '--type', 'WHISPER']);
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('AGENT_WHISPER') });
});

test('--format json can be parsed', async () => {
  const folder = folderWith({ 'broken.json': broken });
  const { out } = await flow(['lint', folder, '--format', 'json']);
  expect(JSON.stringify(JSON.parse(out))).toContain('values/empty');
});

test('--format sarif has the fields that code scanning requires', async () => {
  const folder = folderWith({ 'broken.json': broken });
  const sarif = JSON.parse((await flow(['lint', folder, '--format', 'sarif'])).out);
  expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif') });
  const [run] = sarif.runs;
  expect(run.tool.driver.name).toMatch(/./);
  for (const result of run.results) {
    expect(result.message.text).toMatch(/./);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/broken\.json$/);
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(result.ruleId);
  }
  expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('values/empty');
});

test('--format github is one escaped command for each finding', async () => {
  const folder = folderWith({ 'a,b:c.json': broken });
  const { out } = await flow(['lint', folder, '--format', 'github', '--severity', 'error']);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^::error file=\S*a%2Cb%3Ac\.json,line=\d+,col=\d+,title=[^,:]+::/);
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) /);
});

test('-o writes the same text to a file, and nothing to the terminal', async () => {
  const folder = folderWith({ 'flows/broken.json': broken });
  const flows = join(folder, 'flows');
  const { out } = await flow(['lint', flows]);
  const written = await flow(['lint', flows, '-o', join(folder, 'deep/er/report.txt')]);
  expect(written).toEqual({ code: 1, out: '', err: '' });
  expect(textOf(folder, 'deep/er/report.txt')).toBe(out);
});

test('colours only where they are wanted', async () => {
  const folder = folderWith({ 'broken.json': broken });
  expect((await flow(['lint', folder])).out).not.toContain(escapeCode);
  expect((await flow(['lint', folder], { color: true })).out).toContain(escapeCode);
});

describe('two flows of one program', () => {
  const root = new URL('../../', import.meta.url).pathname;
  const program = (names: string[]) => `
    import { defineFlow } from '${root}core/flow/build/define-flow.ts';
    import { disconnect } from '${root}core/flow/build/blocks/disconnect.ts';
    import { message } from '${root}core/flow/build/blocks/message.ts';
    ${names.map((name) => `export const ${name} = defineFlow({ name: '${name}', type: 'CONTACT_FLOW', start: 'a', blocks: { a: message('Hello from ${name}.', { next: 'b' }), b: disconnect() } });`).join('\n')}
  `;

  test('are linted, and the first is run', async () => {
    const folder = folderWith({ 'both.ts': program(['one', 'two']) });
    expect((await flow(['lint', folder])).code).toBe(0);
    expect((await flow(['run', join(folder, 'both.ts')])).out).toContain('Hello from one.');
  });

  test('are covered apart', async () => {
    const folder = folderWith({ 'both.ts': program(['one', 'two']) });
    const { code, out } = await flow(['cover', join(folder, 'both.ts'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).flows.map((one: { flow: string }) => one.flow)).toEqual(['one', 'two']);
  });

  test('can’t be drawn as one', async () => {
    const folder = folderWith({ 'both.ts': program(['one', 'two']) });
    const { code, err } = await flow(['draw', join(folder, 'both.ts')]);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'centralita: One flow is wanted; one, two were given.\n',
    });
  });
});
