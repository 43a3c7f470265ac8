import { expect, test } from 'vitest';
import { versionOf } from '../../../adapters/kinesis/read-record.ts';
import { type RowOutcome, rowMapper } from '../../../core/import/map-row.ts';
import { bankMapping, bankRow, noQueue, noService } from './bank-rows.ts';

const map = rowMapper(bankMapping());
/** In February the clocks of Jerusalem are two hours ahead of UTC. */
const utc = (clock: string, day = '1999-02-03') => `${day}T${clock}Z`;
const imported = (outcome: RowOutcome) => {
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  return outcome;
};

test('an answered call becomes a contact record with its own times', () => {
  const { record, oddities } = imported(map(bankRow()));
  expect(oddities).toEqual([]);
  expect(record).toMatchObject({
    ContactId: 'anonymous-bank-AA0101-5001-990203-9~3A00~3A00',
    Channel: 'VOICE',
    InitiationMethod: 'INBOUND',
    InitiationTimestamp: utc('07:00:00'),
    ConnectedToSystemTimestamp: utc('07:00:00'),
    DisconnectTimestamp: utc('07:02:36'),
    LastUpdateTimestamp: '1970-01-01T00:00:00Z',
    SystemEndpoint: { Address: 'AA0101' },
    CustomerId: '700001',
    Queue: {
      Name: 'Regular',
      EnqueueTimestamp: utc('07:00:06'),
      DequeueTimestamp: utc('07:00:36'),
      Duration: 30,
    },
    Agent: {
      Username: 'ANA',
      ConnectedToAgentTimestamp: utc('07:00:36'),
      AgentInteractionDuration: 120,
    },
    Attributes: { contactType: 'regular-activity', priority: 'priority' },
  });
});

test('a call answered at once was queued for 0 seconds', () => {
  const { record, oddities } = imported(map(bankRow(noQueue)));
  expect(record.Queue).toMatchObject({ EnqueueTimestamp: utc('07:00:36'), Duration: 0 });
  expect(oddities).toEqual(['answered-without-queue']);
});

test('an abandoned call has its queue and no agent', () => {
  const { record, oddities } = imported(
    map(bankRow({ outcome: 'HANG', ...noService, server: 'NO_SERVER' })),
  );
  expect(record).toMatchObject({
    Agent: null,
    DisconnectReason: 'CUSTOMER_DISCONNECT',
    DisconnectTimestamp: utc('07:00:36'),
  });
  expect(record.Queue?.Duration).toBe(30);
  expect(oddities).toEqual([]);
});

test('a queue of 0 seconds that has times was entered', () => {
  const row = { q_start: '9:00:06', q_exit: '9:00:06', q_time: '0', outcome: 'HANG', ...noService };
  expect(imported(map(bankRow({ ...row, server: 'NO_SERVER' }))).record.Queue?.Duration).toBe(0);
});

test('who hangs up in the menu was never queued', () => {
  const { record, oddities } = imported(
    map(bankRow({ outcome: 'HANG', ...noQueue, ...noService, server: 'NO_SERVER' })),
  );
  expect(record.Queue).toBeNull();
  expect(record.DisconnectTimestamp).toBe(utc('07:00:06'));
  expect(oddities).toEqual(['hung-up-before-queue']);
});

test('a phantom is ignored by rule', () => {
  expect(map(bankRow({ outcome: 'PHANTOM' }))).toEqual({
    kind: 'ignored',
    rule: 'outcome PHANTOM',
  });
});

test('a menu that ends before it begins has a clock a minute ahead: the contact begins with its end', () => {
  const { record, oddities } = imported(map(bankRow({ vru_entry: '9:01:03', vru_time: '-57' })));
  expect(record.InitiationTimestamp).toBe(utc('07:00:06'));
  expect(oddities).toEqual(['start-after-next']);
});

test('a call over midnight ends on the next day', () => {
  const { record, oddities } = imported(
    map(
      bankRow({
        vru_entry: '23:59:17',
        vru_exit: '23:59:26',
        q_start: '23:59:26',
        q_exit: '0:00:27',
        q_time: '61',
        ser_start: '0:00:27',
        ser_exit: '0:01:10',
        ser_time: '43',
      }),
    ),
  );
  expect(record.DisconnectTimestamp).toBe(utc('22:01:10'));
  expect(record.Queue?.Duration).toBe(61);
  expect(record.Agent?.AgentInteractionDuration).toBe(43);
  expect(oddities).toEqual(['crossed-midnight']);
});

test('0:00:00 is a time when its step has another one', () => {
  const atMidnight = { q_start: '23:59:30', q_exit: '0:00:00', q_time: '30' };
  const { record } = imported(
    map(
      bankRow({
        vru_entry: '23:59:20',
        vru_exit: '23:59:30',
        ...atMidnight,
        outcome: 'HANG',
        ...noService,
      }),
    ),
  );
  expect(record.Queue).toMatchObject({ DequeueTimestamp: utc('22:00:00'), Duration: 30 });
});

