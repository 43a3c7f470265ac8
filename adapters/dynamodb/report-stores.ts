import type { ReportRun, ReportStores, RunKey } from '../../core/report-schedule/report-desk.ts';
import type { KeptSchedule } from '../../core/report-schedule/report-schedule.ts';
import type { CenterItems } from './center-items.ts';
import { instantKey } from './contact-codec.ts';
import { keptStore } from './kept-store.ts';

const list = 'report-runs';
const daySeconds = 86_400;
const keptRunDays = 90;
const runKey = ({ schedule, due, token }: RunKey) => ({
  pk: `report-run|${schedule}`,
  sk: token === undefined ? instantKey(due) : `by-hand|${token}`,
});

/** Reports that go out by a schedule, and their sendings, which are kept for 90 days. */
export const reportStores = (items: CenterItems): ReportStores => ({
  schedules: keptStore<KeptSchedule>(items, {
    kind: 'report-schedule',
    place: ({ name }) => name,
  }),
  runs: {
    async read(run) {
      const { pk, sk } = runKey(run);
      const item = await items.get<ReportRun>(pk, sk);
      return item && { value: item.document, version: item.version };
    },
    put: ({ value, version }) =>
      items.put({
        ...{ ...runKey(value), version, document: value },
        ...{ list, listAt: `${instantKey(value.due)}|${value.schedule}` },
        expiresAt: value.due + keptRunDays * daySeconds,
      }),
    async since(from, limit = 1000) {
      const range = { from: instantKey(from), limit, newestFirst: true };
      const found = await items.list<ReportRun>(list, range);
      return found.map(({ document }) => document);
    },
  },
});
