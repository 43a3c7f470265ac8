import type { ContactList } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { contactsBehind, type Metric } from '../metrics/metric.ts';
import { isMetricName, metrics, sumOf } from '../metrics/metrics.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { ok, type Result } from '../result.ts';
import { quarterName, type Span } from '../time/interval.ts';
import { dayOf, daysBetween, startOfDay } from '../time/zone.ts';
import { type ContactsQuery, contacts } from './contacts.ts';
import { planScope, type ScopePlan } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import { readScope } from './read-scope.ts';
import { scopeSettings } from './report-settings.ts';

/** What is read to say how many there are stays small beside the contacts themselves. */
const mostDays = 400;
const mostQuarters = 2 * 96;

/** The contacts behind a figure; the first page of several says how many there are in all, as the figure's own counters tell it. */
export async function countedContacts(
  query: ContactsQuery,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<Result<ContactList, ApiProblem>> {
  const listed = await contacts(query, reader, config);
  if (!listed.ok || listed.value.cursor === null || query.cursor !== undefined) return listed;
  return ok({ ...listed.value, total: await totalOf(query, reader, config) });
}

/** Null where counters don't tell: of contacts by seconds or while a queue fell behind, and of long spans that are no days of the center. */
async function totalOf(
  query: ContactsQuery,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<number | null> {
  const { metric = 'contactsCreated', atLeastSeconds, lessThanSeconds, whileBehind } = query;
  const isPart = [atLeastSeconds, lessThanSeconds, whileBehind].some((one) => one !== undefined);
  const planned = planScope(query, 'none');
  if (isPart || !planned.ok || !isMetricName(metric)) return null;
  const { value: plan } = planned;
  const cells = await cellsOf(reader, plan, query, config.timeZone);
  const { wanted } = plan;
  const settings = await scopeSettings(query.thresholdSeconds, wanted.queue, reader, config);
  const counts = sumOf((cells ?? []).map((cell) => cell.counts));
  return cells && contactsBehind(metrics[metric] as Metric, counts, settings);
}

/** The fewest cells that make a span up. */
async function cellsOf(
  reader: Reader,
  plan: ScopePlan,
  { from, to }: Span,
  timeZone: string,
): Promise<CellRow[] | null> {
  const [first, end] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  const isDays = startOfDay(first, timeZone) === from && startOfDay(end, timeZone) === to;
  if (isDays && daysBetween(first, end) <= mostDays)
    return readScope(reader, plan, 'day', first, dayOf(to - 1, timeZone));
  const isQuarters = from % 900 === 0 && to % 900 === 0 && (to - from) / 900 <= mostQuarters;
  return isQuarters
    ? readScope(reader, plan, 'quarter', quarterName(from), quarterName(to - 900))
    : null;
}
