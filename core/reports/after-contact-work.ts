import type * as z from 'zod';
import type { AfterContactWorkAnswer, daysQuery } from '../api/figures-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { addCounts, type Counts, countOf, histogramOf } from '../metrics/counts.ts';
import { binEdges, quantile, quantileBin } from '../metrics/histogram.ts';
import { ratio } from '../metrics/metric.ts';
import type { MetricName } from '../metrics/metrics.ts';
import { none } from '../metrics/tally.ts';
import { valuesOf } from '../metrics/values-of.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Behind, fellBehind } from './fell-behind.ts';
import { namesOf } from './names-of.ts';
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

type AgentSums = {
  counts: Counts;
  byQueue: Map<string, Counts>;
  /** In quarter hours in which the queue fell behind, by queue. */
  behind: Map<string, Counts>;
};

/** Who takes how long after contacts, and when: after-contact work counts in the quarter hour in which its contact ended. */
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
    agents: [...agents].map(([id, sums]) => {
      const above = aboveOf(sums.byQueue, queues);
      return {
        ...{ id, name: agentNames.get(id) ?? id, contacts: countOf(sums.counts, 'handled') },
        metrics: valuesOf(shown, sums.counts, settings),
        abovePercentile: shareAbove(above, sums.byQueue),
        above: above.map((one) => ({ ...one, name: queueNames.get(one.id) ?? one.id })),
        ...behindOf(sums),
      };
    }),
  });
}

function sumAgents(cells: CellRow[], isBehind: Behind): Map<string, AgentSums> {
  const agents = new Map<string, AgentSums>();
  for (const { key, at, counts } of cells) {
    const [agent = none, queue = none] = key;
    const sums = agents.get(agent) ?? { counts: {}, byQueue: new Map(), behind: new Map() };
    agents.set(agent, sums);
    addCounts(sums.counts, counts);
    const places = isBehind(queue, at) ? [sums.byQueue, sums.behind] : [sums.byQueue];
    for (const place of places) place.set(queue, addCounts(place.get(queue) ?? {}, counts));
  }
  return agents;
}

/** The part of the work in those quarter hours, and the contacts with after-contact work that they are. */
function behindOf({ counts, behind }: AgentSums) {
  const seconds = sum([...behind.values()].map((own) => countOf(own, 'afterContactWorkSeconds')));
  const contacts = [...behind].map(([queue, own]) => ({
    ...{ queue, count: countOf(own, 'afterContactWorkContacts') },
  }));
  return {
    whileBehind: ratio(seconds, countOf(counts, 'afterContactWorkSeconds')),
    behind: {
      contacts: sum(contacts.map(({ count }) => count)),
      queues: contacts.flatMap(({ queue, count }) => (count > 0 ? [queue] : [])),
    },
  };
}

function sumBy(cells: CellRow[], keyOf: (cell: CellRow) => string): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const cell of cells) {
    const key = keyOf(cell);
    sums.set(key, addCounts(sums.get(key) ?? {}, cell.counts));
  }
  return sums;
}

type Above = { id: string; contacts: number; atLeastSeconds: number };

/** An agent's contacts whose work lies in a bin beyond the one that holds their queue's 95th percentile, by queue. */
function aboveOf(own: Map<string, Counts>, queues: Map<string, Counts>): Above[] {
  return [...own].flatMap(([id, counts]) => {
    const limit = quantileBin(histogramOf(queues.get(id) ?? {}, 'afterContactWorkTimes'), 0.95);
    const atLeastSeconds = limit === null ? undefined : binEdges[limit + 1];
    if (id === none || limit === null || atLeastSeconds === undefined) return [];
    const times = histogramOf(counts, 'afterContactWorkTimes');
    const contacts = sum([...times].map(([bin, count]) => (bin > limit ? count : 0)));
    return contacts > 0 ? [{ id, contacts, atLeastSeconds }] : [];
  });
}

function shareAbove(above: Above[], own: Map<string, Counts>): number | null {
  const all = [...own].map(([queue, counts]) =>
    queue === none ? 0 : sum([...histogramOf(counts, 'afterContactWorkTimes').values()]),
  );
  return ratio(sum(above.map(({ contacts }) => contacts)), sum(all));
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
