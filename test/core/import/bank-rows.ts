import { readFileSync } from 'node:fs';
import { type ImportMapping, parseMapping } from '../../../core/import/import-mapping.ts';

/** The mapping of docs/examples, with changes. */
export function bankMapping(changes: Record<string, unknown> = {}): ImportMapping {
  const text = readFileSync('docs/examples/anonymous-bank.mapping.json', 'utf8');
  const parsed = parseMapping(JSON.stringify({ ...JSON.parse(text), ...changes }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

export type BankRow = Record<string, string>;

/** A made-up call of the shape of the bank's: 6 s in the menu, 30 s in the queue, 2 minutes with Ana. */
export const bankRow = (changes: BankRow = {}): BankRow => ({
  'vru+line': 'AA0101',
  call_id: '5001',
  customer_id: '700001',
  priority: '2',
  type: 'PS',
  date: '990203',
  vru_entry: '9:00:00',
  vru_exit: '9:00:06',
  vru_time: '6',
  q_start: '9:00:06',
  q_exit: '9:00:36',
  q_time: '30',
  outcome: 'AGENT',
  ser_start: '9:00:36',
  ser_exit: '9:02:36',
  ser_time: '120',
  server: 'ANA',
  ...changes,
});

/** Never queued. */
export const noQueue: BankRow = { q_start: '0:00:00', q_exit: '0:00:00', q_time: '0' };
/** No service. */
export const noService: BankRow = { ser_start: '0:00:00', ser_exit: '0:00:00', ser_time: '0' };
