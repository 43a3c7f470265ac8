import type { AlertWords } from './alert-words.ts';

export const ro: AlertWords = {
  kinds: { raised: 'Alertă', worsened: 'Se agravează', reminded: 'Continuă', cleared: 'Încheiată' },
  severities: { warning: 'avertisment', serious: 'gravă' },
  withdrawn: 'Regula a fost schimbată sau dezactivată.',
  since: 'Din {since}, de {duration}.',
  now: 'Acum: {value} ({limit}).',
  undefined: 'nedefinit',
  limits: { above: 'limită: cel mult {threshold}', below: 'limită: cel puțin {threshold}' },
  trends: { better: 'Se îmbunătățește.', worse: 'Se înrăutățește.', same: 'Neschimbat.' },
  worst: 'Cea mai proastă valoare: {worst}.',
  sample: 'Din {sample} contacte.',
  oldestContacts: 'Contactele care așteaptă de cel mai mult timp: {list}.',
  newestContacts: 'Ultimele contacte afectate: {list}.',
  agents: 'Agenți: {list}.',
  more: 'Detalii: {link}',
  acknowledged: 'Confirmată de {by}: {note}',
  rules: {
    serviceLevel: 'Nivelul de serviciu al cozii {queue} sub țintă',
    oldestWait: 'Așteptare lungă în {queue}',
    unserved: 'Nimeni liber în {queue} cât timp așteaptă clienți',
    dataAge: 'Cifrele nu sunt în direct',
  },
};
