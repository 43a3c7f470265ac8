import { setTimeout as wait } from 'node:timers/promises';
import config from '../contact-center.config.ts';
import type { TodayAnswer } from '../core/api/wire.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import { dayOf, startOfDay } from '../core/time/zone.ts';
import { generateContacts } from '../simulator/generate-contacts.ts';
import { type Figure, quantileOf } from './figure.ts';
import { type LocalProduct, onLocalProduct } from './local-product.ts';

const probes = 100;
const pauseMs = 300;
const pollMs = 20;
const backgroundEveryMs = 500;
const aimedSeconds = 2;

/** Time from a record in the stream to its figure in the API, with two other contacts a second beside it. */
export function freshness(): Promise<Figure[]> {
  return onLocalProduct(async (product) => {
    const records = contactsOfToday();
    const stop = new AbortController();
    const background = playBackground(product, records, stop.signal);
    const seconds: number[] = [];
    for (let probe = 0; probe < probes; probe++) {
      seconds.push(await probeOnce(product, records.next().value as ContactRecord, probe));
      await wait(pauseMs * Math.random());
    }
    stop.abort();
    await background;
    const figure = (name: string, share: number): Figure => ({
      name: `from the stream to the API, ${name}`,
      value: quantileOf(seconds, share),
      unit: 's',
    });
    return [figure('p50', 0.5), { ...figure('p99', 0.99), aim: { atMost: aimedSeconds } }];
  });
}

/** Contacts that ended today before now, without end. */
function* contactsOfToday(): Generator<ContactRecord> {
  const now = Math.floor(Date.now() / 1000);
  const from = startOfDay(dayOf(now, config.timeZone), config.timeZone);
  for (let seed = 1; ; seed++)
    yield* generateContacts({ count: 1000, queues: 5, agents: 30, seed, from, to: now });
}

async function playBackground(
  product: LocalProduct,
  records: Generator<ContactRecord>,
  signal: AbortSignal,
) {
  while (!signal.aborted) {
    await product.put([records.next().value as ContactRecord]);
    await wait(backgroundEveryMs);
  }
}

/** A queue of its own, so that its figure shows this contact and no other. */
async function probeOnce(product: LocalProduct, record: ContactRecord, probe: number) {
  const name = `probe-${probe}`;
  const queue = { ...record.Queue, ARN: `arn:aws:connect:::queue/${name}`, Name: name };
  const start = performance.now();
  await product.put([{ ...record, Queue: queue } as ContactRecord]);
  for (;;) {
    const response = await fetch(`${product.url}/api/today`);
    const { queues } = (await response.json()) as TodayAnswer;
    if (queues.some((row) => row.name === name)) return (performance.now() - start) / 1000;
    if (performance.now() - start > 60_000) throw new Error('a contact did not arrive in a minute');
    await wait(pollMs);
  }
}
