import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { ReportStores } from './report-desk.ts';
import { reportRowOf } from './report-row-of.ts';

const shownRuns = 100;
const shownSeconds = 30 * 86_400;

/** Reports that go out by e-mail, and their sendings. */
export async function listReports(
  { schedules, runs }: ReportStores,
  config: ContactCenterConfig,
  now: EpochSeconds,
) {
  const [standing, sendings] = await Promise.all([
    schedules.listed(null),
    runs.since(now - shownSeconds, shownRuns),
  ]);
  return {
    reports: standing.map(({ id, value }) => reportRowOf(id, value, config, now)),
    runs: sendings.sort((one, other) => other.due - one.due),
    domains: config.reports.domains ?? null,
  };
}
