import type { Alert } from '../../core/alerts/alert.ts';
import type { AlertStores, Desk, StoredRule } from '../../core/alerts/alert-desk.ts';
import type { CenterItems } from './center-items.ts';
import { instantKey } from './contact-codec.ts';

const desk = { pk: 'alerts', sk: 'desk' };
const ruleKey = (id: string) => ({ pk: 'alert-rule', sk: id });
const rules = 'alert-rules';
const history = 'alerts';
const daySeconds = 86_400;
/** Two who have an old version open shall still find that it is old. */
const keptRemovedSeconds = 30 * daySeconds;

/** Rules, what lasts, and what is over, which is kept as long as contacts are. */
export const alertStores = (items: CenterItems, keptDays: number): AlertStores => ({
  desk: {
    async read() {
      const item = await items.get<Desk>(desk.pk, desk.sk);
      return item && { value: item.document, version: item.version };
    },
    put: ({ value, version }) => items.put({ ...desk, version, document: value }),
  },

  rules: {
    async read(id) {
      const { pk, sk } = ruleKey(id);
      const item = await items.get<StoredRule>(pk, sk);
      return item && { value: item.document, version: item.version };
    },
    put: (id, { value, version }, now) =>
      items.put({
        ...{ ...ruleKey(id), version, document: value },
        ...(value.removed ? { expiresAt: now + keptRemovedSeconds } : { list: rules, listAt: id }),
      }),
    async list() {
      const found = await items.list<StoredRule>(rules);
      return found.map(({ sk: id, document: value, version }) => ({ id, value, version }));
    },
  },

  history: {
    async put(alert) {
      await items.put({
        ...{ pk: `alert|${alert.id}`, sk: 'alert', version: 1, document: alert },
        ...{ list: history, listAt: `${instantKey(alert.raisedAt)}|${alert.id}` },
        expiresAt: Math.floor(alert.clearedAt ?? alert.raisedAt) + keptDays * daySeconds,
      });
    },
    async list({ limit, cursor }) {
      const before = cursor === undefined ? {} : { to: cursor };
      const found = await items.list<Alert>(history, {
        ...before,
        limit: limit + 2,
        newestFirst: true,
      });
      const page = found.slice(0, limit);
      const next = found.length > limit ? (page.at(-1)?.listAt ?? null) : null;
      return { alerts: page.map(({ document }) => document), cursor: next };
    },
  },
});
