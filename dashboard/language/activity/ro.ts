import type { ActivityWords } from './activity-words.ts';

/** Cuvintele timpului agenților, în română. */
export const activity: ActivityWords = {
  'figures.view.activity': 'Timpul agenților',
  'activity.facts': 'Toți agenții',
  'activity.hint':
    'Din ce a spus Amazon Connect despre agenți pe măsură ce s-a întâmplat: mai multe contacte deodată se numără o singură dată, iar un contact care continuă într-o pauză se numără ca pauză.',
  'activity.by.agents': 'Agenți',
  'activity.by.days': 'Zile',
  'activity.table': 'Unde s-a dus timpul',
  'activity.occupancy': 'Ocupare',
  'activity.occupancy.definition':
    'Timp de contact ÷ (timp de contact + timp liber). Definiția Amazon Connect.',
  'activity.online': 'Conectat',
  'activity.online.definition': 'Timp în orice stare în afară de Offline.',
  'activity.contact': 'În contact',
  'activity.contact.definition':
    'Convorbire, punere în așteptare, apelare și lucru ulterior cât e disponibil; mai multe contacte deodată se numără o singură dată.',
  'activity.afterContactWork': 'din care lucru ulterior',
  'activity.afterContactWork.definition':
    'Partea din timpul de contact de după plecarea clientului.',
  'activity.idle': 'Liber',
  'activity.idle.definition':
    'Disponibil fără nimic de făcut, fără timpul în care sună un contact.',
  'activity.incoming': 'Sună',
  'activity.incoming.definition': 'Un contact era oferit și încă neacceptat.',
  'activity.nonProductive': 'Stări proprii',
  'activity.nonProductive.definition':
    'Timp într-o stare proprie a centrului, cum ar fi pauza. Amazon Connect îl numește timp neproductiv.',
  'activity.missed': 'Pierdute',
  'activity.missed.definition': 'Contacte care au sunat până când au fost retrase.',
  'activity.rejected': 'Refuzate',
  'activity.rejected.definition': 'Contacte pe care agentul le-a refuzat.',
  'activity.unknown': 'Necunoscut',
  'activity.unknown.definition': 'Un eveniment dintre alte două nu a sosit niciodată.',
  'activity.timelines': 'Ziua fiecărui agent',
  'activity.timeline': '{{agent}}: {{summary}}',
  'activity.custom': 'Stare proprie',
};
