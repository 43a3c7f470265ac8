import { expect, test } from 'vitest';
import { parseContactRecord } from '../../core/contact/parse-contact-record.ts';
import { generateContacts } from '../../simulator/generate-contacts.ts';
import { brokenRules } from './record-rules.ts';

const from = Date.parse('2026-06-01T00:00:00Z') / 1000;
const options = { count: 3000, queues: 20, agents: 300, seed: 5, from, to: from + 7 * 86_400 };
const records = [...generateContacts(options)];

test('as many as asked for, over the queues and agents asked for, in order inside the span', () => {
  expect(records).toHaveLength(3000);
  expect(new Set(records.flatMap((record) => record.Queue?.Name ?? [])).size).toBe(20);
  expect(new Set(records.flatMap((record) => record.Agent?.Username ?? [])).size).toBe(300);
  const starts = records.map((record) => record.InitiationTimestamp);
  expect(starts).toEqual([...starts].sort());
  expect(Date.parse(starts[0] ?? '') / 1000).toBeGreaterThanOrEqual(from);
  expect(Date.parse(starts.at(-1) ?? '') / 1000).toBeLessThan(options.to);
});

test('the same options give the same records, another seed others', () => {
  expect([...generateContacts(options)]).toEqual(records);
  expect([...generateContacts({ ...options, seed: 6 })]).not.toEqual(records);
});

test('every record is a proper contact record of full size', () => {
  for (const record of records) {
    const text = JSON.stringify(record);
    expect(parseContactRecord(text)).toEqual({ ok: true, value: record });
    expect(text.length).toBeGreaterThan(1500);
  }
  const booked = brokenRules(records).filter((rule) => !rule.startsWith('agent '));
  expect(booked).toEqual([]);
});
