import {
  type CenterHistory,
  type Closing,
  noHistory,
  type QuarterLoad,
  type QueueHistory,
} from '../../../core/callbacks/center-history.ts';
import { at } from './center.ts';

const busy = { arrivals: 0, handled: 0, handleSeconds: 0, writtenSeconds: 0 };
const weekSeconds = 7 * 86_400;

/** Every quarter hour from an instant to another held the same. */
export function steady(load: Partial<QuarterLoad>, from: string, to: string): QueueHistory {
  const quarters = new Map<number, QuarterLoad>();
  for (let quarter = at(from); quarter < at(to); quarter += 900)
    quarters.set(quarter, { ...busy, ...load });
  const { handled = 0, handleSeconds = 0 } = load;
  return { quarters, since: at(from), handleSeconds: handled ? handleSeconds / handled : null };
}

/** So many calls in each half hour of the last six weeks, of so many seconds each. */
export const calls = (halfHourly: number, seconds: number, now: number): QueueHistory => {
  const [from, to] = [now - 6 * weekSeconds, now].map((one) => new Date(one * 1000).toISOString());
  const quarterly = halfHourly / 2;
  return steady(
    { arrivals: quarterly, handled: quarterly, handleSeconds: quarterly * seconds },
    from as string,
    to as string,
  );
};

/** The past of a center by queue. */
export const past = (
  histories: Record<string, QueueHistory>,
  closings: Closing[] = [],
): CenterHistory => ({
  load: async (queue) => histories[queue] ?? noHistory,
  closings: async () => closings,
});
