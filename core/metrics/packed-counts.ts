import type { Counts } from './counts.ts';

/**
 * Counts in the form that adds up fastest: each counter's code as a small number (its slot) beside its value. A slot
 * may stand more than once; its values add.
 */
export type PackedCounts = { slots: number[]; values: number[] };

/** Codes by slot: about a thousand, bins included, each entered when it is first met. */
const codes: string[] = [];
const slotByCode = new Map<string, number>();
/** By slot; all 0 between two sums. */
const sums: number[] = [];

/** Packs counts; with sign -1, what takes them back. */
export function packCounts(counts: Counts, sign: 1 | -1 = 1): PackedCounts {
  const packed: PackedCounts = { slots: [], values: [] };
  for (const code in counts) {
    packed.slots.push(slotOf(code));
    packed.values.push(sign * (counts[code] as number));
  }
  return packed;
}

function slotOf(code: string): number {
  const known = slotByCode.get(code);
  if (known !== undefined) return known;
  slotByCode.set(code, codes.length);
  sums.push(0);
  return codes.push(code) - 1;
}

/** Counts by their codes again; every slot must stand once, as in a sum. */
export function unpackCounts({ slots, values }: PackedCounts): Counts {
  const counts: Counts = {};
  slots.forEach((slot, index) => {
    counts[codes[slot] as string] = values[index] as number;
  });
  return counts;
}

/** Both together, not yet summed. */
export const joinPacked = (one: PackedCounts, other: PackedCounts): PackedCounts => ({
  slots: one.slots.concat(other.slots),
  values: one.values.concat(other.values),
});

/** The sum: every slot once, those that come to 0 left out. */
export function sumPacked(all: readonly PackedCounts[]): PackedCounts {
  for (const { slots, values } of all)
    for (let index = 0; index < slots.length; index++)
      (sums[slots[index] as number] as number) += values[index] as number;
  const total: PackedCounts = { slots: [], values: [] };
  for (const { slots } of all)
    for (const slot of slots) {
      const sum = sums[slot] as number;
      if (sum === 0) continue;
      total.slots.push(slot);
      total.values.push(sum);
      sums[slot] = 0;
    }
  return total;
}
