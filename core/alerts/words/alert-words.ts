import type { Channel } from '../../config/contact-center-config.ts';
import type { MetricNames } from '../../metrics/names/metric-names.ts';
import type { EventKind } from '../alert.ts';
import type { LiveFigure, ReportFigure } from '../figure-terms.ts';
import type { Severity } from '../rule-terms.ts';

/** What messages say; `{…}` is filled in. */
export type AlertWords = {
  kinds: Record<EventKind, string>;
  severities: Record<Severity, string>;
  /** The rule was switched off, changed or removed. */
  withdrawn: string;
  since: string;
  /** What a rule measures: figures, and whose. */
  live: Record<LiveFigure, string>;
  reports: Record<ReportFigure, string>;
  metrics: MetricNames;
  channels: Record<Channel, string>;
  allQueues: string;
  /** The same, where all are measured by one threshold that isn't that of each: `{threshold}`. */
  allQueuesAt: string;
  /** An agent whose name isn't known to who writes the message. */
  oneAgent: string;
  today: string;
  /** `{number}`. */
  lastMinutes: string;
  /** `{number}`. */
  lastDays: string;
  /** Days by their dates: `{from}` and `{to}`. */
  dates: string;
  now: string;
  undefined: string;
  limits: Record<'above' | 'below', string>;
  trends: Record<'better' | 'worse' | 'same', string>;
  worst: string;
  sample: string;
  oldestContacts: string;
  /** Contacts in which callbacks were asked for, with the time when each is due. */
  dueContacts: string;
  /** Contacts that make a metric what it is, with the time at which they ended. */
  newestContacts: string;
  agents: string;
  more: string;
  acknowledged: string;
  /** Names of the rules that every center has. */
  rules: Record<'serviceLevel' | 'oldestWait' | 'unserved' | 'dataAge', string>;
};
