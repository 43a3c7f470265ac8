import type { MetricWords } from '../language-pack.ts';

/** Metric names and definitions in Romanian. */
export const metrics: MetricWords = {
  contactsCreated: ['Contacte încheiate', 'Contacte care s-au încheiat.'],
  journeysStarted: [
    'Parcursuri începute',
    'Contacte care au început un parcurs: nici transfer, nici apel invers al unui contact anterior.',
  ],
  contactsQueued: [
    'Contacte în coadă',
    'Contacte intrate într-o coadă, numărate când s-au încheiat.',
  ],
  contactsQueuedByEnqueue: [
    'Sosiri',
    'Contacte intrate într-o coadă, numărate la intrare: sosiri.',
  ],
  contactsHandled: [
    'Contacte preluate',
    'Contacte conectate la un agent, numărate când s-au încheiat.',
  ],
  contactsHandledByConnectedToAgent: [
    'Răspunse',
    'Contacte conectate la un agent, numărate când agentul a răspuns.',
  ],
  contactsAbandoned: [
    'Abandonate',
    'Contacte ieșite din coadă fără agent, apel invers sau transfer.',
  ],
  abandonmentRate: [
    'Rata de abandon',
    'Abandonate din cele intrate în coadă; nedefinită când nu a intrat niciunul.',
  ],
  averageAbandonTime: [
    'Timp mediu până la abandon',
    'Secunde medii în coadă ale contactelor abandonate; nedefinit când nu a fost niciunul.',
  ],
  averageQueueAnswerTime: [
    'Timp mediu de răspuns',
    'Secunde medii în coadă ale contactelor la care un agent a răspuns; nedefinit când nu a fost niciunul.',
  ],
  averageQueueTime: [
    'Timp mediu în coadă',
    'Secunde medii în coadă ale tuturor contactelor ieșite din ea; nedefinit când nu a ieșit niciunul.',
  ],
  maximumQueuedTime: [
    'Cea mai lungă așteptare',
    'Cel mai lung timp în coadă, cu tot cu abandonuri, cu o eroare de cel mult 2 %; nedefinit când nu a intrat niciunul.',
  ],
  medianQueueTime: [
    'Mediana timpului în coadă',
    'Jumătate din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  ],
  queueTime80: [
    'Timp în coadă, percentila 80',
    '80 % din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  ],
  queueTime90: [
    'Timp în coadă, percentila 90',
    '90 % din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  ],
  queueTime95: [
    'Timp în coadă, percentila 95',
    '95 % din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  ],
  serviceLevel: [
    'Nivel de serviciu',
    'Nivelul de serviciu din Connect: contacte ieșite din coadă în cadrul pragului, cu sau fără răspuns, din cele intrate; nedefinit când nu a intrat niciunul.',
  ],
  serviceLevelAnsweredOfOffered: [
    'Nivel de serviciu, răspunse din oferite',
    'Răspunse în cadrul pragului, din cele intrate în coadă: fiecare abandon contează împotrivă.',
  ],
  serviceLevelExcludingShortAbandons: [
    'Nivel de serviciu, fără abandonuri scurte',
    'Răspunse în cadrul pragului, din cele intrate în coadă, fără abandonurile mai scurte decât cele câteva secunde configurate.',
  ],
  serviceLevelAnsweredOrLateAbandoned: [
    'Nivel de serviciu, răspunse sau abandonate târziu',
    'Răspunse în cadrul pragului, din cele răspunse sau abandonate după el.',
  ],
  serviceLevelAbandonedInTime: [
    'Nivel de serviciu, abandonul la timp contează',
    'Răspunse sau abandonate în cadrul pragului, din cele puse în coadă: un abandon în cadrul lui contează în favoare.',
  ],
  serviceLevelOfAnswered: [
    'Nivel de serviciu, din cele răspunse',
    'Răspunse în cadrul pragului, din cele răspunse: abandonurile nu contează; nedefinit când nu s-a răspuns la niciunul.',
  ],
  contactsRemovedFromQueueInThreshold: [
    'Ieșite din coadă la timp',
    'Contacte ieșite din coadă în cadrul pragului.',
  ],
  contactsAnsweredInThreshold: ['Răspunse la timp', 'Contacte răspunse în cadrul pragului.'],
  contactsAbandonedInThreshold: [
    'Abandonate în cadrul pragului',
    'Contacte abandonate în cadrul pragului.',
  ],
  contactsResolvedInThreshold: [
    'Rezolvate în cadrul pragului',
    'Contacte a căror muncă, inclusiv cea post-contact, s-a terminat în cadrul pragului de la începutul lor.',
  ],
  contactsDisconnectedInQueue: ['Încheiate în coadă', 'Contacte încheiate cât timp erau în coadă.'],
  averageHandleTime: [
    'Timp mediu de tratare',
    'Secunde medii de interacțiune, așteptare, lucru post-contact și pauză; nedefinit când niciun agent nu a preluat vreunul.',
  ],
  totalHandleTime: [
    'Timp total de tratare',
    'Secunde pe care agenții le-au dedicat contactelor, în total.',
  ],
  medianHandleTime: [
    'Mediana timpului de tratare',
    'Jumătate din timpii de tratare nu sunt mai lungi, cu o eroare de cel mult 2 %.',
  ],
  handleTime90: [
    'Timp de tratare, percentila 90',
    '90 % din timpii de tratare nu sunt mai lungi, cu o eroare de cel mult 2 %.',
  ],
  averageActiveTime: [
    'Timp activ mediu',
    'Secunde medii de interacțiune, așteptare și lucru post-contact ale contactelor care au avut așa ceva.',
  ],
  averageAfterContactWorkTime: [
    'Lucru post-contact mediu',
    'Secunde medii de lucru post-contact ale contactelor preluate de un agent; nedefinit când nu a fost niciunul.',
  ],
  medianAfterContactWorkTime: [
    'Lucru post-contact, mediana',
    'Jumătate din contactele preluate nu au avut mai mult lucru post-contact, cu o eroare de cel mult 2 %.',
  ],
  afterContactWorkTime95: [
    'Lucru post-contact, percentila 95',
    '95 % din contactele preluate nu au avut mai mult lucru post-contact, cu o eroare de cel mult 2 %.',
  ],
  contactsLongAfterContactWork: [
    'Lucru post-contact lung',
    'Contacte preluate al căror lucru post-contact a durat peste un minut și peste dublul interacțiunii.',
  ],
  totalAfterContactWorkTime: [
    'Lucru post-contact total',
    'Secunde de lucru post-contact, în total.',
  ],
  averageInteractionTime: [
    'Timp mediu de interacțiune',
    'Secunde medii în care agentul și clientul au interacționat, fără așteptare.',
  ],
  totalInteractionTime: [
    'Timp total de interacțiune',
    'Secunde în care agenții și clienții au interacționat, în total.',
  ],
  averageInteractionAndHoldTime: [
    'Timp mediu de interacțiune și așteptare',
    'Secunde medii de interacțiune și așteptare împreună.',
  ],
  totalInteractionAndHoldTime: [
    'Timp total de interacțiune și așteptare',
    'Secunde de interacțiune și așteptare, în total.',
  ],
  averageHoldTime: [
    'Timp mediu de punere în așteptare',
    'Secunde medii de așteptare ale contactelor puse în așteptare; nedefinit când nu a fost niciunul.',
  ],
  averageHoldTimeAllContacts: [
    'Timp mediu de punere în așteptare, toate contactele',
    'Secunde medii de așteptare ale tuturor contactelor preluate.',
  ],
  averageHolds: [
    'Număr mediu de puneri în așteptare',
    'Număr mediu de puneri în așteptare ale contactelor preluate.',
  ],
  contactsPutOnHold: ['Puse în așteptare', 'Contacte preluate care au fost puse în așteptare.'],
  contactsHoldAbandons: [
    'Încheiate în așteptare',
    'Contacte încheiate cât timp erau în așteptare; 0 dacă înregistrarea nu arată starea dinaintea sfârșitului, care azi lipsește din exporturi.',
  ],
  contactsOnHoldAgentDisconnect: [
    'Încheiate în așteptare de agent',
    'Contacte pe care agentul le-a încheiat în așteptare; cere și starea dinaintea sfârșitului.',
  ],
  contactsOnHoldCustomerDisconnect: [
    'Încheiate în așteptare de client',
    'Contacte pe care clientul le-a încheiat în așteptare; cere și starea dinaintea sfârșitului.',
  ],
  averageAgentPauseTime: [
    'Timp mediu de pauză al agentului',
    'Secunde medii în care agenții au pus în pauză o sarcină sau un e-mail.',
  ],
  contactsAgentHungUpFirst: [
    'Agentul a închis primul',
    'Contacte preluate pe care agentul le-a încheiat.',
  ],
  contactsHandledIncoming: [
    'Preluate, primite',
    'Contacte preluate care au sosit, și prin transfer.',
  ],
  contactsHandledOutbound: [
    'Preluate, inițiate',
    'Contacte preluate pe care un agent le-a apelat.',
  ],
  contactsHandledApi: [
    'Preluate, începute prin API',
    'Contacte preluate începute printr-un apel API: chaturi și sarcini.',
  ],
  contactsHandledCallback: ['Preluate, apeluri inverse', 'Apeluri inverse preluate.'],
  contactsTransferredIn: [
    'Transferuri primite',
    'Contacte sosite prin transfer, de la un agent sau din altă coadă.',
  ],
  contactsTransferredInByAgent: [
    'Transferuri primite de la un agent',
    'Contacte transferate de un agent.',
  ],
  contactsTransferredInFromQueue: [
    'Transferuri primite dintr-o coadă',
    'Contacte transferate din altă coadă.',
  ],
  contactsTransferredOut: ['Transferate', 'Contacte trimise mai departe prin transfer direct.'],
  contactsTransferredOutFromQueue: [
    'Transferate din coadă',
    'Contacte transferate din coadă înainte ca un agent să răspundă.',
  ],
  contactsTransferredOutByAgent: [
    'Transferate de agent',
    'Contacte pe care un agent le-a transferat.',
  ],
  contactsTransferredOutInternal: [
    'Transferate intern',
    'Contacte pe care un agent le-a transferat la o coadă sau la un agent.',
  ],
  contactsTransferredOutExternal: [
    'Transferate extern',
    'Contacte pe care un agent le-a transferat la un număr de telefon din afară.',
  ],
  callbackRetries: [
    'Reîncercări de apel invers',
    'Apeluri inverse care urmează altuia din același lanț.',
  ],
  averageCustomerFirstCallbackQueueTime: [
    'Apel invers cu clientul întâi, timp în coadă',
    'Secunde medii în coadă ale apelurilor inverse cu clientul întâi, ambele etape împreună.',
  ],
  averageWaitAfterCustomerFirstCallback: [
    'Apel invers cu clientul întâi, așteptarea agentului',
    'Secunde medii de la răspunsul clientului apelat până la agent.',
  ],
  totalContactFlowTime: [
    'Timp total în fluxuri',
    'Secunde în fluxuri (IVR) înainte de coadă, în total.',
  ],
  averageContactDuration: [
    'Durata medie a contactului',
    'Secunde medii de la începutul unui contact până la sfârșitul lui.',
  ],
  averageResolutionTime: [
    'Timp mediu de rezolvare',
    'Secunde medii de la începutul unui contact până la sfârșitul lui și al lucrului post-contact.',
  ],
  selfServiceRate: [
    'Rata de autoservire',
    'Contacte primite încheiate fără coadă, agent sau transfer, din toate cele primite; nedefinită când nu a sosit niciunul.',
  ],
  contactsSelfService: [
    'Contacte prin autoservire',
    'Contacte primite încheiate fără coadă, agent sau transfer.',
  ],
  transferRate: [
    'Rata de transfer',
    'Contacte transferate din cele preluate; nedefinită când nu a fost preluat niciunul.',
  ],
  costPerContact: [
    'Cost pe contact',
    'Timpul de tratare al agenților la costul pe oră configurat, pe contact preluat; nedefinit când nu a fost preluat niciunul.',
  ],
};
