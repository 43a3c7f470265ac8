import { turnSeconds } from '../../core/alerts/ring-turns.ts';
import { prices } from './prices.ts';
import type { Assumptions, CenterSize } from './usage.ts';

const minutesPerMonth = 730 * 60;
/** Lambda asks a queue by five pollers, each of which waits 20 seconds where there is nothing. */
const asksPerMonth = 5 * 3 * minutesPerMonth;
const queues = 2;
const million = 1_000_000;

/** How often the live state changes in a month: each time a function rings for pages. */
export const changesOf = ({ agents, contacts }: CenterSize, assumed: Assumptions): number =>
  contacts * assumed.changesPerContact + agents * assumed.changesPerAgent;

/** Evaluations in a month: each minute of it, and each turn in which a figure changed, at worst one change in each. */
export function evaluationsOf(size: CenterSize, assumed: Assumptions): number {
  const turns = assumed.openSecondsPerMonth / turnSeconds;
  return minutesPerMonth + Math.min(turns, changesOf(size, assumed) + size.contacts);
}

/** What it costs to hold rules against figures; the rings are those for pages too. */
export function alertCost(size: CenterSize, assumed: Assumptions) {
  const evaluations = evaluationsOf(size, assumed);
  const { millionRequests, gbSecondArm } = prices.lambda;
  const { millionReadUnits, millionWriteUnits } = prices.dynamodb;
  const read = assumed.readUnitsPerEvaluation + size.agents * assumed.readUnitsPerAgent;
  const units = read * millionReadUnits + assumed.writeUnitsPerEvaluation * millionWriteUnits;
  const rung = evaluations - minutesPerMonth;
  const rings = changesOf(size, assumed) + rung * assumed.ringsPerTurn;
  const answered = 2 * (rung + Math.min(assumed.openSecondsPerMonth, changesOf(size, assumed)));
  return [
    {
      service: 'Lambda',
      what: 'evaluate-alerts',
      usd:
        (evaluations / million) * millionRequests +
        evaluations * assumed.evaluateSeconds * gbSecondArm,
    },
    {
      service: 'DynamoDB',
      what: 'figures that alerts look at',
      usd: (evaluations * units) / million,
    },
    {
      service: 'SQS',
      what: 'rings for pages and alerts',
      usd: ((rings + answered + queues * asksPerMonth) * prices.sqs.millionFifoRequests) / million,
    },
  ];
}
