import type { AlertWords } from './alert-words.ts';

export const it: AlertWords = {
  kinds: { raised: 'Allarme', worsened: 'Peggiora', reminded: 'Continua', cleared: 'Rientrato' },
  severities: { warning: 'avviso', serious: 'grave' },
  withdrawn: 'La regola è stata modificata o disattivata.',
  since: 'Dalle {since}, da {duration}.',
  now: 'Ora: {value} ({limit}).',
  undefined: 'non definito',
  limits: { above: 'limite: al massimo {threshold}', below: 'limite: almeno {threshold}' },
  trends: { better: 'In miglioramento.', worse: 'In peggioramento.', same: 'Invariato.' },
  worst: 'Valore peggiore: {worst}.',
  sample: 'Su {sample} contatti.',
  oldestContacts: 'Contatti che aspettano da più tempo: {list}.',
  newestContacts: 'Ultimi contatti interessati: {list}.',
  agents: 'Agenti: {list}.',
  more: 'Dettagli: {link}',
  acknowledged: 'Confermato da {by}: {note}',
  rules: {
    serviceLevel: 'Livello di servizio di {queue} sotto l’obiettivo',
    oldestWait: 'Attesa lunga in {queue}',
    unserved: 'Nessuno è libero in {queue} mentre i clienti aspettano',
    dataAge: 'I dati non sono in tempo reale',
  },
};
