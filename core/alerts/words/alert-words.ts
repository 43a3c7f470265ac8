import type { EventKind } from '../alert.ts';
import type { Severity } from '../rule-terms.ts';

/** What messages say; `{…}` is filled in. */
export type AlertWords = {
  kinds: Record<EventKind, string>;
  severities: Record<Severity, string>;
  /** The rule was switched off, changed or removed. */
  withdrawn: string;
  since: string;
  now: string;
  undefined: string;
  limits: Record<'above' | 'below', string>;
  trends: Record<'better' | 'worse' | 'same', string>;
  worst: string;
  sample: string;
  oldestContacts: string;
  /** Contacts that make a metric what it is, with the time at which they ended. */
  newestContacts: string;
  agents: string;
  more: string;
  acknowledged: string;
  /** Names of the rules that every center has. */
  rules: Record<'serviceLevel' | 'oldestWait' | 'unserved' | 'dataAge', string>;
};
