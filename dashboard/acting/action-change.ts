import type { Action } from '../../core/audit/action.ts';

const isFacts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(written).join(', ');
  if (isFacts(value)) return Object.keys(value).join(', ');
  return value === null || value === undefined ? '–' : String(value);
};

/** What an action changed, as `before → after`; of one that tells no such thing, what was asked for. */
export function actionChange({ detail }: Pick<Action, 'detail'>): string {
  const { before, after } = detail;
  if (!isFacts(before) || !isFacts(after))
    return Object.entries(detail)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}: ${written(value)}`)
      .join(' · ');
  return Object.keys(after)
    .filter((name) => before[name] !== after[name])
    .map(
      (name) =>
        `${name}: ${name in before ? `${written(before[name])} → ` : ''}${written(after[name])}`,
    )
    .join(' · ');
}
