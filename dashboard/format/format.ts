import type { Unit } from '../../core/metrics/metric.ts';

/** Numbers, shares, durations and instants in one language; formatters are made once each. */
export type Format = {
  value: (value: number, unit: Unit) => string;
  count: (value: number) => string;
  share: (value: number) => string;
  seconds: (value: number) => string;
  instant: (instant: number, timeZone: string, style: InstantStyle) => string;
  /** A range of calendar days, `16 – 22 November 2026`. */
  days: (from: string, to: string) => string;
};

export type InstantStyle =
  | 'time'
  | 'time-seconds'
  | 'day'
  | 'day-short'
  | 'day-time'
  | 'weekday-time'
  | 'full';

const instantStyles: Record<InstantStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit' },
  'time-seconds': { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  'day-short': { day: 'numeric', month: 'short' },
  'day-time': { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  'weekday-time': {
    ...{ weekday: 'short', day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit' },
  },
  full: { dateStyle: 'medium', timeStyle: 'medium' },
};

const minute = 60;
const hour = 3600;

export function createFormat(language: string, currency: string): Format {
  const counts = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(language, { style: 'currency', currency });
  const instants = new Map<string, Intl.DateTimeFormat>();
  const seconds = durations(language);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const byUnit = { count: counts, share: shares, money };
  return {
    value: (value, unit) => (unit === 'seconds' ? seconds(value) : byUnit[unit].format(value)),
    count: (value) => counts.format(value),
    share: (value) => shares.format(value),
    seconds,
    days: (from, to) => days.formatRange(Date.parse(from), Date.parse(to)),
    instant: (instant, timeZone, style) => {
      const key = `${style} ${timeZone}`;
      const known =
        instants.get(key) ??
        new Intl.DateTimeFormat(language, { ...instantStyles[style], timeZone, hourCycle: 'h23' });
      instants.set(key, known);
      return known.format(instant * 1000);
    },
  };
}

/** `4.3s`, `23s`, `3m 5s`, `2h 10m`: two units at most, in the language's narrow form. */
function durations(language: string): (seconds: number) => string {
  const of = (unit: string, maximumFractionDigits = 0) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'narrow',
      maximumFractionDigits,
    });
  const [h, m, s, tenths] = [of('hour'), of('minute'), of('second'), of('second', 1)];
  return (value) => {
    if (value < 10) return tenths.format(value);
    const whole = Math.round(value);
    if (whole < minute) return s.format(whole);
    if (whole < hour)
      return join(m.format(Math.floor(whole / minute)), whole % minute, (rest) => s.format(rest));
    const minutes = Math.round(whole / minute);
    return join(h.format(Math.floor(minutes / minute)), minutes % minute, (rest) => m.format(rest));
  };
}

const join = (first: string, rest: number, format: (rest: number) => string) =>
  rest === 0 ? first : `${first} ${format(rest)}`;
