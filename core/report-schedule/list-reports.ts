import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { ReportStores } from './report-desk.ts';
import { reportRowOf } from './report-row-of.ts';

const shownRuns = 100;
/** Longer than a month: what goes out monthly has a last sending. */
const shownSeconds = 35 * 86_400;

/** Reports that go out by e-mail, and their sendings. */
export async function listReports(
  { schedules, runs }: ReportStores,
  config: ContactCenterConfig,
  now: EpochSeconds,
) {
  const [standing, sendings] = await Promise.all([
    schedules.listed(null),
    runs.since(now - shownSeconds),
  ]);
  const newest = sendings.sort((one, other) => other.due - one.due);
  return {
    reports: standing.map(({ id, value }) => ({
      ...reportRowOf(id, value, config, now),
      last: newest.find(({ schedule }) => schedule === id) ?? null,
    })),
    runs: newest.slice(0, shownRuns),
    domains: config.reports.domains ?? null,
  };
}
