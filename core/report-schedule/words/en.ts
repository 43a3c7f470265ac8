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
  none: '(none)',
  channels: { VOICE: 'Voice', CHAT: 'Chat', TASK: 'Task', EMAIL: 'Email' },
  contacts: 'Contacts',
  target: 'Target {value}',
  queues: 'Queues: {names}',
  asOf: 'As of {time}',
  few: 'fewer than {count} contacts: says little',
  allQueues: '{metric} over several queues: all at {value}',
  body: 'The report “{name}” is attached.',
};
