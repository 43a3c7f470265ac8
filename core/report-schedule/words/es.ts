import type { ReportWords } from './report-words.ts';

export const es: ReportWords = {
  metrics: {
    contactsQueued: 'Contactos en cola',
    contactsHandled: 'Contactos atendidos',
    contactsAbandoned: 'Abandonados',
    abandonmentRate: 'Tasa de abandono',
    serviceLevel: 'Nivel de servicio',
    averageQueueAnswerTime: 'Tiempo medio de respuesta',
    maximumQueuedTime: 'Espera más larga',
    averageHandleTime: 'Tiempo medio de gestión',
  },
  groups: {
    none: 'Día',
    queue: 'Cola',
    agent: 'Agente',
    channel: 'Canal',
    contactType: 'Tipo de contacto',
  },
  total: 'Total',
  days: '{center}: del {from} al {to}',
  body: 'Se adjunta el informe «{name}». {days}.',
};
