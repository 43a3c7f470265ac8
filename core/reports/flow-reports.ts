import type * as z from 'zod';
import { type FlowReportName, flowRoutes } from '../api/flow-routes.ts';
import type {
  FlowContacts,
  FlowDetail,
  FlowList,
  FlowTrafficAnswer,
  flowContactsQuery,
} from '../api/flows-wire.ts';
import type { Flow } from '../flow/document/flow.ts';
import { contactsAt } from '../flow/traffic/contacts-at.ts';
import type { Answers, FlowPath } from '../flow/traffic/flow-path.ts';
import { flowTraffic, leaversOf } from '../flow/traffic/flow-traffic.ts';
import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import type { Caller } from './center.ts';
import type { ApiProblem } from './problem.ts';
import { readRequest } from './read-request.ts';

/** A flow of the center, as the explorer shows it. */
export type ShownFlow = { name: string; type: string; description: string; flow: Flow };

export type FlowSources = {
  flows: readonly ShownFlow[];
  /** What the linter says and test cases try. */
  checked(flow: ShownFlow): Promise<Pick<FlowDetail, 'findings' | 'coverage'>>;
  /** Ways of contacts that began in a span, newest first, `limit` at most. */
  paths: { list(flow: string, span: Span, limit: number): Promise<FlowPath[]> };
  /** When agents answered contacts, as far as there are records. */
  answers(contactIds: readonly string[]): Promise<Answers>;
  config: { timeZone: string };
};

type Asked = {
  params: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  caller: Caller;
  now: EpochSeconds;
};

/** Some 400 bytes each: a picture reads 4 MB, or 500 units of reading, at most. */
export const mostPaths = 10_000;
/** Of each flow, for the list of all. */
export const mostListed = 1000;
const mostContacts = 200;
const flowsTogether = 16;

/** Answers one route of the flow explorer. */
export async function answerFlows(
  name: FlowReportName,
  { params, query, caller, now }: Asked,
  sources: FlowSources,
): Promise<Result<unknown, ApiProblem>> {
  const read = readRequest(flowRoutes[name], { params, query, caller });
  if (!read.ok) return read;
  const { timeZone } = sources.config;
  const asked = read.value.query as Partial<z.output<typeof flowContactsQuery>>;
  const { day = dayOf(now, timeZone) } = asked;
  const span = spanOfDays(day, day, timeZone);
  if (name === 'flows') return ok({ day, flows: await listed(span, sources) } satisfies FlowList);
  const shown = sources.flows.find((one) => one.name === read.value.id);
  if (!shown) return fail({ code: 'flow-unknown', field: 'id', detail: 'there is no such flow' });
  if (name === 'flow') return ok(await detail(shown, sources));
  const paths = await sources.paths.list(shown.name, span, mostPaths);
  const { block = '', branch, gone } = asked;
  const answers =
    name === 'flowTraffic' || gone
      ? await sources.answers(leaversOf(shown.flow, paths))
      : undefined;
  if (name === 'flowTraffic')
    return ok({
      ...{ day, ...flowTraffic(shown.flow, paths, answers) },
      truncated: paths.length === mostPaths,
    } satisfies FlowTrafficAnswer);
  const found = contactsAt(shown.flow, paths, { block, branch, gone }, answers);
  const contacts = found
    .slice(0, mostContacts)
    .map(({ contactId, at }) => ({ contactId, at: Math.floor(at / 1000) }));
  return ok({ day, contacts, total: found.length } satisfies FlowContacts);
}

async function listed(
  span: Span,
  { flows, paths, answers }: FlowSources,
): Promise<FlowList['flows']> {
  const rows = new Map<string, FlowList['flows'][number]>();
  await mapConcurrently(flows, flowsTogether, async ({ name, type, description, flow }) => {
    const found = await paths.list(name, span, mostListed);
    const told = await answers(leaversOf(flow, found));
    const { blocks: _, ...counted } = flowTraffic(flow, found, told);
    rows.set(name, {
      ...{ name, type, description, ...counted, blocks: flow.Actions.length },
      truncated: counted.contacts === mostListed,
    });
  });
  return flows.flatMap(({ name }) => rows.get(name) ?? []);
}

async function detail(shown: ShownFlow, { checked }: FlowSources): Promise<FlowDetail> {
  const { name, type, description, flow } = shown;
  return {
    ...{ name, type, description },
    document: { ...flow },
    ...(await checked(shown)),
  };
}
