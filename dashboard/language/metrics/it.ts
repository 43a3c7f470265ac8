import type { MetricWords } from '../language-pack.ts';

/** Metric names and definitions in Italian. */
export const metrics: MetricWords = {
  contactsCreated: ['Contatti terminati', 'Contatti che sono terminati.'],
  journeysStarted: [
    'Percorsi iniziati',
    'Contatti che hanno iniziato un percorso: né trasferimento né richiamata di un contatto precedente.',
  ],
  contactsQueued: [
    'Contatti in coda',
    'Contatti entrati in una coda, contati quando sono terminati.',
  ],
  contactsQueuedByEnqueue: [
    'Arrivi',
    'Contatti entrati in una coda, contati all’ingresso: arrivi.',
  ],
  contactsHandled: [
    'Contatti gestiti',
    'Contatti collegati a un agente, contati quando sono terminati.',
  ],
  contactsHandledByConnectedToAgent: [
    'Risposti',
    'Contatti collegati a un agente, contati quando l’agente ha risposto.',
  ],
  contactsAbandoned: [
    'Abbandonati',
    'Contatti usciti dalla coda senza agente, richiamata o trasferimento.',
  ],
  abandonmentRate: [
    'Tasso di abbandono',
    'Abbandonati su quelli entrati in coda; non definito quando non ne è entrato nessuno.',
  ],
  averageAbandonTime: [
    'Tempo medio di abbandono',
    'Secondi medi in coda dei contatti abbandonati; non definito quando non ce ne sono.',
  ],
  averageQueueAnswerTime: [
    'Tempo medio di risposta',
    'Secondi medi in coda dei contatti a cui un agente ha risposto; non definito quando non ce ne sono.',
  ],
  averageQueueTime: [
    'Tempo medio in coda',
    'Secondi medi in coda di tutti i contatti che ne sono usciti; non definito quando non ne è uscito nessuno.',
  ],
  maximumQueuedTime: [
    'Attesa più lunga',
    'Tempo più lungo in coda, abbandoni compresi, con un errore massimo del 2 %; non definito quando non ne è entrato nessuno.',
  ],
  medianQueueTime: [
    'Mediana del tempo in coda',
    'Metà dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  ],
  queueTime80: [
    'Tempo in coda, 80º percentile',
    'L’80 % dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  ],
  queueTime90: [
    'Tempo in coda, 90º percentile',
    'Il 90 % dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  ],
  queueTime95: [
    'Tempo in coda, 95º percentile',
    'Il 95 % dei contatti non ha atteso di più, con un errore massimo del 2 %.',
  ],
  serviceLevel: [
    'Livello di servizio',
    'Livello di servizio di Connect: contatti usciti dalla coda entro la soglia, risposti o no, su quelli entrati; non definito quando non ne è entrato nessuno.',
  ],
  serviceLevelAnsweredOfOffered: [
    'Livello di servizio, risposti su offerti',
    'Risposti entro la soglia su quelli entrati in coda: ogni abbandono conta a sfavore.',
  ],
  serviceLevelExcludingShortAbandons: [
    'Livello di servizio, senza abbandoni brevi',
    'Risposti entro la soglia su quelli entrati in coda, senza gli abbandoni più brevi dei pochi secondi configurati.',
  ],
  serviceLevelAnsweredOrLateAbandoned: [
    'Livello di servizio, risposti o abbandonati tardi',
    'Risposti entro la soglia su quelli risposti o abbandonati dopo di essa.',
  ],
  serviceLevelAbandonedInTime: [
    'Livello di servizio, abbandono in tempo conta',
    'Risposti o abbandonati entro la soglia su quelli messi in coda: un abbandono entro di essa conta a favore.',
  ],
  serviceLevelOfAnswered: [
    'Livello di servizio, sui risposti',
    'Risposti entro la soglia sui risposti: gli abbandoni non contano; non definito quando non ce ne sono.',
  ],
  contactsRemovedFromQueueInThreshold: [
    'Usciti dalla coda in tempo',
    'Contatti usciti dalla coda entro la soglia.',
  ],
  contactsAnsweredInThreshold: ['Risposti in tempo', 'Contatti risposti entro la soglia.'],
  contactsAbandonedInThreshold: [
    'Abbandonati entro la soglia',
    'Contatti abbandonati entro la soglia.',
  ],
  contactsResolvedInThreshold: [
    'Risolti entro la soglia',
    'Contatti il cui lavoro, compreso quello post-contatto, è finito entro la soglia dal loro inizio.',
  ],
  contactsDisconnectedInQueue: ['Terminati in coda', 'Contatti terminati mentre erano in coda.'],
  averageHandleTime: [
    'Tempo medio di gestione',
    'Secondi medi di interazione, attesa, lavoro post-contatto e pausa; non definito quando nessun agente ne ha gestiti.',
  ],
  totalHandleTime: [
    'Tempo totale di gestione',
    'Secondi che gli agenti hanno dedicato ai contatti in tutto.',
  ],
  medianHandleTime: [
    'Mediana del tempo di gestione',
    'Metà dei tempi di gestione non è più lunga, con un errore massimo del 2 %.',
  ],
  handleTime90: [
    'Tempo di gestione, 90º percentile',
    'Il 90 % dei tempi di gestione non è più lungo, con un errore massimo del 2 %.',
  ],
  averageActiveTime: [
    'Tempo attivo medio',
    'Secondi medi di interazione, attesa e lavoro post-contatto dei contatti che ne hanno avuti.',
  ],
  averageAfterContactWorkTime: [
    'Lavoro post-contatto medio',
    'Secondi medi di lavoro post-contatto dei contatti gestiti da un agente; non definito quando non ce ne sono.',
  ],
  medianAfterContactWorkTime: [
    'Lavoro post-contatto, mediana',
    'Metà dei contatti gestiti non ha avuto più lavoro post-contatto, con un errore massimo del 2 %.',
  ],
  afterContactWorkTime95: [
    'Lavoro post-contatto, 95º percentile',
    'Il 95 % dei contatti gestiti non ha avuto più lavoro post-contatto, con un errore massimo del 2 %.',
  ],
  contactsLongAfterContactWork: [
    'Lavoro post-contatto lungo',
    'Contatti gestiti il cui lavoro post-contatto è durato più di un minuto e più del doppio dell’interazione.',
  ],
  totalAfterContactWorkTime: [
    'Lavoro post-contatto totale',
    'Secondi di lavoro post-contatto in tutto.',
  ],
  averageInteractionTime: [
    'Tempo medio di interazione',
    'Secondi medi in cui agente e cliente hanno interagito, attesa esclusa.',
  ],
  totalInteractionTime: [
    'Tempo totale di interazione',
    'Secondi in cui agenti e clienti hanno interagito in tutto.',
  ],
  averageInteractionAndHoldTime: [
    'Tempo medio di interazione e attesa',
    'Secondi medi di interazione e attesa insieme.',
  ],
  totalInteractionAndHoldTime: [
    'Tempo totale di interazione e attesa',
    'Secondi di interazione e attesa in tutto.',
  ],
  averageHoldTime: [
    'Tempo medio di messa in attesa',
    'Secondi medi di attesa dei contatti messi in attesa; non definito quando non ce ne sono.',
  ],
  averageHoldTimeAllContacts: [
    'Tempo medio di messa in attesa, tutti i contatti',
    'Secondi medi di attesa di tutti i contatti gestiti.',
  ],
  averageHolds: [
    'Numero medio di messe in attesa',
    'Numero medio di messe in attesa dei contatti gestiti.',
  ],
  contactsPutOnHold: ['Messi in attesa', 'Contatti gestiti che sono stati messi in attesa.'],
  contactsHoldAbandons: [
    'Terminati in attesa',
    'Contatti terminati mentre erano in attesa; 0 se il record non indica lo stato prima della fine, che oggi manca nelle esportazioni.',
  ],
  contactsOnHoldAgentDisconnect: [
    'Terminati in attesa dall’agente',
    'Contatti che l’agente ha terminato mentre erano in attesa; richiede anche lo stato prima della fine.',
  ],
  contactsOnHoldCustomerDisconnect: [
    'Terminati in attesa dal cliente',
    'Contatti che il cliente ha terminato mentre era in attesa; richiede anche lo stato prima della fine.',
  ],
  averageAgentPauseTime: [
    'Tempo medio di pausa dell’agente',
    'Secondi medi in cui gli agenti hanno messo in pausa un’attività o un’e-mail.',
  ],
  contactsAgentHungUpFirst: [
    'Ha riattaccato prima l’agente',
    'Contatti gestiti che l’agente ha terminato.',
  ],
  contactsHandledIncoming: [
    'Gestiti, in entrata',
    'Contatti gestiti in entrata, anche per trasferimento.',
  ],
  contactsHandledOutbound: ['Gestiti, in uscita', 'Contatti gestiti che un agente ha chiamato.'],
  contactsHandledApi: [
    'Gestiti, avviati da API',
    'Contatti gestiti avviati da una chiamata API: chat e attività.',
  ],
  contactsHandledCallback: ['Gestiti, richiamate', 'Richiamate gestite.'],
  contactsTransferredIn: [
    'Trasferimenti ricevuti',
    'Contatti arrivati per trasferimento, da un agente o da un’altra coda.',
  ],
  contactsTransferredInByAgent: [
    'Trasferimenti ricevuti da un agente',
    'Contatti trasferiti da un agente.',
  ],
  contactsTransferredInFromQueue: [
    'Trasferimenti ricevuti da una coda',
    'Contatti trasferiti da un’altra coda.',
  ],
  contactsTransferredOut: ['Trasferiti', 'Contatti passati oltre con un trasferimento a freddo.'],
  contactsTransferredOutFromQueue: [
    'Trasferiti dalla coda',
    'Contatti trasferiti dalla coda prima che un agente rispondesse.',
  ],
  contactsTransferredOutByAgent: [
    'Trasferiti dall’agente',
    'Contatti che un agente ha trasferito.',
  ],
  contactsTransferredOutInternal: [
    'Trasferiti all’interno',
    'Contatti che un agente ha trasferito a una coda o a un agente.',
  ],
  contactsTransferredOutExternal: [
    'Trasferiti all’esterno',
    'Contatti che un agente ha trasferito a un numero di telefono esterno.',
  ],
  callbackRetries: [
    'Tentativi ripetuti di richiamata',
    'Richiamate che seguono una richiamata precedente della stessa catena.',
  ],
  averageCustomerFirstCallbackQueueTime: [
    'Richiamata con cliente per primo, tempo in coda',
    'Secondi medi in coda delle richiamate con il cliente per primo, entrambe le tratte insieme.',
  ],
  averageWaitAfterCustomerFirstCallback: [
    'Richiamata con cliente per primo, attesa dell’agente',
    'Secondi medi dalla risposta del cliente richiamato all’agente.',
  ],
  totalContactFlowTime: [
    'Tempo totale nei flussi',
    'Secondi nei flussi (IVR) prima della coda in tutto.',
  ],
  averageContactDuration: [
    'Durata media del contatto',
    'Secondi medi dall’inizio di un contatto alla sua fine.',
  ],
  averageResolutionTime: [
    'Tempo medio di risoluzione',
    'Secondi medi dall’inizio di un contatto alla fine sua e del lavoro post-contatto.',
  ],
  selfServiceRate: [
    'Tasso di self-service',
    'Contatti in entrata terminati senza coda, agente o trasferimento, su tutti quelli in entrata; non definito quando non ne è entrato nessuno.',
  ],
  contactsSelfService: [
    'Contatti self-service',
    'Contatti in entrata terminati senza coda, agente o trasferimento.',
  ],
  transferRate: [
    'Tasso di trasferimento',
    'Contatti trasferiti su quelli gestiti; non definito quando non ne è stato gestito nessuno.',
  ],
  costPerContact: [
    'Costo per contatto',
    'Tempo di gestione degli agenti al costo orario configurato, per contatto gestito; non definito quando non ne è stato gestito nessuno.',
  ],
};
