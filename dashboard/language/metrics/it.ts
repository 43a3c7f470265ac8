import { it as names } from '../../../core/metrics/names/it.ts';
import { metricWords } from './metric-words.ts';

/** Metric names and definitions in Italian. */
export const metrics = metricWords(names, {
  contactsCreated: 'Contatti che sono terminati.',
  journeysStarted:
    'Contatti che hanno iniziato un percorso: né trasferimento né richiamata di un contatto precedente.',
  contactsQueued: 'Contatti entrati in una coda, contati quando sono terminati.',
  contactsQueuedByEnqueue: 'Contatti entrati in una coda, contati all’ingresso: arrivi.',
  contactsHandled: 'Contatti collegati a un agente, contati quando sono terminati.',
  contactsHandledByConnectedToAgent:
    'Contatti collegati a un agente, contati quando l’agente ha risposto.',
  contactsAbandoned: 'Contatti usciti dalla coda senza agente, richiamata o trasferimento.',
  abandonmentRate:
    'Abbandonati su quelli entrati in coda; non definito quando non ne è entrato nessuno.',
  averageAbandonTime:
    'Secondi medi in coda dei contatti abbandonati; non definito quando non ce ne sono.',
  averageQueueAnswerTime:
    'Secondi medi in coda dei contatti a cui un agente ha risposto; non definito quando non ce ne sono.',
  averageQueueTime:
    'Secondi medi in coda di tutti i contatti che ne sono usciti; non definito quando non ne è uscito nessuno.',
  maximumQueuedTime:
    'Tempo più lungo in coda, abbandoni compresi, con un errore massimo del 2 %; non definito quando non ne è entrato nessuno.',
  medianQueueTime: 'Metà dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  queueTime80: 'L’80 % dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  queueTime90: 'Il 90 % dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  queueTime95: 'Il 95 % dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  serviceLevel:
    'Livello di servizio di Connect: contatti usciti dalla coda entro la soglia, risposti o no, su quelli entrati; non definito quando non ne è entrato nessuno.',
  serviceLevelAnsweredOfOffered:
    'Risposti entro la soglia su quelli entrati in coda: ogni abbandono conta a sfavore.',
  serviceLevelExcludingShortAbandons:
    'Risposti entro la soglia su quelli entrati in coda, senza gli abbandoni più brevi dei pochi secondi configurati.',
  serviceLevelAnsweredOrLateAbandoned:
    'Risposti entro la soglia su quelli risposti o abbandonati dopo di essa.',
  serviceLevelAbandonedInTime:
    'Risposti o abbandonati entro la soglia su quelli messi in coda: un abbandono entro di essa conta a favore.',
  serviceLevelOfAnswered:
    'Risposti entro la soglia sui risposti: gli abbandoni non contano; non definito quando non ce ne sono.',
  contactsRemovedFromQueueInThreshold: 'Contatti usciti dalla coda entro la soglia.',
  contactsAnsweredInThreshold: 'Contatti risposti entro la soglia.',
  contactsAbandonedInThreshold: 'Contatti abbandonati entro la soglia.',
  contactsResolvedInThreshold:
    'Contatti il cui lavoro, compreso quello post-contatto, è finito entro la soglia dal loro inizio.',
  contactsDisconnectedInQueue: 'Contatti terminati mentre erano in coda.',
  averageHandleTime:
    'Secondi medi di interazione, attesa, lavoro post-contatto e pausa; non definito quando nessun agente ne ha gestiti.',
  totalHandleTime: 'Secondi che gli agenti hanno dedicato ai contatti in tutto.',
  medianHandleTime: 'Metà dei tempi di gestione non è più lunga, con un errore massimo del 2 %.',
  handleTime90: 'Il 90 % dei tempi di gestione non è più lungo, con un errore massimo del 2 %.',
  averageActiveTime:
    'Secondi medi di interazione, attesa e lavoro post-contatto dei contatti che ne hanno avuti.',
  averageAfterContactWorkTime:
    'Secondi medi di lavoro post-contatto dei contatti gestiti da un agente; non definito quando non ce ne sono.',
  medianAfterContactWorkTime:
    'Metà dei contatti gestiti non ha avuto più lavoro post-contatto, con un errore massimo del 2 %.',
  afterContactWorkTime95:
    'Il 95 % dei contatti gestiti non ha avuto più lavoro post-contatto, con un errore massimo del 2 %.',
  contactsLongAfterContactWork:
    'Contatti gestiti il cui lavoro post-contatto è durato più di un minuto e più del doppio dell’interazione.',
  totalAfterContactWorkTime: 'Secondi di lavoro post-contatto in tutto.',
  averageInteractionTime: 'Secondi medi in cui agente e cliente hanno interagito, attesa esclusa.',
  totalInteractionTime: 'Secondi in cui agenti e clienti hanno interagito in tutto.',
  averageInteractionAndHoldTime: 'Secondi medi di interazione e attesa insieme.',
  totalInteractionAndHoldTime: 'Secondi di interazione e attesa in tutto.',
  averageHoldTime:
    'Secondi medi di attesa dei contatti messi in attesa; non definito quando non ce ne sono.',
  averageHoldTimeAllContacts: 'Secondi medi di attesa di tutti i contatti gestiti.',
  averageHolds: 'Numero medio di messe in attesa dei contatti gestiti.',
  contactsPutOnHold: 'Contatti gestiti che sono stati messi in attesa.',
  contactsHoldAbandons:
    'Contatti terminati mentre erano in attesa; 0 se il record non indica lo stato prima della fine, che oggi manca nelle esportazioni.',
  contactsOnHoldAgentDisconnect:
    'Contatti che l’agente ha terminato mentre erano in attesa; richiede anche lo stato prima della fine.',
  contactsOnHoldCustomerDisconnect:
    'Contatti che il cliente ha terminato mentre era in attesa; richiede anche lo stato prima della fine.',
  averageAgentPauseTime:
    'Secondi medi in cui gli agenti hanno messo in pausa un’attività o un’e-mail.',
  contactsAgentHungUpFirst: 'Contatti gestiti che l’agente ha terminato.',
  contactsHandledIncoming: 'Contatti gestiti in entrata, anche per trasferimento.',
  contactsHandledOutbound: 'Contatti gestiti che un agente ha chiamato.',
  contactsHandledApi: 'Contatti gestiti avviati da una chiamata API: chat e attività.',
  contactsHandledCallback: 'Richiamate gestite.',
  contactsTransferredIn: 'Contatti arrivati per trasferimento, da un agente o da un’altra coda.',
  contactsTransferredInByAgent: 'Contatti trasferiti da un agente.',
  contactsTransferredInFromQueue: 'Contatti trasferiti da un’altra coda.',
  contactsTransferredOut: 'Contatti passati oltre con un trasferimento a freddo.',
  contactsTransferredOutFromQueue:
    'Contatti trasferiti dalla coda prima che un agente rispondesse.',
  contactsTransferredOutByAgent: 'Contatti che un agente ha trasferito.',
  contactsTransferredOutInternal: 'Contatti che un agente ha trasferito a una coda o a un agente.',
  contactsTransferredOutExternal:
    'Contatti che un agente ha trasferito a un numero di telefono esterno.',
  callbackRetries: 'Richiamate che seguono una richiamata precedente della stessa catena.',
  averageCustomerFirstCallbackQueueTime:
    'Secondi medi in coda delle richiamate con il cliente per primo, entrambe le tratte insieme.',
  averageWaitAfterCustomerFirstCallback:
    'Secondi medi dalla risposta del cliente richiamato all’agente.',
  totalContactFlowTime: 'Secondi nei flussi (IVR) prima della coda in tutto.',
  averageContactDuration: 'Secondi medi dall’inizio di un contatto alla sua fine.',
  averageResolutionTime:
    'Secondi medi dall’inizio di un contatto alla fine sua e del lavoro post-contatto.',
  selfServiceRate:
    'Contatti in entrata terminati senza coda, agente o trasferimento, su tutti quelli in entrata; non definito quando non ne è entrato nessuno.',
  contactsSelfService: 'Contatti in entrata terminati senza coda, agente o trasferimento.',
  transferRate:
    'Contatti trasferiti su quelli gestiti; non definito quando non ne è stato gestito nessuno.',
  costPerContact:
    'Tempo di gestione degli agenti al costo orario configurato, per contatto gestito; non definito quando non ne è stato gestito nessuno.',
});