test('an answer a second before the queue’s end stays as it is: no day is added', () => {
  const { record, oddities } = imported(map(bankRow({ ser_start: '9:00:35', ser_time: '121' })));
  expect(record.Agent).toMatchObject({
    ConnectedToAgentTimestamp: utc('07:00:35'),
    AgentInteractionDuration: 121,
  });
  expect(record.Queue?.Duration).toBe(30);
  expect(oddities).toEqual(['answered-before-leaving-queue']);
});

test('answered without service: answered on leaving the queue, for 0 seconds', () => {
  const { record, oddities } = imported(map(bankRow(noService)));
  expect(record.Agent).toMatchObject({
    Username: 'ANA',
    ConnectedToAgentTimestamp: utc('07:00:36'),
    AgentInteractionDuration: 0,
  });
  expect(oddities).toEqual(['answered-without-service']);
});

test('answered by nobody named counts as answered', () => {
  const { record, oddities } = imported(map(bankRow({ server: 'NO_SERVER' })));
  expect(record.Agent).toMatchObject({ Username: null, AgentInteractionDuration: 120 });
  expect(oddities).toEqual(['answered-without-agent']);
});

test('hung up while an agent was being connected: abandoned, the seconds of service left out', () => {
  const row = { outcome: 'HANG', ser_exit: '9:00:40', ser_time: '4', server: 'NO_SERVER' };
  const { record, oddities } = imported(map(bankRow(row)));
  expect(record).toMatchObject({ Agent: null, DisconnectTimestamp: utc('07:00:36') });
  expect(oddities).toEqual(['abandoned-with-service']);
});

test('a call back is a callback, its customer connected with the agent', () => {
  const { record } = imported(map(bankRow({ type: 'TT' })));
  expect(record).toMatchObject({
    InitiationMethod: 'CALLBACK',
    ConnectedToSystemTimestamp: utc('07:00:36'),
    Queue: { Name: 'Callbacks' },
  });
});

test('an unknown customer has no id', () => {
  expect(imported(map(bankRow({ customer_id: '0' }))).record.CustomerId).toBeNull();
});

test.each([
  [{ date: '990231' }, 'time-unreadable', 'date'],
  [{ vru_entry: 'early' }, 'time-unreadable', 'times.start'],
  [{ ser_exit: '9:61:00' }, 'time-unreadable', 'times.ended'],
  [{ outcome: 'LOST' }, 'value-unknown', 'outcome'],
  [{ type: 'ZZ' }, 'value-unknown', 'queue'],
  [{ priority: '9' }, 'value-unknown', 'attributes.priority'],
  [{ q_time: 'long' }, 'duration-unreadable', 'durations.queue'],
  [{ q_exit: '8:59:00', ser_start: '9:00:36' }, 'times-disordered', 'times.dequeued'],
  [{ ser_exit: '9:00:30' }, 'times-disordered', 'times.ended'],
])('%j is refused: %s at %s', (changes, code, field) => {
  expect(map(bankRow(changes))).toMatchObject({ kind: 'refused', problem: { code, field } });
});

test('the mapping can refuse or ignore what is odd', () => {
  const strict = rowMapper(
    bankMapping({ oddities: { 'start-after-next': 'refuse', 'hung-up-before-queue': 'ignore' } }),
  );
  expect(strict(bankRow({ vru_entry: '9:01:03' }))).toMatchObject({
    kind: 'refused',
    problem: { code: 'oddity-refused', field: 'oddities.start-after-next' },
  });
  const inMenu = { outcome: 'HANG', ...noQueue, ...noService };
  expect(strict(bankRow(inMenu))).toEqual({ kind: 'ignored', rule: 'oddity hung-up-before-queue' });
  expect(strict(bankRow()).kind).toBe('imported');
});

test('times and durations that disagree are told, and the times lead', () => {
  const { record, oddities } = imported(map(bankRow({ q_time: '90' })));
  expect(record.Queue?.Duration).toBe(30);
  expect(oddities).toEqual(['duration-differs']);
});

test('a raised revision makes a newer version of the same contact', () => {
  const corrected = imported(rowMapper(bankMapping({ revision: 2 }))(bankRow())).record;
  const first = imported(map(bankRow())).record;
  expect(corrected.ContactId).toBe(first.ContactId);
  expect(corrected.LastUpdateTimestamp).toBe('1970-01-01T00:00:02Z');
});

test('a raised revision is newer even when it moves the times hours back', () => {
  const first = imported(map(bankRow())).record;
  const moved = bankMapping({ revision: 1, timeZone: 'Asia/Tokyo' });
  const corrected = imported(rowMapper(moved)(bankRow())).record;
  expect(corrected.DisconnectTimestamp).toBe(utc('00:02:36'));
  const version = ({ LastUpdateTimestamp }: typeof first) =>
    versionOf(LastUpdateTimestamp, Buffer.from(''));
  expect(version(corrected) > version(first)).toBe(true);
});
