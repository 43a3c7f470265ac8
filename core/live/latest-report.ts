import type { AgentPresence, AgentReport } from './live-agent.ts';

/** A short mark of what an agent does (FNV-1a, 32 bits): tells which of two events of one millisecond follows on the other. */
export function fingerprint(presence: AgentPresence | null): string {
  if (presence === null) return '';
  const { status, nextStatus, contacts } = presence;
  const text = JSON.stringify([
    status.name,
    status.since,
    nextStatus?.name,
    contacts.map(({ contactId, state, since }) => [contactId, state, since]).sort(),
  ]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

type Latest = { presence: AgentReport | null; tied: AgentReport[] };

/**
 * The last of some reports, and the others of its millisecond. Of those, the one that no other follows on is the last; where that says
 * nothing, the one with the greatest event id, so that any order of arrival ends in the same.
 */
export function latestReport(reports: readonly AgentReport[]): Latest {
  const at = Math.max(...reports.map((report) => report.at));
  const unique = new Map(
    reports.filter((report) => report.at === at).map((report) => [report.event, report]),
  );
  const tied = [...unique.values()].sort((one, other) => (one.event < other.event ? -1 : 1));
  const presence = tied.findLast((report) => isLast(report, tied)) ?? tied.at(-1) ?? null;
  return { presence, tied: tied.filter((report) => report !== presence) };
}

const isLast = (report: AgentReport, all: AgentReport[]): boolean => {
  const mark = fingerprint(report.value);
  return all.every((other) => other === report || other.follows !== mark);
};
