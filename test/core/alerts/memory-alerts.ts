import type { Alert } from '../../../core/alerts/alert.ts';
import type { AlertStores, Desk, StoredRule } from '../../../core/alerts/alert-desk.ts';
import type { Versioned } from '../../../core/pipeline/versioned.ts';

/** Alerts in memory, with versions as the database has them. `before` goes first at each write, and may throw or write itself. */
export function memoryAlerts(before: () => void = () => {}) {
  let stored: Versioned<Desk> | undefined;
  const rules = new Map<string, Versioned<StoredRule>>();
  const history = new Map<string, Alert>();
  const stores: AlertStores = {
    desk: {
      read: async () => stored,
      put: async (desk) => {
        before();
        if ((stored?.version ?? 0) !== desk.version - 1) return false;
        stored = desk;
        return true;
      },
    },
    rules: {
      read: async (id) => rules.get(id),
      put: async (id, rule) => {
        if ((rules.get(id)?.version ?? 0) !== rule.version - 1) return false;
        rules.set(id, rule);
        return true;
      },
      list: async () =>
        [...rules].filter(([, { value }]) => !value.removed).map(([id, one]) => ({ id, ...one })),
    },
    history: {
      put: async (alert) => {
        before();
        history.set(alert.id, alert);
      },
      list: async () => ({ alerts: [...history.values()], cursor: null }),
    },
  };
  return { ...stores, kept: () => stored?.value, past: () => [...history.values()] };
}
