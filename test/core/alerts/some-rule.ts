import type { Reading } from '../../../core/alerts/alert.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { weekdays } from '../../../core/weekdays.ts';

/** More than 5 contacts waiting for a minute; over when 3 or fewer have waited for two. */
export const someRule = (given: Partial<AlertRule> = {}): AlertRule => ({
  name: 'Sales is full',
  figure: { kind: 'live', live: 'waiting' },
  scope: {},
  trouble: 'above',
  ...{ threshold: 5, clearThreshold: 3, holdSeconds: 60, clearSeconds: 120 },
  schedule: { weekdays: [...weekdays], from: '00:00', to: '24:00', openOnly: false },
  minimumSample: 0,
  severity: 'serious',
  notify: ['email'],
  remindMinutes: 30,
  language: 'en',
  enabled: true,
  ...given,
});

export const read = (value: number | null): Reading => ({
  value,
  sample: null,
  subjects: [],
  link: '/alerts',
});
