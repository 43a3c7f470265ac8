import type { I18nProviderProps } from '@cloudscape-design/components/i18n';
import type { MetricName } from '../../core/metrics/metrics.ts';

/** Name and one-sentence definition of each metric. */
export type MetricWords = Record<MetricName, readonly [name: string, definition: string]>;

/** All that a language brings; each is a bundle of its own, loaded when it is wanted. */
export type LanguagePack = {
  words: Record<string, string>;
  metrics: MetricWords;
  codes: Record<string, string>;
  components: I18nProviderProps.Messages;
};
