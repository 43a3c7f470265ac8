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
  days: '{center}: de la {from} până la {to}',
  body: 'Raportul „{name}” este atașat. {days}.',
};
