import type { Day } from '../time/zone.ts';

/** What a text says of a moment: a day, a time of day, or an instant that needs no zone. Each null when not said. */
export type Moment = {
  day: Day | null;
  secondOfDay: number | null;
  /** Seconds since 1970, fractions cut off. */
  instant: number | null;
};

export type TimeReader = (text: string) => Moment | null;

/** The names that are not patterns: ISO 8601, and seconds or milliseconds since 1970. */
export const namedFormats = ['iso', 'epoch-s', 'epoch-ms'] as const;

/** Tokens as Unicode's date patterns have them: `M` is the month and `m` the minute. */
const tokens: Record<string, string> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<shortYear>\\d{2})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{2})',
  H: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{2})',
  h: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  m: '(?<minute>\\d{1,2})',
  ss: '(?<second>\\d{2})',
  s: '(?<second>\\d{1,2})',
  SSS: '\\d{3}',
  a: '(?<half>[AaPp])\\.?[Mm]\\.?',
};
const tokenPattern = /yyyy|yy|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|SSS|a|'[^']*'|./g;

/** Whether a pattern is understood: a named format, or tokens with at least a year or an hour, none of them twice. */
export function isTimeFormat(format: string): boolean {
  if ((namedFormats as readonly string[]).includes(format)) return true;
  if (!/[yHh]/.test(format.replace(/'[^']*'/g, ''))) return false;
  try {
    patternOf(format);
    return true;
  } catch {
    return false;
  }
}

/** A reader of texts in a format; it gives null for a text that does not fit it or names no real time. */
export function timeReader(format: string): TimeReader {
  if (format === 'iso') return readIso;
  if (format === 'epoch-s') return (text) => readEpoch(text, 1);
  if (format === 'epoch-ms') return (text) => readEpoch(text, 1000);
  const pattern = patternOf(format);
  return (text) => {
    const found = pattern.exec(text.trim())?.groups;
    return found ? momentOf(found) : null;
  };
}

function patternOf(format: string): RegExp {
  const parts = format.match(tokenPattern) ?? [];
  const source = parts.map((part) => {
    if (part.startsWith("'")) return escaped(part.slice(1, -1));
    if (Object.hasOwn(tokens, part)) return tokens[part];
    if (/[A-Za-z]/.test(part) && part !== 'T') throw new Error(`${part} is no token`);
    return escaped(part);
  });
  return new RegExp(`^${source.join('')}$`);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const isoPattern =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/;

function readIso(text: string): Moment | null {
  const found = isoPattern.exec(text.trim())?.groups;
  const moment = found ? momentOf(found) : null;
  if (!found?.offset || moment?.day == null || moment.secondOfDay === null) return moment;
  const midnight = Date.parse(`${moment.day}T00:00:00Z`) / 1000;
  return {
    day: null,
    secondOfDay: null,
    instant: midnight + moment.secondOfDay - offsetSeconds(found.offset),
  };
}

function offsetSeconds(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(-2)) * 60);
}

function readEpoch(text: string, perSecond: number): Moment | null {
  const value = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return null;
  return { day: null, secondOfDay: null, instant: Math.floor(value / perSecond) };
}

function momentOf(found: Record<string, string | undefined>): Moment | null {
  const hasDay = (found.year ?? found.shortYear) !== undefined;
  const day = hasDay ? dayOfParts(found) : null;
  const secondOfDay = found.hour === undefined ? null : secondOf(found);
  if ((hasDay && day === null) || Number.isNaN(secondOfDay)) return null;
  return { day, secondOfDay, instant: null };
}

/** Two-digit years from 70 are of the 1900s, as in POSIX. */
function dayOfParts(found: Record<string, string | undefined>): Day | null {
  const short = Number(found.shortYear);
  const year = found.year ?? String(short + (short >= 70 ? 1900 : 2000));
  const two = (text: string | undefined) => (text ?? '01').padStart(2, '0');
  const day = `${year}-${two(found.month)}-${two(found.day)}`;
  const midnight = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  return isReal ? day : null;
}

/** NaN when the clock has no such time. */
function secondOf(found: Record<string, string | undefined>): number {
  let hour = Number(found.hour);
  const minute = Number(found.minute ?? 0);
  const second = Number(found.second ?? 0);
  if (found.half) {
    if (hour < 1 || hour > 12) return Number.NaN;
    hour = (hour % 12) + (found.half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return hour * 3600 + minute * 60 + second;
}
