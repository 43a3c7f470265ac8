import type { Action } from '../../core/audit/action.ts';
import type { WordsInUse } from '../language/use-words.ts';

const known = [
  ...(['status', 'nextStatus', 'queue', 'priority', 'aheadSeconds', 'listener', 'barge'] as const),
  ...(['open', 'to', 'from', 'kind', 'queues', 'lines', 'text', 'slot', 'fields'] as const),
  ...(['name', 'widgets'] as const),
];
type Known = (typeof known)[number];
const isKnown = (name: string): name is Known => known.some((one) => one === name);

type Facts = Record<string, unknown>;
const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Words = Pick<WordsInUse, 'say' | 'format'> & {
  /** What people call a user. */
  personName?: (user: string) => string;
};

/**
 * What an action changed, as `before → after`; of one that tells no such thing, what was asked for. What has no words here (ids, what
 * other commands tell) is left out.
 */
export function actionChange(
  { detail }: Pick<Action, 'detail'>,
  words: Words,
  timeZone: string,
): string {
  const { before, after } = detail;
  const [old, asked] = isFacts(before) && isFacts(after) ? [before, after] : [{}, detail];
  return Object.entries(asked)
    .filter((entry): entry is [Known, unknown] => isKnown(entry[0]) && entry[1] !== null)
    .filter(([name, value]) => old[name] !== value)
    .map(([name, value]) => {
      const written = (one: unknown) => valueText(name, one, words, timeZone);
      const was = old[name] === undefined ? '' : `${written(old[name])} → `;
      return `${words.say(`act.fact.${name}`)}: ${was}${written(value)}`;
    })
    .join(' · ');
}

function valueText(
  name: Known,
  value: unknown,
  { say, format, personName = (user) => user }: Words,
  timeZone: string,
): string {
  const at = (instant: number) => format.instant(instant, timeZone, 'day-time');
  if (value === null) return say('app.none');
  if (typeof value === 'boolean') return say(value ? 'app.yes' : 'app.no');
  if (name === 'kind') return say(`closures.kind.${value as 'closure' | 'emergency'}`);
  if (name === 'slot') return at(Number(value));
  if (name === 'listener') return personName(String(value));
  if (Array.isArray(value)) return value.join(', ');
  if (isFacts(value)) return Object.keys(value).join(', ');
  const text = String(value);
  const isInstant = /^\d{4}-\d\d-\d\dT/.test(text);
  return isInstant ? at(Date.parse(text) / 1000) : text;
}
