import { useCallback } from 'react';
import { figureParts } from '../../core/alerts/figure-parts.ts';
import type { AlertRule } from '../../core/alerts/rule.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';

/** What a rule measures, in words of the page: the figure, whose, and over how long. */
export function useMeasured() {
  const { say, nameOf, code } = useWords();
  const { agents } = useCenter();
  return useCallback(
    (rule: Pick<AlertRule, 'figure' | 'scope'>): string =>
      figureParts(rule, {
        live: (figure) => say(`rule.live.${figure}`),
        metric: nameOf,
        window: (window) =>
          window === 'today'
            ? say('alerts.today')
            : say('alerts.lastMinutes', { number: window * 15 }),
        channel: code,
        agent: (id) => agents.find((one) => one.id === id)?.name ?? id,
        allQueues: say('alerts.allQueues'),
      }).join(' · '),
    [say, nameOf, code, agents],
  );
}
