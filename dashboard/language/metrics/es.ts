import type { MetricWords } from '../language-pack.ts';

/** Metric names and definitions in Spanish. */
export const metrics: MetricWords = {
  contactsCreated: ['Contactos terminados', 'Contactos que terminaron.'],
  journeysStarted: [
    'Recorridos iniciados',
    'Contactos que iniciaron un recorrido: ni transferencia ni devolución de un contacto anterior.',
  ],
  contactsQueued: [
    'Contactos en cola',
    'Contactos que entraron en una cola, contados cuando terminaron.',
  ],
  contactsQueuedByEnqueue: [
    'Llegadas',
    'Contactos que entraron en una cola, contados al entrar: llegadas.',
  ],
  contactsHandled: [
    'Contactos atendidos',
    'Contactos conectados con un agente, contados cuando terminaron.',
  ],
  contactsHandledByConnectedToAgent: [
    'Respondidos',
    'Contactos conectados con un agente, contados cuando el agente respondió.',
  ],
  contactsAbandoned: [
    'Abandonados',
    'Contactos que salieron de la cola sin agente, devolución de llamada ni transferencia.',
  ],
  abandonmentRate: [
    'Tasa de abandono',
    'Abandonados entre los que entraron en cola; sin definir cuando no entró ninguno.',
  ],
  averageAbandonTime: [
    'Tiempo medio hasta el abandono',
    'Segundos medios en cola de los contactos abandonados; sin definir cuando no hubo ninguno.',
  ],
  averageQueueAnswerTime: [
    'Tiempo medio de respuesta',
    'Segundos medios en cola de los contactos que respondió un agente; sin definir cuando no hubo ninguno.',
  ],
  averageQueueTime: [
    'Tiempo medio en cola',
    'Segundos medios en cola de todos los contactos que salieron de ella; sin definir cuando no salió ninguno.',
  ],
  maximumQueuedTime: [
    'Espera más larga',
    'Tiempo más largo en cola, abandonados incluidos, con un error máximo del 2 %; sin definir cuando no entró ninguno.',
  ],
  medianQueueTime: [
    'Mediana del tiempo en cola',
    'La mitad de los contactos no esperó más, con un error máximo del 2 %.',
  ],
  queueTime80: [
    'Tiempo en cola, percentil 80',
    'El 80 % de los contactos no esperó más, con un error máximo del 2 %.',
  ],
  queueTime90: [
    'Tiempo en cola, percentil 90',
    'El 90 % de los contactos no esperó más, con un error máximo del 2 %.',
  ],
  queueTime95: [
    'Tiempo en cola, percentil 95',
    'El 95 % de los contactos no esperó más, con un error máximo del 2 %.',
  ],
  serviceLevel: [
    'Nivel de servicio',
    'Nivel de servicio de Connect: contactos que salieron de la cola dentro del umbral, respondidos o no, entre los que entraron; sin definir cuando no entró ninguno.',
  ],
  serviceLevelAnsweredOfOffered: [
    'Nivel de servicio, respondidos de ofrecidos',
    'Respondidos dentro del umbral entre los que entraron en cola: cada abandono cuenta en contra.',
  ],
  serviceLevelExcludingShortAbandons: [
    'Nivel de servicio, sin abandonos breves',
    'Respondidos dentro del umbral entre los que entraron en cola, sin los abandonos más breves que los pocos segundos configurados.',
  ],
  serviceLevelAnsweredOrLateAbandoned: [
    'Nivel de servicio, respondidos o abandonados tarde',
    'Respondidos dentro del umbral entre los respondidos y los abandonados después de él.',
  ],
  serviceLevelAbandonedInTime: [
    'Nivel de servicio, abandono a tiempo cuenta',
    'Respondidos o abandonados dentro del umbral entre los encolados: un abandono dentro de él cuenta a favor.',
  ],
  serviceLevelOfAnswered: [
    'Nivel de servicio, de los respondidos',
    'Respondidos dentro del umbral entre los respondidos: los abandonos no cuentan; sin definir cuando no se respondió ninguno.',
  ],
  contactsRemovedFromQueueInThreshold: [
    'Salidos de la cola a tiempo',
    'Contactos que salieron de la cola dentro del umbral.',
  ],
  contactsAnsweredInThreshold: ['Respondidos a tiempo', 'Contactos respondidos dentro del umbral.'],
  contactsAbandonedInThreshold: [
    'Abandonados dentro del umbral',
    'Contactos abandonados dentro del umbral.',
  ],
  contactsResolvedInThreshold: [
    'Resueltos dentro del umbral',
    'Contactos cuyo trabajo, incluido el posterior, acabó dentro del umbral desde su inicio.',
  ],
  contactsDisconnectedInQueue: ['Terminados en cola', 'Contactos que terminaron estando en cola.'],
  averageHandleTime: [
    'Tiempo medio de gestión',
    'Segundos medios de interacción, retención, trabajo posterior y pausa; sin definir cuando ningún agente atendió ninguno.',
  ],
  totalHandleTime: [
    'Tiempo total de gestión',
    'Segundos que los agentes dedicaron a contactos en total.',
  ],
  medianHandleTime: [
    'Mediana del tiempo de gestión',
    'La mitad de los tiempos de gestión no es más larga, con un error máximo del 2 %.',
  ],
  handleTime90: [
    'Tiempo de gestión, percentil 90',
    'El 90 % de los tiempos de gestión no es más largo, con un error máximo del 2 %.',
  ],
  averageActiveTime: [
    'Tiempo activo medio',
    'Segundos medios de interacción, retención y trabajo posterior de los contactos que tuvieron alguno.',
  ],
  averageAfterContactWorkTime: [
    'Trabajo posterior al contacto, medio',
    'Segundos medios de trabajo posterior de los contactos atendidos por un agente; sin definir cuando no hubo ninguno.',
  ],
  medianAfterContactWorkTime: [
    'Trabajo posterior al contacto, mediana',
    'La mitad de los contactos atendidos no tuvo más trabajo posterior, con un error máximo del 2 %.',
  ],
  afterContactWorkTime95: [
    'Trabajo posterior al contacto, percentil 95',
    'El 95 % de los contactos atendidos no tuvo más trabajo posterior, con un error máximo del 2 %.',
  ],
  contactsLongAfterContactWork: [
    'Trabajo posterior largo',
    'Contactos atendidos cuyo trabajo posterior duró más de un minuto y más del doble que la interacción.',
  ],
  totalAfterContactWorkTime: [
    'Trabajo posterior al contacto, total',
    'Segundos de trabajo posterior en total.',
  ],
  averageInteractionTime: [
    'Tiempo medio de interacción',
    'Segundos medios en que agente y cliente interactuaron, sin la retención.',
  ],
  totalInteractionTime: [
    'Tiempo total de interacción',
    'Segundos en que agentes y clientes interactuaron en total.',
  ],
  averageInteractionAndHoldTime: [
    'Tiempo medio de interacción y espera',
    'Segundos medios de interacción y retención juntas.',
  ],
  totalInteractionAndHoldTime: [
    'Tiempo total de interacción y espera',
    'Segundos de interacción y retención en total.',
  ],
  averageHoldTime: [
    'Tiempo medio de retención',
    'Segundos medios de retención de los contactos retenidos; sin definir cuando no hubo ninguno.',
  ],
  averageHoldTimeAllContacts: [
    'Tiempo medio de retención, todos los contactos',
    'Segundos medios de retención de todos los contactos atendidos.',
  ],
  averageHolds: [
    'Número medio de retenciones',
    'Número medio de retenciones de los contactos atendidos.',
  ],
  contactsPutOnHold: ['Puestos en retención', 'Contactos atendidos que se pusieron en retención.'],
  contactsHoldAbandons: [
    'Terminados en retención',
    'Contactos que terminaron en retención; 0 si el registro no indica el estado anterior al fin, que hoy falta en las exportaciones.',
  ],
  contactsOnHoldAgentDisconnect: [
    'Terminados en retención por el agente',
    'Contactos que el agente terminó en retención; necesita también el estado anterior al fin.',
  ],
  contactsOnHoldCustomerDisconnect: [
    'Terminados en retención por el cliente',
    'Contactos que el cliente terminó en retención; necesita también el estado anterior al fin.',
  ],
  averageAgentPauseTime: [
    'Tiempo medio de pausa del agente',
    'Segundos medios en que los agentes pausaron una tarea o un correo.',
  ],
  contactsAgentHungUpFirst: [
    'Colgó primero el agente',
    'Contactos atendidos que terminó el agente.',
  ],
  contactsHandledIncoming: [
    'Atendidos, entrantes',
    'Contactos atendidos que entraron, también por transferencia.',
  ],
  contactsHandledOutbound: ['Atendidos, salientes', 'Contactos atendidos que marcó un agente.'],
  contactsHandledApi: [
    'Atendidos, iniciados por API',
    'Contactos atendidos que inició una llamada a la API: chats y tareas.',
  ],
  contactsHandledCallback: [
    'Atendidos, devoluciones de llamada',
    'Devoluciones de llamada atendidas.',
  ],
  contactsTransferredIn: [
    'Transferencias recibidas',
    'Contactos que llegaron por transferencia, de un agente o de otra cola.',
  ],
  contactsTransferredInByAgent: [
    'Transferencias recibidas de un agente',
    'Contactos transferidos por un agente.',
  ],
  contactsTransferredInFromQueue: [
    'Transferencias recibidas de una cola',
    'Contactos transferidos desde otra cola.',
  ],
  contactsTransferredOut: [
    'Transferidos',
    'Contactos pasados a otro destino por transferencia en frío.',
  ],
  contactsTransferredOutFromQueue: [
    'Transferidos desde la cola',
    'Contactos transferidos desde la cola antes de que respondiera un agente.',
  ],
  contactsTransferredOutByAgent: [
    'Transferidos por el agente',
    'Contactos que un agente transfirió.',
  ],
  contactsTransferredOutInternal: [
    'Transferidos dentro del centro',
    'Contactos que un agente transfirió a una cola o a un agente.',
  ],
  contactsTransferredOutExternal: [
    'Transferidos fuera del centro',
    'Contactos que un agente transfirió a un número de teléfono externo.',
  ],
  callbackRetries: [
    'Reintentos de devolución de llamada',
    'Devoluciones de llamada que siguen a otra anterior de la misma cadena.',
  ],
  averageCustomerFirstCallbackQueueTime: [
    'Devolución con cliente primero, tiempo en cola',
    'Segundos medios en cola de las devoluciones con el cliente primero, ambos tramos juntos.',
  ],
  averageWaitAfterCustomerFirstCallback: [
    'Devolución con cliente primero, espera del agente',
    'Segundos medios desde que responde el cliente llamado hasta el agente.',
  ],
  totalContactFlowTime: [
    'Tiempo total en flujos',
    'Segundos en flujos (IVR) antes de la cola, en total.',
  ],
  averageContactDuration: [
    'Duración media del contacto',
    'Segundos medios desde el inicio de un contacto hasta su fin.',
  ],
  averageResolutionTime: [
    'Tiempo medio de resolución',
    'Segundos medios desde el inicio de un contacto hasta su fin y el de su trabajo posterior.',
  ],
  selfServiceRate: [
    'Tasa de autoservicio',
    'Contactos entrantes que terminaron sin cola, agente ni transferencia, entre todos los entrantes; sin definir cuando no entró ninguno.',
  ],
  contactsSelfService: [
    'Contactos de autoservicio',
    'Contactos entrantes que terminaron sin cola, agente ni transferencia.',
  ],
  transferRate: [
    'Tasa de transferencia',
    'Contactos transferidos entre los atendidos; sin definir cuando no se atendió ninguno.',
  ],
  costPerContact: [
    'Coste por contacto',
    'Tiempo de gestión de los agentes al coste por hora configurado, por contacto atendido; sin definir cuando no se atendió ninguno.',
  ],
};
