import { es as names } from '../../../core/metrics/names/es.ts';
import { metricWords } from './metric-words.ts';

/** Metric names and definitions in Spanish. */
export const metrics = metricWords(names, {
  contactsCreated: 'Contactos que terminaron.',
  journeysStarted:
    'Contactos que iniciaron un recorrido: ni transferencia ni devolución de un contacto anterior.',
  contactsQueued: 'Contactos que entraron en una cola, contados cuando terminaron.',
  contactsQueuedByEnqueue: 'Contactos que entraron en una cola, contados al entrar: llegadas.',
  contactsHandled: 'Contactos conectados con un agente, contados cuando terminaron.',
  contactsHandledByConnectedToAgent:
    'Contactos conectados con un agente, contados cuando el agente respondió.',
  contactsAbandoned:
    'Contactos que salieron de la cola sin agente, devolución de llamada ni transferencia.',
  abandonmentRate:
    'Abandonados entre los que entraron en cola; sin definir cuando no entró ninguno.',
  averageAbandonTime:
    'Segundos medios en cola de los contactos abandonados; sin definir cuando no hubo ninguno.',
  averageQueueAnswerTime:
    'Segundos medios en cola de los contactos que respondió un agente; sin definir cuando no hubo ninguno.',
  averageQueueTime:
    'Segundos medios en cola de todos los contactos que salieron de ella; sin definir cuando no salió ninguno.',
  maximumQueuedTime:
    'Tiempo más largo en cola, abandonados incluidos, con un error máximo del 2 %; sin definir cuando no entró ninguno.',
  medianQueueTime: 'La mitad de los contactos no esperó más, con un error máximo del 2 %.',
  queueTime80: 'El 80 % de los contactos no esperó más, con un error máximo del 2 %.',
  queueTime90: 'El 90 % de los contactos no esperó más, con un error máximo del 2 %.',
  queueTime95: 'El 95 % de los contactos no esperó más, con un error máximo del 2 %.',
  serviceLevel:
    'Nivel de servicio de Connect: contactos que salieron de la cola dentro del umbral, respondidos o no, entre los que entraron; sin definir cuando no entró ninguno.',
  serviceLevelAnsweredOfOffered:
    'Respondidos dentro del umbral entre los que entraron en cola: cada abandono cuenta en contra.',
  serviceLevelExcludingShortAbandons:
    'Respondidos dentro del umbral entre los que entraron en cola, sin los abandonos más breves que los pocos segundos configurados.',
  serviceLevelAnsweredOrLateAbandoned:
    'Respondidos dentro del umbral entre los respondidos y los abandonados después de él.',
  serviceLevelAbandonedInTime:
    'Respondidos o abandonados dentro del umbral entre los encolados: un abandono dentro de él cuenta a favor.',
  serviceLevelOfAnswered:
    'Respondidos dentro del umbral entre los respondidos: los abandonos no cuentan; sin definir cuando no se respondió ninguno.',
  contactsRemovedFromQueueInThreshold: 'Contactos que salieron de la cola dentro del umbral.',
  contactsAnsweredInThreshold: 'Contactos respondidos dentro del umbral.',
  contactsAbandonedInThreshold: 'Contactos abandonados dentro del umbral.',
  contactsResolvedInThreshold:
    'Contactos cuyo trabajo, incluido el posterior, acabó dentro del umbral desde su inicio.',
  contactsDisconnectedInQueue: 'Contactos que terminaron estando en cola.',
  averageHandleTime:
    'Segundos medios de interacción, retención, trabajo posterior y pausa; sin definir cuando ningún agente atendió ninguno.',
  totalHandleTime: 'Segundos que los agentes dedicaron a contactos en total.',
  medianHandleTime:
    'La mitad de los tiempos de gestión no es más larga, con un error máximo del 2 %.',
  handleTime90: 'El 90 % de los tiempos de gestión no es más largo, con un error máximo del 2 %.',
  averageActiveTime:
    'Segundos medios de interacción, retención y trabajo posterior de los contactos que tuvieron alguno.',
  averageAfterContactWorkTime:
    'Segundos medios de trabajo posterior de los contactos atendidos por un agente; sin definir cuando no hubo ninguno.',
  medianAfterContactWorkTime:
    'La mitad de los contactos atendidos no tuvo más trabajo posterior, con un error máximo del 2 %.',
  afterContactWorkTime95:
    'El 95 % de los contactos atendidos no tuvo más trabajo posterior, con un error máximo del 2 %.',
  contactsLongAfterContactWork:
    'Contactos atendidos cuyo trabajo posterior duró más de un minuto y más del doble que la interacción.',
  totalAfterContactWorkTime: 'Segundos de trabajo posterior en total.',
  averageInteractionTime:
    'Segundos medios en que agente y cliente interactuaron, sin la retención.',
  totalInteractionTime: 'Segundos en que agentes y clientes interactuaron en total.',
  averageInteractionAndHoldTime: 'Segundos medios de interacción y retención juntas.',
  totalInteractionAndHoldTime: 'Segundos de interacción y retención en total.',
  averageHoldTime:
    'Segundos medios de retención de los contactos retenidos; sin definir cuando no hubo ninguno.',
  averageHoldTimeAllContacts: 'Segundos medios de retención de todos los contactos atendidos.',
  averageHolds: 'Número medio de retenciones de los contactos atendidos.',
  contactsPutOnHold: 'Contactos atendidos que se pusieron en retención.',
  contactsHoldAbandons:
    'Contactos que terminaron en retención; 0 si el registro no indica el estado anterior al fin, que hoy falta en las exportaciones.',
  contactsOnHoldAgentDisconnect:
    'Contactos que el agente terminó en retención; necesita también el estado anterior al fin.',
  contactsOnHoldCustomerDisconnect:
    'Contactos que el cliente terminó en retención; necesita también el estado anterior al fin.',
  averageAgentPauseTime: 'Segundos medios en que los agentes pausaron una tarea o un correo.',
  contactsAgentHungUpFirst: 'Contactos atendidos que terminó el agente.',
  contactsHandledIncoming: 'Contactos atendidos que entraron, también por transferencia.',
  contactsHandledOutbound: 'Contactos atendidos que marcó un agente.',
  contactsHandledApi: 'Contactos atendidos que inició una llamada a la API: chats y tareas.',
  contactsHandledCallback: 'Devoluciones de llamada atendidas.',
  contactsTransferredIn: 'Contactos que llegaron por transferencia, de un agente o de otra cola.',
  contactsTransferredInByAgent: 'Contactos transferidos por un agente.',
  contactsTransferredInFromQueue: 'Contactos transferidos desde otra cola.',
  contactsTransferredOut: 'Contactos pasados a otro destino por transferencia en frío.',
  contactsTransferredOutFromQueue:
    'Contactos transferidos desde la cola antes de que respondiera un agente.',
  contactsTransferredOutByAgent: 'Contactos que un agente transfirió.',
  contactsTransferredOutInternal: 'Contactos que un agente transfirió a una cola o a un agente.',
  contactsTransferredOutExternal:
    'Contactos que un agente transfirió a un número de teléfono externo.',
  callbackRetries: 'Devoluciones de llamada que siguen a otra anterior de la misma cadena.',
  averageCustomerFirstCallbackQueueTime:
    'Segundos medios en cola de las devoluciones con el cliente primero, ambos tramos juntos.',
  averageWaitAfterCustomerFirstCallback:
    'Segundos medios desde que responde el cliente llamado hasta el agente.',
  totalContactFlowTime: 'Segundos en flujos (IVR) antes de la cola, en total.',
  averageContactDuration: 'Segundos medios desde el inicio de un contacto hasta su fin.',
  averageResolutionTime:
    'Segundos medios desde el inicio de un contacto hasta su fin y el de su trabajo posterior.',
  selfServiceRate:
    'Contactos entrantes que terminaron sin cola, agente ni transferencia, entre todos los entrantes; sin definir cuando no entró ninguno.',
  contactsSelfService: 'Contactos entrantes que terminaron sin cola, agente ni transferencia.',
  transferRate:
    'Contactos transferidos entre los atendidos; sin definir cuando no se atendió ninguno.',
  costPerContact:
    'Tiempo de gestión de los agentes al coste por hora configurado, por contacto atendido; sin definir cuando no se atendió ninguno.',
});
