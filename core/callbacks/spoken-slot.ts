import type { Language } from '../languages.ts';
import { dayOf, daysBetween, type EpochSeconds, wallClock } from '../time/zone.ts';

interface Words {
  today: string;
  tomorrow: string;
  /** Monday first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** A weekday as a time: `el lunes`. */
  on(weekday: string): string;
  date(weekday: string, day: number, month: string): string;
  at(hour: number, minute: string): string;
}

const list = (text: string) => text.split(' ');

const words: Record<Language, Words> = {
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    months: list(
      'January February March April May June July August September October November December',
    ),
    on: (weekday) => weekday,
    date: (weekday, day, month) => `${weekday} ${day} ${month}`,
    at: (hour, minute) =>
      `at ${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'AM' : 'PM'}`,
  },
  es: {
    today: 'hoy',
    tomorrow: 'mañana',
    weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
    months: list(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
    on: (weekday) => `el ${weekday}`,
    date: (weekday, day, month) => `el ${weekday} ${day} de ${month}`,
    at: (hour, minute) => `a ${hour === 1 ? 'la' : 'las'} ${hour}:${minute}`,
  },
  it: {
    today: 'oggi',
    tomorrow: 'domani',
    weekdays: list('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    months: list(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    on: (weekday) => weekday,
    date: (weekday, day, month) => `${weekday} ${day === 1 ? '1º' : day} ${month}`,
    at: (hour, minute) => (hour === 1 ? `all'1:${minute}` : `alle ${hour}:${minute}`),
  },
  ro: {
    today: 'astăzi',
    tomorrow: 'mâine',
    weekdays: list('luni marți miercuri joi vineri sâmbătă duminică'),
    months: list(
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    ),
    on: (weekday) => weekday,
    date: (weekday, day, month) => `${weekday}, ${day} ${month}`,
    at: (hour, minute) => `la ora ${hour}:${minute}`,
  },
};

/** A slot for the ear, in the center's time: `tomorrow at 3:30 PM`; the weekday from two days on, the date too from seven. */
export function spokenSlot(
  slot: EpochSeconds,
  language: Language,
  timeZone: string,
  now: EpochSeconds,
): string {
  const { hour, minute } = wallClock(slot, timeZone);
  const { at } = words[language];
  return `${spokenDay(slot, language, timeZone, now)} ${at(hour, String(minute).padStart(2, '0'))}`;
}

function spokenDay(slot: EpochSeconds, language: Language, timeZone: string, now: EpochSeconds) {
  const say = words[language];
  const day = dayOf(slot, timeZone);
  const ahead = daysBetween(dayOf(now, timeZone), day);
  if (ahead === 0) return say.today;
  if (ahead === 1) return say.tomorrow;
  const weekday = say.weekdays[wallClock(slot, timeZone).dayOfWeek - 1] as string;
  if (ahead < 7) return say.on(weekday);
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  return say.date(weekday, date, say.months[month - 1] as string);
}
