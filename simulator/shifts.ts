import type { Span } from '../core/time/interval.ts';

const slotSeconds = 1800;
const shiftSlots = 16;
const breakAfterSlots = 6;
const breakBeforeSlots = 10;

/**
 * Eight-hour shifts for a number of agents that follow demand: each agent in turn starts where most is missing. In a
 * group that works around the clock shifts wrap at midnight. Each agent has half an hour's break in the middle, where
 * most colleagues are there; none when alone.
 */
export function fitShifts(
  span: Span,
  agents: number,
  weight: (instant: number) => number,
  aroundTheClock: boolean,
): Span[][] {
  const slots = Math.max(1, Math.round((span.to - span.from) / slotSeconds));
  const length = Math.min(shiftSlots, slots);
  const wanted = wantedBySlot(span, slots, agents * length, weight, aroundTheClock ? 1 : 0);
  const staffed = new Array<number>(slots).fill(0);
  const starts = aroundTheClock ? slots : slots - length + 1;
  const shifts: number[][] = [];
  for (let agent = 0; agent < agents; agent += 1) {
    const shift = bestShift(starts, length, slots, wanted, staffed);
    for (const slot of shift) staffed[slot] = (staffed[slot] ?? 0) + 1;
    shifts.push(shift);
  }
  return shifts.map((shift) => {
    const away = length === shiftSlots ? breakSlot(shift, wanted, staffed) : null;
    return merge(
      shift.filter((slot) => slot !== away),
      span,
    );
  });
}

/** Agent slots shared out by demand, at least the floor in each. */
function wantedBySlot(
  span: Span,
  slots: number,
  supply: number,
  weight: (instant: number) => number,
  floor: number,
): number[] {
  const weights = Array.from({ length: slots }, (_, slot) =>
    weight(span.from + (slot + 0.5) * slotSeconds),
  );
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => Math.max(floor, (supply * each) / total));
}

/** The shift that covers most of what is missing; a slot without anybody counts much more. */
function bestShift(
  starts: number,
  length: number,
  slots: number,
  wanted: readonly number[],
  staffed: readonly number[],
): number[] {
  let best: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < starts; start += 1) {
    const shift = Array.from({ length }, (_, index) => (start + index) % slots);
    let missing = 0;
    for (const slot of shift) {
      const present = staffed[slot] ?? 0;
      missing += (wanted[slot] ?? 0) - present + (present === 0 ? 5 : 0);
    }
    if (missing > most) {
      most = missing;
      best = shift;
    }
  }
  return best;
}

/** Takes the break out of the slots staffed; null when the agent would leave nobody. */
function breakSlot(shift: readonly number[], wanted: readonly number[], staffed: number[]) {
  let chosen: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const slot of shift.slice(breakAfterSlots, breakBeforeSlots)) {
    const present = staffed[slot] ?? 0;
    const spare = present - (wanted[slot] ?? 0);
    if (present > 1 && spare > most) {
      most = spare;
      chosen = slot;
    }
  }
  if (chosen !== null) staffed[chosen] = (staffed[chosen] ?? 0) - 1;
  return chosen;
}

/** Slots as spans of instants, neighbours joined. */
function merge(slots: readonly number[], span: Span): Span[] {
  const spans: Span[] = [];
  for (const slot of [...slots].sort((left, right) => left - right)) {
    const from = span.from + slot * slotSeconds;
    const to = Math.min(span.to, from + slotSeconds);
    const last = spans.at(-1);
    if (last && last.to === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}
