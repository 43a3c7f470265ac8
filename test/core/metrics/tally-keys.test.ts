import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOfCellId } from '../../../adapters/dynamodb/cell-key.ts';
import { cellsOf } from '../../../core/metrics/cells.ts';
import { none, tallyOf } from '../../../core/metrics/tally.ts';
import { call } from '../../fixtures/contact-records.ts';

const settings = { timeZone: 'UTC', contactTypeAttribute: 'contactType' };
const arn = 'arn:aws:connect:eu-west-1:111122223333:instance/i-1';

test('empty values are no values', () => {
  const record = call({
    contactType: '',
    more: {
      DisconnectReason: '',
      SystemEndpoint: { Address: '', Type: 'TELEPHONE_NUMBER' },
      Queue: { ARN: `${arn}/queue/`, Name: '', EnqueueTimestamp: '2026-03-02T09:00:10Z' },
      Agent: { ARN: '', Username: '' },
    },
  });
  expect(tallyOf(record, settings).keys).toEqual({
    channel: 'VOICE',
    initiationMethod: 'INBOUND',
    queue: none,
    agent: none,
    contactType: none,
    dialledNumber: none,
    disconnectReason: none,
    wrapUpCode: none,
  });
});

/** DynamoDB's limits for keys, in bytes of UTF-8. */
test('whatever a record says, its cells have keys that DynamoDB takes', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.constantFrom(
      '%'.repeat(2000),
      '~'.repeat(2000),
      'ș'.repeat(2000),
      '\ud83d',
      '👋'.repeat(900),
    ),
  );
  fc.assert(
    fc.property(odd, odd, odd, odd, (queue, agent, contactType, channel) => {
      const record = call({ contactType, channel: channel || 'VOICE' });
      Object.assign(record.Queue ?? {}, { ARN: null, Name: queue });
      Object.assign(record.Agent ?? {}, { ARN: null, Username: agent });
      for (const [id] of cellsOf(tallyOf(record, settings))) {
        const { pk, sk } = keyOfCellId(id);
        expect(Buffer.byteLength(pk)).toBeLessThanOrEqual(2048);
        expect(Buffer.byteLength(sk)).toBeLessThanOrEqual(1024);
        expect(Math.min(pk.length, sk.length)).toBeGreaterThan(0);
        expect(Buffer.from(pk + sk).toString()).toBe(pk + sk);
      }
    }),
  );
});
