import type { AlertRow } from '../../core/alerts/wire.ts';

/** Alerts that a page has spoken of, with how bad they were then. */
export type Known = ReadonlyMap<string, number>;

const badness = ({ rule, worst }: AlertRow): number => Math.abs(worst - rule.threshold);

/** What there is to say since the last time: alerts that are new, and those that have got worse enough to be told of. */
export function alertNews(
  alerts: readonly AlertRow[],
  known: Known,
): { begun: AlertRow[]; worse: AlertRow[]; known: Known } {
  const isWorse = (alert: AlertRow) => {
    const before = known.get(alert.id);
    return (
      before !== undefined && alert.events.at(-1)?.kind === 'worsened' && badness(alert) > before
    );
  };
  const worse = alerts.filter(isWorse);
  return {
    begun: alerts.filter(({ id }) => !known.has(id)),
    worse,
    known: new Map(
      alerts.map((alert) => [
        alert.id,
        isWorse(alert) ? badness(alert) : (known.get(alert.id) ?? badness(alert)),
      ]),
    ),
  };
}
