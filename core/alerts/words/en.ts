import type { AlertWords } from './alert-words.ts';

export const en: AlertWords = {
  kinds: { raised: 'Alert', worsened: 'Worse', reminded: 'Still', cleared: 'Over' },
  severities: { warning: 'warning', serious: 'serious' },
  withdrawn: 'The rule was changed or switched off.',
  since: 'Since {since}, for {duration}.',
  now: 'Now: {value} ({limit}).',
  undefined: 'not defined',
  limits: { above: 'limit: {threshold} at most', below: 'limit: {threshold} at least' },
  trends: { better: 'Getting better.', worse: 'Getting worse.', same: 'Unchanged.' },
  worst: 'Worst: {worst}.',
  sample: 'Over {sample} contacts.',
  oldestContacts: 'Longest waiting contacts: {list}.',
  newestContacts: 'Newest contacts concerned: {list}.',
  agents: 'Agents: {list}.',
  more: 'Details: {link}',
  acknowledged: 'Acknowledged by {by}: {note}',
  rules: {
    serviceLevel: 'Service level of {queue} below target',
    oldestWait: 'Long wait in {queue}',
    unserved: 'Nobody is free in {queue} while customers wait',
    dataAge: 'The figures are not live',
  },
};
