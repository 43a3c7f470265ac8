import { expect, test } from 'vitest';
import { parseMapping } from '../../../core/import/import-mapping.ts';
import { rowMapper } from '../../../core/import/map-row.ts';

const mapping = {
  name: 'pbx',
  format: { type: 'csv' },
  timeZone: 'Europe/Madrid',
  timeFormat: 'dd/MM/yyyy HH:mm:ss',
  contactId: 'id',
  times: { start: 'start' },
  durations: {
    queue: 'wait',
    talk: { column: 'talk', unit: 'h:mm:ss' },
    hold: { column: 'hold', unit: 'ms' },
    afterContactWork: { column: 'wrap', unit: 'min' },
  },
  queue: { columns: ['site', 'skill'], separator: ' / ' },
  agent: { column: 'agent', prefix: 'pbx.' },
  customerAddress: { column: 'caller', prefix: '+44' },
};
const row = {
  id: '1',
  start: '25/10/2026 02:30:00',
  wait: '15',
  talk: '0:04:00',
  hold: '30000',
  wrap: '0.5',
  site: 'Vigo',
  skill: 'Sales',
  agent: 'eva',
  caller: '2079460010',
};

function record(changes: Record<string, string> = {}, more: object = {}) {
  const parsed = parseMapping(JSON.stringify({ ...mapping, ...more }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const outcome = rowMapper(parsed.value)({ ...row, ...changes });
  return outcome.kind === 'imported' ? outcome.record : outcome;
}

test('from a start and durations alone; the hour that comes twice in autumn is the first', () => {
  expect(record()).toMatchObject({
    ContactId: 'pbx-1',
    InitiationTimestamp: '2026-10-25T00:30:00Z',
    DisconnectTimestamp: '2026-10-25T00:34:45Z',
    LastUpdateTimestamp: '1970-01-01T00:00:00Z',
    Queue: { Name: 'Vigo / Sales', Duration: 15, DequeueTimestamp: '2026-10-25T00:30:15Z' },
    Agent: {
      Username: 'pbx.eva',
      ConnectedToAgentTimestamp: '2026-10-25T00:30:15Z',
      AgentInteractionDuration: 240,
      CustomerHoldDuration: 30,
      AfterContactWorkDuration: 30,
      AfterContactWorkEndTimestamp: '2026-10-25T00:35:15Z',
    },
    CustomerEndpoint: { Address: '+442079460010', Type: 'TELEPHONE_NUMBER' },
  });
});

test('without an outcome column the durations tell what happened', () => {
  expect(record({ talk: '' })).toMatchObject({ Agent: null, Queue: { Duration: 15 } });
  expect(record({ talk: '', wait: '' })).toMatchObject({ Agent: null, Queue: null });
});

const told = { outcome: { column: 'result', values: { LOST: 'abandoned', MENU: 'self-service' } } };

test('who hung up after waiting 0 s was queued, and abandoned after 0 s', () => {
  const lost = { result: 'LOST', talk: '', hold: '', wrap: '', agent: '' };
  expect(record({ ...lost, wait: '0' }, told)).toMatchObject({
    Agent: null,
    Queue: { Name: 'Vigo / Sales', EnqueueTimestamp: '2026-10-25T00:30:00Z', Duration: 0 },
    DisconnectTimestamp: '2026-10-25T00:30:00Z',
  });
  expect(record({ ...lost, wait: '' }, told)).toMatchObject({ Agent: null, Queue: null });
  expect(record({ ...lost, wait: '0', result: 'MENU' }, told)).toMatchObject({ Queue: null });
});

test('a wait of 0 s tells no queue where a column of times says that there was none', () => {
  const times = { start: 'start', enqueued: 'entered' };
  const lost = { result: 'LOST', talk: '', hold: '', wrap: '', agent: '', wait: '0' };
  expect(record({ ...lost, entered: '' }, { ...told, times })).toMatchObject({ Queue: null });
});

test('negative work and an empty id are refused', () => {
  expect(record({ wrap: '-1' })).toMatchObject({
    problem: { code: 'times-disordered', field: 'durations.afterContactWork' },
  });
  expect(record({ id: ' ' })).toMatchObject({
    problem: { code: 'value-missing', field: 'contactId' },
  });
  expect(record({ site: '', skill: '' })).toMatchObject({
    problem: { code: 'value-missing', field: 'queue' },
  });
});

test('an id with strokes is safe in a path; one longer than a partition key is refused', () => {
  expect(record({ id: '2025/11/24 7' })).toMatchObject({ ContactId: 'pbx-2025~2F11~2F24~207' });
  expect(record({ id: 'x'.repeat(252) })).toMatchObject({ ContactId: `pbx-${'x'.repeat(252)}` });
  expect(record({ id: 'x'.repeat(253) })).toMatchObject({
    problem: { code: 'record-invalid', field: 'contactId' },
  });
});

test('a time of day without any date is refused', () => {
  expect(record({ start: '9:00' }, { timeFormat: 'H:mm' })).toMatchObject({
    problem: { code: 'time-unreadable', field: 'times.start' },
  });
});

test('a negative hold is refused', () => {
  expect(record({ hold: '-1000' })).toMatchObject({
    problem: { code: 'times-disordered', field: 'durations.hold' },
  });
});
