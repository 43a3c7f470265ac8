import { useCallback } from 'react';
import { figureParts } from '../../core/alerts/figure-parts.ts';
import type { AlertRule } from '../../core/alerts/rule.ts';
import { useCenter } from '../api/center.ts';
import { mixesThresholds } from '../figures/mixes-thresholds.ts';
import { useWords } from '../language/use-words.ts';
import { useSettledDays } from './use-settled-days.ts';

/** What a rule measures, in words of the page: the figure, whose, and over how long. */
export function useMeasured() {
  const { say, nameOf, code, format } = useWords();
  const settled = useSettledDays();
  const center = useCenter();
  const seconds = center.serviceLevel.thresholdSeconds;
  const mixed = mixesThresholds(center, seconds);
  return useCallback(
    (rule: Pick<AlertRule, 'figure' | 'scope'>): string =>
      figureParts(rule, {
        live: (figure) => say(`rule.live.${figure}`),
        report: (figure) => say(`rule.report.${figure}`),
        metric: nameOf,
        window: (window) =>
          window === 'today'
            ? say('alerts.today')
            : say('alerts.lastMinutes', { number: window * 15 }),
        days: (days) =>
          days === 1 ? say('alerts.today') : say('alerts.lastDays', { number: days }),
        settled,
        channel: code,
        agent: (id) => center.agents.find((one) => one.id === id)?.name ?? id,
        allQueues: say('alerts.allQueues'),
        allQueuesAt: mixed
          ? say('figures.allQueues', { threshold: format.seconds(seconds) })
          : null,
      }).join(' · '),
    [say, nameOf, code, format, settled, center, seconds, mixed],
  );
}
