import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../simulator/random.ts';
import { askForCallback } from './caller.ts';
import type { JournalWatch } from './journal.ts';
import { leaveDesks, lifeMs, sendSomebodyOff } from './mischief.ts';
import type { Product, Running } from './product.ts';

export type LongRun = {
  product: Product;
  journal: JournalWatch;
  random: Random;
  speed: number;
  /** Of the center. */
  untilMs: number;
  /** Of this process (`performance.now`), whatever the center's time is then. */
  atLatest: number;
  faultRate: number;
  say(text: string): void;
};

export type Happened = {
  starts: number;
  kills: number;
  stops: number;
  sentOff: number;
  desksLeft: number;
  callers: number;
};

/** Center milliseconds from one to the next, on average. */
const sendOffEveryMs = 300_000;
const endEveryMs = 3_600_000;
/** Now and then nobody is there, so that callers are offered callbacks. */
const desksAreLeft = 1 / 12;
const cleanStops = 0.2;

/** Lets the product run until the center's time has come, ends it again and again on the way, kills it at the end. */
export async function longRun(run: LongRun): Promise<Happened> {
  const happened = { starts: 0, kills: 0, stops: 0, sentOff: 0, desksLeft: 0, callers: 0 };
  while (!isOver(run)) {
    happened.starts++;
    const end = new AbortController();
    const life = live(run, happened, end.signal);
    await Promise.race([passes(lifeMs(endEveryMs / run.speed, run.random), run), life]);
    end.abort();
    const isClean = !isOver(run) && run.random.chance(cleanStops);
    await (isClean ? run.product.stop() : run.product.kill());
    happened[isClean ? 'stops' : 'kills']++;
    await life;
    await run.journal.look();
    run.say(`${new Date(run.journal.lastMs).toISOString()} ${JSON.stringify(happened)}`);
  }
  return happened;
}

async function live(run: LongRun, happened: Happened, over: AbortSignal): Promise<void> {
  const { product, random, faultRate } = run;
  const running: Running | null = await product.start({ busy: true, faultRate });
  if (!running && !over.aborted) throw new Error(`the product does not start: see ${product.log}`);
  while (running && !over.aborted) {
    await wait(sendOffEveryMs / run.speed, undefined, { signal: over }).catch(() => {});
    if (over.aborted) return;
    if (await sendSomebodyOff(running, random)) happened.sentOff++;
    if (random.chance(desksAreLeft)) happened.desksLeft += await leaveDesks(running);
    if (await askForCallback(running, random)) happened.callers++;
  }
}

const isOver = ({ journal, untilMs, atLatest }: LongRun): boolean =>
  journal.lastMs >= untilMs || performance.now() >= atLatest;

async function passes(ms: number, run: LongRun): Promise<void> {
  const until = performance.now() + ms;
  while (performance.now() < until && !isOver(run)) await wait(50);
}
