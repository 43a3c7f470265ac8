import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import config from '../../contact-center.config.ts';
import type { Callback } from '../../core/callbacks/callback.ts';
import { addDays, type Day, dayOf, daysBetween } from '../../core/time/zone.ts';
import { repositoryRoot } from '../../scripts/repository-root.mjs';
import { simulateDay } from '../../simulator/simulate-day.ts';
import { centerNow } from './drain.ts';
import { faultsOfCallbacks } from './faults-of-callbacks.ts';
import { faultsOfContacts } from './faults-of-contacts.ts';
import type { JournalWatch } from './journal.ts';
import type { Product, Running } from './product.ts';
import { storedThings } from './what-is-stored.ts';

export type Checked = { faults: string[]; figures: Record<string, string | number> };

type Ran = {
  running: Running;
  journal: JournalWatch;
  product: Product;
  /** The first day. */
  from: Day;
};

/** Looks from outside at what a long run has left. */
export async function check({ running, journal, product, from }: Ran): Promise<Checked> {
  const nowSeconds = (await centerNow(running)) / 1000;
  const days = { from: addDays(from, -5), to: dayOf(nowSeconds, config.timeZone) };
  const contactsCreated = await createdIn(days, running);
  const stored = storedThings(running);
  const records = await stored.records();
  const callbacks = await stored.callbacks(nowSeconds);
  stored.close();
  const simulated = simulatedContacts(days.from, addDays(from, 2));
  const { begun } = journal;
  // What the simulator says of its own was never in the center's hands.
  const isOurs = ({ contactId, attempts, closed }: Callback) =>
    !simulated.has(contactId) || (attempts.length > 0 && closed?.ending !== 'cancelled');
  const audit = auditOf(days, product.directory);
  return {
    faults: [
      ...faultsOfContacts({ begun, simulated, records, contactsCreated }),
      ...faultsOfCallbacks(callbacks.filter(isOurs), records),
      ...(audit.isClean ? [] : [`the audit: ${audit.told}`]),
      ...(product.crashes > 0 ? [`the product ended ${product.crashes} times by itself`] : []),
      ...(await stoppedFlows(product)),
    ],
    figures: {
      contacts: begun.size,
      counted: contactsCreated,
      'of them simulated': records.filter(({ ContactId }) => simulated.has(ContactId)).length,
      'ended by a kill': records.filter(isFailure).length,
      callbacks: callbacks.length,
      ...endingsOf(callbacks),
      audit: audit.told,
    },
  };
}

function endingsOf(callbacks: readonly Callback[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { closed } of callbacks) {
    const ending = `… ${closed?.ending ?? 'open'}`;
    counts[ending] = (counts[ending] ?? 0) + 1;
  }
  return counts;
}

const failures = ['TELECOM_PROBLEM', 'SYSTEM_ERROR'];
const isFailure = ({ DisconnectReason }: { DisconnectReason?: string | null | undefined }) =>
  failures.includes(DisconnectReason ?? '');

/** What the simulator plays of the time before the center opens. */
const simulatedContacts = (from: Day, to: Day): Set<string> =>
  new Set(
    Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
      .flatMap((day) => simulateDay(config, day, 1))
      .map(({ ContactId }) => ContactId),
  );

async function createdIn({ from, to }: { from: Day; to: Day }, { url }: Running): Promise<number> {
  const response = await fetch(`${url}/api/history?from=${from}&to=${to}`);
  const { totals } = (await response.json()) as { totals: { contactsCreated: number } };
  return totals.contactsCreated;
}

function auditOf({ from, to }: { from: Day; to: Day }, directory: string) {
  const args = ['--from', from, '--to', to, '--records', '--directory', directory];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'local/commands/audit.ts', ...args],
    { cwd: repositoryRoot, encoding: 'utf8' },
  );
  return { isClean: status === 0, told: stdout.trim().split('\n').at(-1) ?? '' };
}

/** A flow that stopped at a block left a caller alone. */
async function stoppedFlows({ log }: Product): Promise<string[]> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
  return lines.filter((line) => line.includes('A flow stopped'));
}
