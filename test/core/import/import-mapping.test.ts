import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOf, parseMapping } from '../../../core/import/import-mapping.ts';

const smallest = {
  name: 'old-pbx',
  format: { type: 'csv' },
  timeZone: 'Europe/Madrid',
  contactId: 'call',
  times: { start: 'start', ended: { column: 'end', format: 'epoch-s' } },
  queue: { constant: 'Sales' },
};
const problems = (changes: object) => {
  const parsed = parseMapping(JSON.stringify({ ...smallest, ...changes }));
  return parsed.ok ? [] : parsed.problem;
};

test('what may be left out has its default', () => {
  const parsed = parseMapping(JSON.stringify(smallest));
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      revision: 0,
      format: { header: true, encoding: 'utf8' },
      timeFormat: 'iso',
      notHappened: [''],
      channel: { constant: 'VOICE' },
      initiationMethod: { constant: 'INBOUND' },
      oddities: {},
    },
  });
});

test.each([
  [{ name: 'Old PBX' }, 'name', 'a-z, 0-9 and -'],
  [{ timeZone: 'Madrid' }, 'timeZone', 'Europe/Madrid'],
  [{ format: { type: 'xlsx' } }, 'format.type', 'csv, tsv or ndjson'],
  [{ format: { type: 'csv', delimiter: ';;' } }, 'format.delimiter', 'one character'],
  [{ timeFormat: 'mm' }, 'timeFormat', 'dd/MM/yyyy'],
  [{ revision: 1.5 }, 'revision', 'whole number'],
  [{ queue: {} }, 'queue', 'column'],
  [{ times: {} }, 'times.start', 'column'],
  [{ durations: { talk: { column: 'x', unit: 'days' } } }, 'durations.talk', 'h:mm:ss'],
  [{ outcome: { column: 'x', values: { OK: 'won' } } }, 'outcome.values.OK', 'answered'],
])('%j is refused at %s', (changes, path, words) => {
  expect(problems(changes)).toEqual([{ path, detail: expect.stringContaining(words) }]);
});

test('a field that does not exist is named', () => {
  expect(problems({ agents: 'agent' })).toEqual([
    { path: '', detail: expect.stringContaining('agents') },
  ]);
});

test('a text that is no JSON is refused', () => {
  expect(parseMapping('name: old-pbx')).toMatchObject({
    ok: false,
    problem: [{ path: '', detail: expect.stringContaining('not JSON') }],
  });
});

test('every column is known with the field that names it', () => {
  const parsed = parseMapping(
    JSON.stringify({ ...smallest, attributes: { motivo: { columns: ['area', 'reason'] } } }),
  );
  expect(parsed.ok && columnsOf(parsed.value)).toEqual([
    { column: 'start', path: 'times.start' },
    { column: 'end', path: 'times.ended' },
    { column: 'area', path: 'attributes.motivo' },
    { column: 'reason', path: 'attributes.motivo' },
    { column: 'call', path: 'contactId' },
  ]);
});

test('the example of the documentation is a valid mapping', () => {
  const text = readFileSync('docs/examples/anonymous-bank.mapping.json', 'utf8');
  expect(parseMapping(text)).toMatchObject({ ok: true, value: { timeZone: 'Asia/Jerusalem' } });
});
