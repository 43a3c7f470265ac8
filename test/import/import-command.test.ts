import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseMapping } from '../../core/import/import-mapping.ts';
import { importFile } from '../../local/import/import-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const { CONTACT_RECORDS_STREAM: _, ...environment } = process.env;

/** The command as npm runs it, with nothing running. */
async function command(...args: string[]) {
  const all = ['scripts/run.mjs', 'local/import/main.ts', ...args, '--directory', folder];
  const run = promisify(execFile)(process.execPath, all, { env: environment });
  const ended = await run.catch((error: { code: number; stdout: string; stderr: string }) => error);
  return { code: 'code' in ended ? ended.code : 0, stdout: ended.stdout, stderr: ended.stderr };
}

test('without a target it says what to do', async () => {
  await writeFile(join(folder, 'calls.ndjson'), '');
  const { code, stderr } = await command(join(folder, 'calls.ndjson'));
  expect(code).toBe(1);
  expect(stderr).toContain('npm start');
  expect(stderr).toContain('--stream');
}, 30_000);

test('a wrong mapping is told field by field', async () => {
  const mapping = join(folder, 'wrong.json');
  await writeFile(mapping, JSON.stringify({ name: 'x', timeZone: 'Atlantis' }));
  const { code, stderr } = await command('calls.csv', '--map', mapping);
  expect(code).toBe(1);
  for (const field of ['timeZone:', 'format:', 'contactId:', 'times:', 'queue:'])
    expect(stderr).toContain(field);
}, 30_000);

test('without a file it shows how it is called', async () => {
  const { code, stdout } = await command();
  expect(code).toBe(2);
  expect(stdout).toContain('Usage: npm run import -- FILE');
}, 30_000);

test('the table and the mapping of the documentation give two contacts', async () => {
  const text = await readFile('docs/import.md', 'utf8');
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
  await writeFile(join(folder, 'calls.csv'), block('csv'));
  const mapping = parseMapping(block('json'));
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.problem));
  const records: unknown[] = [];
  await importFile({
    file: join(folder, 'calls.csv'),
    mapping: mapping.value,
    timeZone: 'Europe/Madrid',
    statePath: join(folder, 'state.json'),
    refusedPath: join(folder, 'refused.ndjson'),
    send: async (inputs) => {
      for (const { data } of inputs) records.push(JSON.parse(new TextDecoder().decode(data)));
    },
  });
  expect(records).toMatchObject([
    {
      ContactId: 'old-pbx-90017',
      InitiationTimestamp: '2025-11-24T08:14:03Z',
      Queue: { Name: 'Sales', Duration: 12 },
      Agent: { Username: 'eva', AgentInteractionDuration: 200, AfterContactWorkDuration: 25 },
      CustomerEndpoint: { Address: '+442079460010' },
    },
    { ContactId: 'old-pbx-90018', Queue: { Duration: 48 }, Agent: null },
  ]);
});
