import type * as z from 'zod';
import type { ScorecardAnswer, scorecardQuery } from '../api/figures-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { addCounts, type Counts, countOf } from '../metrics/counts.ts';
import { median } from '../metrics/median.ts';
import type { MetricSettings } from '../metrics/metric.ts';
import { sumOf } from '../metrics/metrics.ts';
import { scorecardMetrics } from '../metrics/scorecard-metrics.ts';
import { none } from '../metrics/tally.ts';
import { valuesOf } from '../metrics/values-of.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Caller } from './center.ts';
import { namesOf } from './names-of.ts';
import type { ApiProblem } from './problem.ts';
import { rangeProblem } from './read-range.ts';
import { settingsOf } from './report-settings.ts';

const mostDays = 400;
/** Who handled fewer contacts of these queues says little of what is usual. */
const leastOfPeer = 10;
/** Of fewer others an agent could tell whose figures the median is. */
const leastPeersForAgents = 3;

/**
 * An agent's figures over the center's days beside the median of the peers: the other agents, over the contacts of the
 * agent's queues. Contacts without a queue are the agent's own, and compared with nobody's. Who asks as an agent asks for their own.
 */
export async function scorecard(
  { from, to, agent: asked }: z.output<typeof scorecardQuery>,
  caller: Caller,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<Result<ScorecardAnswer, ApiProblem>> {
  const refused = rangeProblem({ from, to, timeZone: config.timeZone }, mostDays);
  if (refused) return fail(refused);
  const agent = caller.agent ?? asked;
  if (agent === undefined)
    return fail({ code: 'query-invalid', field: 'agent', detail: 'name an agent' });
  const cells = await reader.cells({ view: 'agent', resolution: 'day', from, to, only: [] });
  const own = cells.filter(({ key }) => key[0] === agent);
  const queues = new Set(own.map(({ key }) => key[1] ?? none).filter((queue) => queue !== none));
  const others = peersOf(cells, agent, queues);
  const peers = caller.agent === null || others.length >= leastPeersForAgents ? others : [];
  const settings = settingsOf(config);
  return ok({
    agent: { id: agent, name: (await namesOf('agent', reader)).get(agent) ?? agent },
    queues: await named(queues, reader),
    peers: peers.length,
    metrics: valuesOf(scorecardMetrics, sumOf(own.map(({ counts }) => counts)), settings),
    medians: mediansOf(peers, settings),
  });
}

/** What each other agent counts in some queues, if it is enough. */
function peersOf(cells: CellRow[], agent: string, queues: Set<string>): Counts[] {
  const peers = new Map<string, Counts>();
  for (const { key, counts } of cells) {
    const [other = '', queue = ''] = key;
    if (other === agent || !queues.has(queue)) continue;
    peers.set(other, addCounts(peers.get(other) ?? {}, counts));
  }
  return [...peers.values()].filter((counts) => countOf(counts, 'handled') >= leastOfPeer);
}

function mediansOf(peers: Counts[], settings: MetricSettings): Record<string, number | null> {
  const figures = peers.map((counts) => valuesOf(scorecardMetrics, counts, settings));
  return Object.fromEntries(
    scorecardMetrics.map((name) => [
      name,
      median(figures.map((one) => one[name] ?? null).filter((value) => value !== null)),
    ]),
  );
}

async function named(queues: Set<string>, reader: Reader) {
  const names = await namesOf('queue', reader);
  return [...queues].map((id) => ({ id, name: names.get(id) ?? id }));
}
