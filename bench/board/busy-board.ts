import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { type CenterInfo, centerInfo } from '../../core/api/wire.ts';
import { dayOf, startOfDay } from '../../core/time/zone.ts';
import { generateContacts } from '../../simulator/generate-contacts.ts';
import { type Figure, quantileOf } from '../figure.ts';
import { type LocalProduct, onLocalProduct } from '../local-product.ts';
import { Crowd, type Named } from './crowd.ts';
import { liveFront } from './live-front.ts';
import { PageMeter, type Size, type Work } from './page-meter.ts';

export type BoardOptions = { agents: number; queues: number; minutes: number; height: number };

/** So many that of a tenth more agents than wanted enough are in the records of the day so far. */
const recordsAnAgent = 4;
const spareAgents = 1.1;
const recordsASecond = 2;
const recordDelaySeconds = 300;
/** From here on the page is what it stays: growth counts from it. */
const settledMinutes = 2;
const width = 1440;
/** A busy machine may take so long to show the board. */
export const startMs = 180_000;

type Second = { work: Work; letters: number };
type Minute = { minute: number; size: Size; load: number };

/**
 * The usual board with a center of so many agents and queues: one change of the live state a second, and the API of a product with the
 * day's contacts of the same queues and agents, two more a second. Ctrl-C ends it with the figures so far.
 */
export const busyBoard = (browser: Browser, options: BoardOptions): Promise<Figure[]> =>
  onLocalProduct(async (product) => {
    await putDay(product, options);
    const { agents, queues } = await seenBy(product, options);
    const crowd = new Crowd(agents, queues, Date.now() / 1000);
    const front = await liveFront(product.url, crowd.at(Date.now() / 1000));
    const page = await browser.newPage({
      viewport: { width, height: options.height },
      locale: 'en-GB',
    });
    page.setDefaultTimeout(startMs);
    const meter = await PageMeter.of(page);
    await page.goto(front.url);
    await page.getByRole('grid', { name: 'Agents' }).waitFor();
    const seconds: Second[] = [];
    const minutes: Minute[] = [];
    const longTasks: number[] = [];
    const start = performance.now();
    let isOver = false;
    process.once('SIGINT', () => {
      isOver = true;
    });
    for (let second = 0; second < options.minutes * 60 && !isOver; second++) {
      const before = await meter.work();
      const letters = await front.tell(crowd.at(Date.now() / 1000));
      product.put([...recordsOf(options, second)]).catch((error) => console.error(String(error)));
      await wait(Math.max(0, (second + 1) * 1000 - (performance.now() - start)));
      seconds.push({ work: since(before, await meter.work()), letters });
      if (second % 60 !== 59) continue;
      const minute = {
        minute: (second + 1) / 60,
        size: await meter.size(),
        load: loadavg()[0] ?? 0,
      };
      minutes.push(minute);
      const long = await meter.longTasks();
      if (minute.minute > 1) longTasks.push(...long);
      console.error(tellMinute(minute, seconds.slice(-60), long));
    }
    await page.close();
    await front.stop();
    return figuresOf(seconds.slice(60), minutes, longTasks);
  });

async function putDay(product: LocalProduct, { agents, queues }: BoardOptions): Promise<void> {
  const to = Math.floor(Date.now() / 1000) - 2 * recordDelaySeconds;
  const { timeZone } = await centerOf(product);
  const from = Math.min(to - 3600, startOfDay(dayOf(to, timeZone), timeZone));
  const day = { agents: Math.ceil(agents * spareAgents), queues, seed: 0, from, to };
  await product.put([...generateContacts({ ...day, count: agents * recordsAnAgent })]);
  await product.caughtUp();
}

const recordsOf = ({ agents, queues }: BoardOptions, second: number) => {
  const to = Math.floor(Date.now() / 1000) - recordDelaySeconds;
  return generateContacts({
    ...{ agents, queues, seed: second + 1, from: to - 60, to },
    count: recordsASecond,
  });
};

const centerOf = async ({ url }: LocalProduct): Promise<CenterInfo> =>
  centerInfo.parse(await (await fetch(`${url}/api/center`)).json());

/** Agents and queues by the ids that the API knows them by; the configured ones, which have no contacts, stay out. */
async function seenBy(product: LocalProduct, options: BoardOptions) {
  const { agents, queues } = await centerOf(product);
  const generated = ({ name }: Named) => /^Queue \d+$/.test(name);
  const named = ({ id, name }: Named): Named => ({ id, name });
  const seen = {
    agents: agents.map(named).slice(0, options.agents),
    queues: queues.filter(generated).map(named),
  };
  if (seen.agents.length !== options.agents || seen.queues.length !== options.queues)
    throw new Error(`only ${seen.agents.length} agents and ${seen.queues.length} queues were seen`);
  return seen;
}

const since = (before: Work, after: Work): Work => ({
  ...{ task: after.task - before.task, script: after.script - before.script },
  ...{ layout: after.layout - before.layout, style: after.style - before.style },
});

function tellMinute({ minute, size, load }: Minute, seconds: Second[], long: number[]): string {
  const median = (part: keyof Work) =>
    quantileOf(
      seconds.map(({ work }) => work[part]),
      0.5,
    );
  const ms = (value: number) => value.toFixed(1);
  return (
    `minute ${minute}: task ${ms(median('task'))} ms, script ${ms(median('script'))} ms, ` +
    `layout ${ms(median('layout'))} ms, style ${ms(median('style'))} ms; longest ${ms(Math.max(0, ...long))} ms; ` +
    `heap ${size.heapMb.toFixed(2)} MB, ${size.nodes} nodes, ${size.listeners} listeners; load ${load.toFixed(1)}`
  );
}

function figuresOf(seconds: Second[], minutes: Minute[], longTasks: number[]): Figure[] {
  const settled = minutes.find(({ minute }) => minute >= settledMinutes);
  const last = minutes.at(-1);
  const quantiles = (name: string, part: keyof Work): Figure[] => {
    const values = seconds.map(({ work }) => work[part]);
    return [0.5, 0.99].map((share) => ({
      name: `${name}, p${share * 100}`,
      value: quantileOf(values, share),
      unit: 'ms',
    }));
  };
  const growth = (name: string, part: keyof Size, unit: string): Figure[] =>
    settled && last
      ? [
          {
            ...{ name: `${name}, minute ${last.minute}`, value: last.size[part], unit },
            baseline: { name: `minute ${settled.minute}`, value: settled.size[part] },
          },
        ]
      : [];
  const letters = seconds.map((second) => second.letters);
  return [
    { name: 'letters of a change, p50', value: quantileOf(letters, 0.5), unit: 'letters' },
    ...quantiles('work of a second', 'task'),
    ...quantiles('script of a second', 'script'),
    ...quantiles('layout of a second', 'layout'),
    ...quantiles('style of a second', 'style'),
    { name: 'longest task by the clock', value: Math.max(0, ...longTasks), unit: 'ms' },
    { name: 'tasks of more than 50 ms by the clock', value: longTasks.length, unit: 'tasks' },
    ...growth('heap', 'heapMb', 'MB'),
    ...growth('nodes', 'nodes', 'nodes'),
    ...growth('listeners', 'listeners', 'listeners'),
    {
      name: 'load of the machine, p50',
      value: quantileOf(
        minutes.map(({ load }) => load),
        0.5,
      ),
      unit: 'processes',
    },
  ];
}
