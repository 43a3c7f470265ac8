import type { Anchor } from '../../core/metrics/counters.ts';
import type { Counts } from '../../core/metrics/counts.ts';
import { none, type Tally } from '../../core/metrics/tally.ts';

/*
 * A tally as short text: it is copied into every index of the contacts table, where each started kilobyte is a write
 * unit. Instants are seconds after initiation; a counter of 1 is written without its value, a wrap-up code only where there is one.
 */

const anchors: Anchor[] = ['disconnect', 'enqueue', 'answer'];
const layout = 1;

type Encoded = [
  layout: number,
  keys: [string, string, string, string, string, string, string, wrapUpCode?: string],
  initiatedAt: number,
  offsets: (number | null)[],
  days: (string | null)[],
  counts: string[],
];

export function encodeTally({ keys, initiatedAt, instants, days, counts }: Tally): string {
  const encoded: Encoded = [
    layout,
    [
      keys.channel,
      keys.queue,
      keys.agent,
      keys.initiationMethod,
      keys.contactType,
      keys.dialledNumber,
      keys.disconnectReason,
      ...((keys.wrapUpCode === none ? [] : [keys.wrapUpCode]) as [wrapUpCode?: string]),
    ],
    initiatedAt,
    anchors.map((anchor) => minus(instants[anchor], initiatedAt)),
    shortDays(anchors.map((anchor) => days[anchor])),
    anchors.map((anchor) => encodeCounts(counts[anchor])),
  ];
  return JSON.stringify(encoded);
}

export function decodeTally(text: string): Tally {
  const [version, keys, initiatedAt, offsets, days, counts] = JSON.parse(text) as Encoded;
  if (version !== layout) throw new Error(`tally layout ${version} is unknown`);
  const [channel, queue, agent, initiationMethod, contactType, dialledNumber, ...ends] = keys;
  const [disconnectReason, wrapUpCode = none] = ends;
  const longDays = days.length === 1 ? [days[0], days[0], days[0]] : days;
  const offset = (index: number) => plus(offsets[index] ?? null, initiatedAt);
  const day = (index: number) => (offset(index) === null ? null : (longDays[index] ?? null));
  return {
    keys: {
      ...{ channel, queue, agent, initiationMethod, contactType, dialledNumber },
      ...{ disconnectReason, wrapUpCode },
    },
    initiatedAt,
    instants: { disconnect: offset(0), enqueue: offset(1), answer: offset(2) },
    days: { disconnect: day(0), enqueue: day(1), answer: day(2) },
    counts: {
      disconnect: decodeCounts(counts[0]),
      enqueue: decodeCounts(counts[1]),
      answer: decodeCounts(counts[2]),
    },
  };
}

const minus = (instant: number | null, from: number) => (instant === null ? null : instant - from);
const plus = (offset: number | null, from: number) => (offset === null ? null : offset + from);

/** One day when all that are set are the same. */
const shortDays = (days: (string | null)[]): (string | null)[] => {
  const set = [...new Set(days.filter((day) => day !== null))];
  return set.length === 1 ? (set as string[]) : days;
};

const encodeCounts = (counts: Counts): string =>
  Object.entries(counts)
    .map(([code, value]) => (value === 1 ? code : `${code}=${value}`))
    .join(' ');

function decodeCounts(text = ''): Counts {
  const counts: Counts = {};
  for (const part of text === '' ? [] : text.split(' ')) {
    const [code, value] = part.split('=') as [string, string | undefined];
    counts[code] = value === undefined ? 1 : Number(value);
  }
  return counts;
}
