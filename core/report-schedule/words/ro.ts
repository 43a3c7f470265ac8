import type { ReportWords } from './report-words.ts';

export const ro: ReportWords = {
  metrics: {
    contactsQueued: 'Contacte în coadă',
    contactsHandled: 'Contacte preluate',
    contactsAbandoned: 'Abandonate',
    abandonmentRate: 'Rata de abandon',
    serviceLevel: 'Nivelul serviciului',
    averageQueueAnswerTime: 'Timp mediu de răspuns',
    maximumQueuedTime: 'Cea mai lungă așteptare',
    averageHandleTime: 'Timp mediu de tratare',
  },
  groups: {
    none: 'Ziua',
    queue: 'Coada',
    agent: 'Agent',
    channel: 'Canal',
    contactType: 'Tipul contactului',
  },
  total: 'Total',
  none: '(niciunul)',
  channels: { VOICE: 'Voce', CHAT: 'Chat', TASK: 'Sarcină', EMAIL: 'E-mail' },
  contacts: 'Contacte',
  target: 'Ținta {value}',
  queues: 'Cozi: {names}',
  asOf: 'Date la {time}',
  few: 'mai puțin de {count} contacte: spune puțin',
  allQueues: '{metric} peste mai multe cozi: toate la {value}',
  body: 'Raportul „{name}” este atașat.',
};
