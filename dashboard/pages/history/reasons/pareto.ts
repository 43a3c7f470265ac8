import type { HistoryAnswer } from '../../../../core/api/wire.ts';

export type ParetoRow = {
  key: string;
  name: string;
  contacts: number;
  /** Of all contacts that are grouped. */
  share: number;
  /** Of this one and all larger ones together. */
  cumulative: number;
};

/** Groups by how many contacts they have, the largest first, with shares and their running sum. */
export function pareto(groups: HistoryAnswer['groups']): ParetoRow[] {
  const sized = groups
    .map(({ key, name, metrics }) => ({ key, name, contacts: metrics.contactsCreated ?? 0 }))
    .filter(({ contacts }) => contacts > 0)
    .sort((one, other) => other.contacts - one.contacts || one.name.localeCompare(other.name));
  const all = sized.reduce((sum, { contacts }) => sum + contacts, 0);
  let seen = 0;
  return sized.map((row) => {
    seen += row.contacts;
    return { ...row, share: row.contacts / all, cumulative: seen / all };
  });
}
