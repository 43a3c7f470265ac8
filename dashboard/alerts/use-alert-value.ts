import { useCallback } from 'react';
import type { AlertRule } from '../../core/alerts/rule.ts';
import { unitOf } from '../../core/alerts/show-value.ts';
import { useWords } from '../language/use-words.ts';

/** Values of a rule's figure in words of the page. */
export function useAlertValue() {
  const { say, format } = useWords();
  return useCallback(
    ({ figure }: Pick<AlertRule, 'figure'>, value: number | null): string =>
      value === null ? say('app.notDefined') : format.value(value, unitOf(figure)),
    [say, format],
  );
}
