import type { ActivityWords } from './activity-words.ts';

/** Le parole del tempo degli agenti, in italiano. */
export const activity: ActivityWords = {
  'figures.view.activity': 'Tempo degli agenti',
  'activity.facts': 'Tutti gli agenti',
  'activity.hint':
    'Da ciò che Amazon Connect ha detto degli agenti mentre accadeva: più contatti insieme contano una volta sola, e un contatto che prosegue durante una pausa conta come pausa.',
  'activity.by.agents': 'Agenti',
  'activity.by.days': 'Giorni',
  'activity.table': 'Dove è andato il tempo',
  'activity.occupancy': 'Occupazione',
  'activity.occupancy.definition':
    'Tempo di contatto ÷ (tempo di contatto + tempo libero). Definizione di Amazon Connect.',
  'activity.online': 'In linea',
  'activity.online.definition': 'Tempo in qualsiasi stato tranne Offline.',
  'activity.contact': 'In contatto',
  'activity.contact.definition':
    'Conversazione, attesa, chiamata in uscita e lavoro successivo da disponibile; più contatti insieme contano una volta sola.',
  'activity.afterContactWork': 'di cui lavoro successivo',
  'activity.afterContactWork.definition':
    'La parte del tempo di contatto dopo che il cliente era andato.',
  'activity.idle': 'Libero',
  'activity.idle.definition':
    'Disponibile senza nulla da fare, escluso il tempo in cui squilla un contatto.',
  'activity.incoming': 'Squilla',
  'activity.incoming.definition': 'Un contatto era offerto e non ancora accettato.',
  'activity.nonProductive': 'Stati propri',
  'activity.nonProductive.definition':
    'Tempo in uno stato proprio del centro, come la pausa. Amazon Connect lo chiama tempo non produttivo.',
  'activity.missed': 'Persi',
  'activity.missed.definition': 'Contatti che hanno squillato finché sono stati tolti.',
  'activity.rejected': 'Rifiutati',
  'activity.rejected.definition': 'Contatti che l’agente ha rifiutato.',
  'activity.unknown': 'Non noto',
  'activity.unknown.definition': 'Un evento fra altri due non è mai arrivato.',
  'activity.timelines': 'La giornata di ogni agente',
  'activity.timeline': '{{agent}}: {{summary}}',
  'activity.custom': 'Stato proprio',
};
