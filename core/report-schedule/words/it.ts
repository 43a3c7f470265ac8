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
  none: '(nessuno)',
  channels: { VOICE: 'Voce', CHAT: 'Chat', TASK: 'Attività', EMAIL: 'E-mail' },
  contacts: 'Contatti',
  target: 'Obiettivo {value}',
  queues: 'Code: {names}',
  asOf: 'Dati al {time}',
  few: 'meno di {count} contatti: dice poco',
  allQueues: '{metric} su più code: tutte a {value}',
  body: 'In allegato il rapporto «{name}».',
};
