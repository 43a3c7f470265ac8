import type { Language } from '../core/languages.ts';

/**
 * Amazon Polly's voice, the language code, the country of local numbers, and whether Amazon Lex understands the language. Romanian has
 * a standard voice, and Lex does not know it: its callers choose by keypad.
 */
export const voices = {
  en: { voice: 'Amy', engine: 'neural', code: 'en-GB', country: 'GB', understood: true },
  es: { voice: 'Lucia', engine: 'neural', code: 'es-ES', country: 'ES', understood: true },
  it: { voice: 'Bianca', engine: 'neural', code: 'it-IT', country: 'IT', understood: true },
  ro: { voice: 'Carmen', engine: 'standard', code: 'ro-RO', country: 'RO', understood: false },
} as const satisfies Record<
  Language,
  {
    voice: string;
    engine: 'neural' | 'standard';
    code: string;
    country: string;
    understood: boolean;
  }
>;
