import type { ReportWords } from './report-words.ts';

export const it: ReportWords = {
  metrics: {
    contactsQueued: 'Contatti in coda',
    contactsHandled: 'Contatti gestiti',
    contactsAbandoned: 'Abbandonati',
    abandonmentRate: 'Tasso di abbandono',
    serviceLevel: 'Livello di servizio',
    averageQueueAnswerTime: 'Tempo medio di risposta',
    maximumQueuedTime: 'Attesa più lunga',
    averageHandleTime: 'Tempo medio di gestione',
  },
  groups: {
    none: 'Giorno',
    queue: 'Coda',
    agent: 'Operatore',
    channel: 'Canale',
    contactType: 'Tipo di contatto',
  },
  total: 'Totale',
  days: '{center}: dal {from} al {to}',
  body: 'In allegato il rapporto «{name}». {days}.',
};
