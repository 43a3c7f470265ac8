import { setTimeout as wait } from 'node:timers/promises';
import { localCenter } from '../../core/center/local-wire.ts';
import type { JournalWatch } from './journal.ts';
import type { Product, Running } from './product.ts';
import { storedThings } from './what-is-stored.ts';

type Draining = { product: Product; journal: JournalWatch; say(text: string): void };

/** While something is due within so many center seconds, the center stays awake. */
const awakeSeconds = 900;
const pollMs = 500;
/** A day's worth of slots may be promised, and each is rung up to three times. */
const longestMs = 2_400_000;

/**
 * Nobody calls any more and nobody is there: the promises that are left are rung until they are closed, and the center sleeps in
 * between. Answers with the product running.
 */
export async function drain({ product, journal, say }: Draining): Promise<Running> {
  const until = performance.now() + longestMs;
  for (;;) {
    const running = await product.start({ busy: false, faultRate: 0 });
    if (!running) throw new Error('the product does not start');
    const nextAt = await untilNothingIsDue(running, until);
    say(
      nextAt === null ? 'no promise is open' : `next at ${new Date(nextAt * 1000).toISOString()}`,
    );
    if (nextAt === null || performance.now() > until) {
      await untilFolded(journal);
      return running;
    }
    await product.stop();
    await journal.sleepUntil((nextAt - 60) * 1000);
  }
}

/** When the next promise is due, epoch seconds; null without one. */
async function untilNothingIsDue(running: Running, until: number): Promise<number | null> {
  const stored = storedThings(running);
  try {
    for (;;) {
      await wait(pollMs);
      const open = await stored.openCallbacks();
      const now = (await centerNow(running)) / 1000;
      const next = Math.min(...open.map(({ lookAt }) => lookAt));
      if (open.length === 0) return null;
      if (next > now + awakeSeconds || performance.now() > until) return next;
    }
  } finally {
    stored.close();
  }
}

export const centerNow = async ({ url }: Running): Promise<number> =>
  localCenter.parse(await (await fetch(`${url}/local/center`)).json()).nowMs;

async function untilFolded(journal: JournalWatch): Promise<void> {
  for (let tries = 0; journal.pending > 0 || tries === 0; tries++) {
    if (tries > 240) throw new Error(`${journal.pending} contacts never come into the tables`);
    await wait(pollMs);
    await journal.look();
  }
}
