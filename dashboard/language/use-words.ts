import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isMetricName, type MetricName } from '../../core/metrics/metrics.ts';
import { createFormat, type Format } from '../format/format.ts';
import type { LanguagePack } from './language-pack.ts';
import { regionalLocale } from './regional-locale.ts';
import type { WordKey } from './words.ts';

export const PackContext = createContext<LanguagePack | null>(null);
export const CurrencyContext = createContext('EUR');

export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

export type WordsInUse = {
  language: string;
  say: Say;
  format: Format;
  /** A metric's name; the raw name when the catalogue has none. */
  nameOf: (metric: string) => string;
  definitionOf: (metric: MetricName) => string;
  /** Words for a code of contact records (channel, initiation method, disconnect reason); the code when unknown. */
  code: (code: string) => string;
};

/** Words, metric names and formats of the language in use. */
export function useWords(): WordsInUse {
  const { t, i18n } = useTranslation();
  const pack = useContext(PackContext);
  const currency = useContext(CurrencyContext);
  if (!pack) throw new Error('useWords needs a PackContext around it');
  const language = i18n.language;
  return useMemo(
    () => ({
      language,
      say: (key, values) => t(key, { ...values }),
      format: formatOf(regionalLocale(language, navigator.languages), currency),
      nameOf: (metric) => (isMetricName(metric) ? pack.metrics[metric][0] : metric),
      definitionOf: (metric) => pack.metrics[metric][1],
      code: (code) => pack.codes[code] ?? code,
    }),
    [language, currency, pack, t],
  );
}

const formats = new Map<string, Format>();

/** Made once: its formatters are dear, and every cell of a table asks. */
function formatOf(locale: string, currency: string): Format {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? createFormat(locale, currency);
  formats.set(key, format);
  return format;
}
