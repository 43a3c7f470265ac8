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
  none: '(ninguno)',
  channels: { VOICE: 'Voz', CHAT: 'Chat', TASK: 'Tarea', EMAIL: 'Correo' },
  contacts: 'Contactos',
  target: 'Objetivo {value}',
  queues: 'Colas: {names}',
  asOf: 'Datos a {time}',
  few: 'menos de {count} contactos: dice poco',
  allQueues: '{metric} de varias colas: todas a {value}',
  body: 'Se adjunta el informe «{name}».',
};
