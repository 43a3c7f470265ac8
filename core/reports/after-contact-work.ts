import type * as z from 'zod';
import type { AfterContactWorkAnswer, daysQuery } from '../api/figures-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { addCounts, type Counts, countOf, histogramOf } from '../metrics/counts.ts';
import { quantile, quantileBin } from '../metrics/histogram.ts';
import { ratio } from '../metrics/metric.ts';
import type { MetricName } from '../metrics/metrics.ts';
import { none } from '../metrics/tally.ts';
import { valuesOf } from '../metrics/values-of.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ApiProblem } from './problem.ts';
import { quartersOf, rangeProblem } from './read-range.ts';
import { settingsOf } from './report-settings.ts';

const mostDays = 35;
const shown: readonly MetricName[] = [
  'contactsHandled',
  'averageAfterContactWorkTime',
  'medianAfterContactWorkTime',
  'afterContactWorkTime95',
  'contactsLongAfterContactWork',
  'averageInteractionTime',
];

type AgentSums = { counts: Counts; byQueue: Map<string, Counts>; behindSeconds: number };

/**
 * Who takes how long after contacts, and when. A queue falls behind in a quarter hour in which more contacts came than were
 * answered; after-contact work counts in the quarter hour in which its contact ended.
 */
export async function afterContactWork(
  query: z.output<typeof daysQuery>,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<Result<AfterContactWorkAnswer, ApiProblem>> {
  const range = { ...query, timeZone: config.timeZone };
  const refused = rangeProblem(range, mostDays);
  if (refused) return fail(refused);
  const [ofAgents, ofQueues] = await Promise.all([
    quartersOf(reader, { view: 'agent', wanted: {}, dimension: 'agent' }, range),
    quartersOf(reader, { view: 'queue', wanted: {}, dimension: 'queue' }, range),
  ]);
  const agents = sumAgents(ofAgents, fellBehind(ofQueues));
  const queues = sumBy(ofAgents, ({ key }) => key[1] ?? none);
  const [agentNames, queueNames] = await Promise.all([
    namesOf('agent', reader),
    namesOf('queue', reader),
  ]);
  const settings = settingsOf(config);
  return ok({
    queues: [...queues]
      .filter(([id]) => id !== none)
      .map(([id, counts]) => ({
        ...{ id, name: queueNames.get(id) ?? id, contacts: countOf(counts, 'handled') },
        p95: quantile(histogramOf(counts, 'afterContactWorkTimes'), 0.95),
      })),
    agents: [...agents].map(([id, sums]) => ({
      ...{ id, name: agentNames.get(id) ?? id, contacts: countOf(sums.counts, 'handled') },
      metrics: valuesOf(shown, sums.counts, settings),
      abovePercentile: aboveOf(sums.byQueue, queues),
      whileBehind: ratio(sums.behindSeconds, countOf(sums.counts, 'afterContactWorkSeconds')),
    })),
  });
}

/** Queues and quarter hours, `queue|quarter`, in which more came than were answered. */
function fellBehind(cells: CellRow[]): Set<string> {
  const sums = sumBy(cells, placeOf);
  const behind = [...sums].filter(
    ([, counts]) => countOf(counts, 'queuedByEnqueue') > countOf(counts, 'handledByAnswer'),
  );
  return new Set(behind.map(([place]) => place));
}

const placeOf = ({ key, at }: CellRow, queue = key[0]) => `${queue}|${at}`;

function sumAgents(cells: CellRow[], behind: Set<string>): Map<string, AgentSums> {
  const agents = new Map<string, AgentSums>();
  for (const cell of cells) {
    const [agent = none, queue = none] = cell.key;
    const sums = agents.get(agent) ?? { counts: {}, byQueue: new Map(), behindSeconds: 0 };
    agents.set(agent, sums);
    addCounts(sums.counts, cell.counts);
    sums.byQueue.set(queue, addCounts(sums.byQueue.get(queue) ?? {}, cell.counts));
    if (behind.has(placeOf(cell, queue)))
      sums.behindSeconds += countOf(cell.counts, 'afterContactWorkSeconds');
  }
  return agents;
}

function sumBy(cells: CellRow[], keyOf: (cell: CellRow) => string): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const cell of cells) {
    const key = keyOf(cell);
    sums.set(key, addCounts(sums.get(key) ?? {}, cell.counts));
  }
  return sums;
}

/** The part of an agent's contacts whose work lies in a bin beyond the one that holds their queue's 95th percentile. */
function aboveOf(own: Map<string, Counts>, queues: Map<string, Counts>): number | null {
  let [above, all] = [0, 0];
  for (const [queue, counts] of own) {
    if (queue === none) continue;
    const limit = quantileBin(histogramOf(queues.get(queue) ?? {}, 'afterContactWorkTimes'), 0.95);
    for (const [bin, count] of histogramOf(counts, 'afterContactWorkTimes')) {
      all += count;
      if (limit !== null && bin > limit) above += count;
    }
  }
  return ratio(above, all);
}

const namesOf = async (kind: 'agent' | 'queue', reader: Reader) =>
  new Map((await reader.catalogue(kind)).map(({ id, name }) => [id, name]));
