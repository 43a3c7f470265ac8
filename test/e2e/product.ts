import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../../contact-center.config.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { dayOf, startOfDay } from '../../core/time/zone.ts';
import { type LocalInstance, startLocal } from '../../local/start.ts';
import { call } from '../fixtures/contact-records.ts';
import { putRecords } from './put-records.ts';

/** A Monday with 12 calls answered after 12 s in Billing and 3 that left Sales after 40 s. */
export const quietDay = '2026-03-02';

const quietCalls = [
  ...Array.from({ length: 12 }, (_, index) =>
    call({
      id: `billing-${index}`,
      initiated: Date.parse(`${quietDay}T09:00:00Z`) / 1000 + index * 60,
      queue: 'Billing',
      customer: '+15550100',
    }),
  ),
  ...Array.from({ length: 3 }, (_, index) =>
    call({
      id: `sales-${index}`,
      initiated: Date.parse(`${quietDay}T11:00:00Z`) / 1000 + index * 60,
      queue: 'Sales',
      waitSeconds: 40,
      agent: null,
      customer: '+15550111',
    }),
  ),
];

/** Three calls of today: two answered, after 4 s and 30 s, and one that left after 60 s. */
export function callsOfToday(): ContactRecord[] {
  const now = Math.floor(Date.now() / 1000);
  const midnight = startOfDay(dayOf(now, config.timeZone), config.timeZone);
  const initiated = Math.max(midnight, now - 600);
  return [
    call({ id: 'today-1', initiated, queue: 'Support', waitSeconds: 4 }),
    call({ id: 'today-2', initiated, queue: 'Support', waitSeconds: 30 }),
    call({ id: 'today-3', initiated, queue: 'Support', waitSeconds: 60, agent: null }),
  ];
}

export type Product = LocalInstance & {
  put: (records: ContactRecord[]) => Promise<void>;
};

/** The whole product on loopback with the quiet day in it, and yesterday simulated when asked for. */
export async function startProduct(days: number): Promise<Product> {
  const directory = await mkdtemp(join(tmpdir(), 'browser-'));
  const instance = await startLocal({
    directory,
    live: false,
    history: days > 0 && { days },
    seed: 7,
    batchWindowMs: 0,
  });
  const put = (records: ContactRecord[]) => putRecords(instance, records);
  const stop = async () => {
    await instance.stop();
    await rm(directory, { recursive: true, force: true });
  };
  await put(quietCalls);
  await instance.historyFilled;
  await instance.caughtUp();
  return { ...instance, put, stop };
}
