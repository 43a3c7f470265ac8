import { type MonthlyCost, monthlyCost } from './monthly-cost.ts';
import { assumptions, type CenterSize } from './usage.ts';

/** The three sizes of center that docs/costs.md shows. */
export const sizes: readonly CenterSize[] = [
  { agents: 10, supervisors: 1, contacts: 5_000 },
  { agents: 100, supervisors: 8, contacts: 100_000 },
  { agents: 500, supervisors: 40, contacts: 1_000_000 },
];

const usd = (amount: number) =>
  amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const count = (amount: number) => amount.toLocaleString('en-US');
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** The table of docs/costs.md as markdown: an item a line, a size a column. */
export function costTable(): string {
  const costs = sizes.map((size) => monthlyCost(size));
  const heads = sizes.map(
    ({ agents, contacts }) => `${count(agents)} agents, ${count(contacts)} contacts`,
  );
  const lines = (costs[0]?.items ?? []).map(({ service, what }, index) =>
    row([`${service}: ${what}`, ...costs.map(({ items }) => usd(items[index]?.usd ?? 0))]),
  );
  const line = (title: string, value: (cost: MonthlyCost, size: CenterSize) => string) =>
    row([title, ...costs.map((cost, index) => value(cost, sizes[index] as CenterSize))]);
  return [
    row(['USD a month', ...heads]),
    row(['---', ...heads.map(() => '---:')]),
    ...lines,
    line('**Centralita**', ({ total }) => `**${usd(total)}**`),
    line('for 1,000 contacts', ({ total }, { contacts }) => usd((total / contacts) * 1000)),
    line(
      `Amazon Connect voice, ${assumptions.minutesPerContact} minutes a contact, without telephony`,
      ({ connectVoice }) => usd(connectVoice),
    ),
  ].join('\n');
}
