import type { Figure } from './figure.ts';
import { SimultaneousCalls } from './simultaneous-calls.ts';

/** As many as Connect allows an instance until it is asked for more. */
const quota = 10;
/** The two largest say how the work grows. */
const sizes = [quota, 1000, 3000, 6000];
/** Until the first callers have left and others have come in their place. */
const warmUpSeconds = 300;
const measuredSeconds = 60;

type Load = { calls: number; share: number };

/** How many calls at a time one core carries in real time: the machine with the shipped flows, no functions behind it, no network. */
export async function centerRate(): Promise<Figure[]> {
  const loads = sizes.map((calls) => ({ calls, share: shareOfCore(calls) }));
  return [
    {
      name: 'calls at a time that the center carries in real time, one core',
      value: carried(loads),
      unit: 'call-seconds/s',
      baseline: { name: 'what Connect allows an instance at first', value: quota },
      parts: Object.fromEntries(
        loads.map(({ calls, share }) => [`ms of work a second with ${calls} calls`, share * 1000]),
      ),
    },
  ];
}

/** Seconds of processor time in a second of calls, whatever else the machine does. */
function shareOfCore(size: number): number {
  const calls = new SimultaneousCalls(size);
  calls.pass(warmUpSeconds);
  const { talks } = calls;
  const before = process.cpuUsage();
  calls.pass(measuredSeconds);
  const { user, system } = process.cpuUsage(before);
  const share = (user + system) / 1_000_000 / measuredSeconds;
  if (calls.talks === talks) throw new Error(`No agent took any of ${size} calls.`);
  return share;
}

/** Where the share is 1, if work goes on growing as between the two largest sizes. */
function carried(loads: Load[]): number {
  const [before, last] = loads.slice(-2) as [Load, Load];
  const growth = Math.log(last.share / before.share) / Math.log(last.calls / before.calls);
  return last.calls * (1 / last.share) ** (1 / Math.max(1, growth));
}
