import type { ActivityWords } from './activity-words.ts';

/** Las palabras del tiempo de los agentes, en español. */
export const activity: ActivityWords = {
  'figures.view.activity': 'Tiempo de los agentes',
  'activity.facts': 'Todos los agentes',
  'activity.hint':
    'Según lo que Amazon Connect contó de los agentes en cada momento: varios contactos a la vez cuentan una sola vez, y un contacto que sigue durante una pausa cuenta como pausa.',
  'activity.by.agents': 'Agentes',
  'activity.by.days': 'Días',
  'activity.table': 'En qué se fue el tiempo',
  'activity.occupancy': 'Ocupación',
  'activity.occupancy.definition':
    'Tiempo de contacto ÷ (tiempo de contacto + tiempo libre). Definición de Amazon Connect.',
  'activity.online': 'Conectado',
  'activity.online.definition': 'Tiempo en cualquier estado salvo Offline.',
  'activity.contact': 'En contacto',
  'activity.contact.definition':
    'Hablar, retener, marcar y trabajo posterior estando disponible; varios contactos a la vez cuentan una sola vez.',
  'activity.afterContactWork': 'de ello, trabajo posterior',
  'activity.afterContactWork.definition':
    'La parte del tiempo de contacto en que el cliente ya se había ido.',
  'activity.idle': 'Libre',
  'activity.idle.definition':
    'Disponible sin nada que hacer, sin contar mientras suena un contacto.',
  'activity.incoming': 'Sonando',
  'activity.incoming.definition': 'Se ofreció un contacto y aún no se había aceptado.',
  'activity.nonProductive': 'Estados propios',
  'activity.nonProductive.definition':
    'Tiempo en cualquier estado propio del centro, como la pausa. Amazon Connect lo llama tiempo no productivo.',
  'activity.missed': 'Perdidos',
  'activity.missed.definition': 'Contactos que sonaron hasta que se retiraron.',
  'activity.rejected': 'Rechazados',
  'activity.rejected.definition': 'Contactos que el agente rechazó.',
  'activity.unknown': 'Desconocido',
  'activity.unknown.definition': 'Un evento entre otros dos nunca llegó.',
  'activity.timelines': 'El día de cada agente',
  'activity.timeline': '{{agent}}: {{summary}}',
  'activity.custom': 'Estado propio',
};
