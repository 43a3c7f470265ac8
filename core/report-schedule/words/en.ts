import type { ReportWords } from './report-words.ts';

export const en: ReportWords = {
  metrics: {
    contactsQueued: 'Contacts queued',
    contactsHandled: 'Contacts handled',
    contactsAbandoned: 'Abandoned',
    abandonmentRate: 'Abandonment rate',
    serviceLevel: 'Service level',
    averageQueueAnswerTime: 'Average speed of answer',
    maximumQueuedTime: 'Longest wait',
    averageHandleTime: 'Average handle time',
  },
  groups: {
    none: 'Day',
    queue: 'Queue',
    agent: 'Agent',
    channel: 'Channel',
    contactType: 'Contact type',
  },
  total: 'Total',
  days: '{center}: {from} to {to}',
  body: 'The report “{name}” is attached. {days}.',
};
