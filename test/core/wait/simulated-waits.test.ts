import { describe, expect, test } from 'vitest';
import { estimateWait } from '../../../core/wait/estimate-wait.ts';
import { exponential } from '../../../simulator/distributions.ts';
import { Random } from '../../../simulator/random.ts';
import { type QueueRequest, routeContacts } from '../../../simulator/route-contacts.ts';

type Caller = QueueRequest & { leftAt: number; served: boolean };

const agents = 8;
const handleSeconds = 240;
/** Offered load a little under, or over, the number of agents: most callers wait. */
type Day = { arrivalSeconds: number; patienceSeconds: number };

/** A long day in which one caller in twenty waits for ever: whose wait is what the estimate speaks of. */
function simulate(name: string, { arrivalSeconds, patienceSeconds }: Day): Caller[] {
  const random = Random.named(name);
  const callers: Caller[] = [];
  for (let at = 0; callers.length < 40_000; at += exponential(random, arrivalSeconds)) {
    const patience = exponential(random, patienceSeconds);
    callers.push({
      queue: 'Support',
      channel: 'VOICE',
      enqueuedAt: at,
      patienceSeconds: random.chance(0.05) ? Number.POSITIVE_INFINITY : patience,
      agentSeconds: exponential(random, handleSeconds),
      leftAt: 0,
      served: false,
    });
  }
  const duty = [{ from: 0, to: Number.POSITIVE_INFINITY }];
  const team = Array.from({ length: agents }, (_, n) => ({
    name: `${n}`,
    queues: ['Support'],
    duty,
  }));
  routeContacts(callers, team, (caller, { agent, at }) => {
    caller.leftAt = at;
    caller.served = agent !== null;
    return null;
  });
  return callers;
}

type Seen = { ahead: number; waited: number };

/** What the callers who never give up found and how long they waited, those who found a free agent left out. */
function waitsOf(callers: Caller[]): Seen[] {
  const seen: Seen[] = [];
  callers.forEach((caller, index) => {
    const waited = caller.leftAt - caller.enqueuedAt;
    if (caller.patienceSeconds !== Number.POSITIVE_INFINITY || waited === 0) return;
    const ahead = callers
      .slice(Math.max(0, index - 500), index)
      .filter(({ leftAt }) => leftAt > caller.enqueuedAt).length;
    seen.push({ ahead, waited });
  });
  return seen;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of estimate less wait, in its own standard errors. */
function bias(seen: Seen[], abandonRate: number): number {
  const pace = { handleSeconds, handled: 1000, abandonRate };
  const errors = seen.map(
    ({ ahead, waited }) =>
      (estimateWait({ ahead, agentsStaffed: agents, agentsAvailable: 0 }, pace) ?? Number.NaN) -
      waited,
  );
  const middle = mean(errors);
  const deviation = Math.sqrt(mean(errors.map((error) => (error - middle) ** 2)));
  return middle / (deviation / Math.sqrt(errors.length));
}

/** Successive waits depend on each other, so their mean spreads wider than that of as many independent ones. */
const standardErrors = 4;

describe('estimates against simulated waits', () => {
  test('patient callers: on average the estimate is the wait', () => {
    const callers = simulate('patient', {
      arrivalSeconds: handleSeconds / (agents * 0.9),
      patienceSeconds: Number.POSITIVE_INFINITY,
    });
    const seen = waitsOf(callers);
    expect(seen.length).toBeGreaterThan(5000);
    expect(Math.abs(bias(seen, 0))).toBeLessThan(standardErrors);
  });

  const overloaded: Day = { arrivalSeconds: handleSeconds / (agents * 1.3), patienceSeconds: 200 };

  test('callers who give up, more work than agents: the estimate with their rate is the wait, without it too long', () => {
    const callers = simulate('impatient', overloaded);
    const seen = waitsOf(callers);
    expect(seen.length).toBeGreaterThan(1000);
    const waited = callers.reduce((sum, { leftAt, enqueuedAt }) => sum + leftAt - enqueuedAt, 0);
    const rate = callers.filter(({ served }) => !served).length / waited;
    expect(Math.abs(bias(seen, rate))).toBeLessThan(standardErrors);
    expect(bias(seen, 0)).toBeGreaterThan(10);
  });
});
