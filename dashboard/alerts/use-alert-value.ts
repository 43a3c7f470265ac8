import { useCallback } from 'react';
import type { FigureUnit } from '../../core/alerts/figure-terms.ts';
import type { AlertRule } from '../../core/alerts/rule.ts';
import { scaleOf, unitOf } from '../../core/alerts/show-value.ts';
import type { Format } from '../format/format.ts';
import { useWords } from '../language/use-words.ts';

function shown(value: number, unit: FigureUnit, format: Format): string {
  if (unit === 'points') return format.count(Math.round(value * scaleOf(unit)));
  return format.value(value, unit === 'score' ? 'count' : unit);
}

/** Values of a rule's figure in words of the page. */
export function useAlertValue() {
  const { say, format } = useWords();
  return useCallback(
    ({ figure }: Pick<AlertRule, 'figure'>, value: number | null): string =>
      value === null ? say('app.notDefined') : shown(value, unitOf(figure), format),
    [say, format],
  );
}
