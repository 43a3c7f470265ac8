import { ro as names } from '../../../core/metrics/names/ro.ts';
import { metricWords } from './metric-words.ts';

/** Metric names and definitions in Romanian. */
export const metrics = metricWords(names, {
  contactsCreated: 'Contacte care s-au încheiat.',
  journeysStarted:
    'Contacte care au început un parcurs: nici transfer, nici apel invers al unui contact anterior.',
  contactsQueued: 'Contacte intrate într-o coadă, numărate când s-au încheiat.',
  contactsQueuedByEnqueue: 'Contacte intrate într-o coadă, numărate la intrare: sosiri.',
  contactsHandled: 'Contacte conectate la un agent, numărate când s-au încheiat.',
  contactsHandledByConnectedToAgent:
    'Contacte conectate la un agent, numărate când agentul a răspuns.',
  contactsAbandoned: 'Contacte ieșite din coadă fără agent, apel invers sau transfer.',
  abandonmentRate: 'Abandonate din cele intrate în coadă; nedefinită când nu a intrat niciunul.',
  averageAbandonTime:
    'Secunde medii în coadă ale contactelor abandonate; nedefinit când nu a fost niciunul.',
  averageQueueAnswerTime:
    'Secunde medii în coadă ale contactelor la care un agent a răspuns; nedefinit când nu a fost niciunul.',
  averageQueueTime:
    'Secunde medii în coadă ale tuturor contactelor ieșite din ea; nedefinit când nu a ieșit niciunul.',
  maximumQueuedTime:
    'Cel mai lung timp în coadă, cu tot cu abandonuri, cu o eroare de cel mult 2 %; nedefinit când nu a intrat niciunul.',
  medianQueueTime: 'Jumătate din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  queueTime80: '80 % din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  queueTime90: '90 % din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  queueTime95: '95 % din contacte nu au așteptat mai mult, cu o eroare de cel mult 2 %.',
  serviceLevel:
    'Nivelul de serviciu din Connect: contacte ieșite din coadă în cadrul pragului, cu sau fără răspuns, din cele intrate; nedefinit când nu a intrat niciunul.',
  serviceLevelAnsweredOfOffered:
    'Răspunse în cadrul pragului, din cele intrate în coadă: fiecare abandon contează împotrivă.',
  serviceLevelExcludingShortAbandons:
    'Răspunse în cadrul pragului, din cele intrate în coadă, fără abandonurile mai scurte decât cele câteva secunde configurate.',
  serviceLevelAnsweredOrLateAbandoned:
    'Răspunse în cadrul pragului, din cele răspunse sau abandonate după el.',
  serviceLevelAbandonedInTime:
    'Răspunse sau abandonate în cadrul pragului, din cele puse în coadă: un abandon în cadrul lui contează în favoare.',
  serviceLevelOfAnswered:
    'Răspunse în cadrul pragului, din cele răspunse: abandonurile nu contează; nedefinit când nu s-a răspuns la niciunul.',
  contactsRemovedFromQueueInThreshold: 'Contacte ieșite din coadă în cadrul pragului.',
  contactsAnsweredInThreshold: 'Contacte răspunse în cadrul pragului.',
  contactsAbandonedInThreshold: 'Contacte abandonate în cadrul pragului.',
  contactsResolvedInThreshold:
    'Contacte a căror muncă, inclusiv cea post-contact, s-a terminat în cadrul pragului de la începutul lor.',
  contactsDisconnectedInQueue: 'Contacte încheiate cât timp erau în coadă.',
  averageHandleTime:
    'Secunde medii de interacțiune, așteptare, lucru post-contact și pauză; nedefinit când niciun agent nu a preluat vreunul.',
  totalHandleTime: 'Secunde pe care agenții le-au dedicat contactelor, în total.',
  medianHandleTime:
    'Jumătate din timpii de tratare nu sunt mai lungi, cu o eroare de cel mult 2 %.',
  handleTime90: '90 % din timpii de tratare nu sunt mai lungi, cu o eroare de cel mult 2 %.',
  averageActiveTime:
    'Secunde medii de interacțiune, așteptare și lucru post-contact ale contactelor care au avut așa ceva.',
  averageAfterContactWorkTime:
    'Secunde medii de lucru post-contact ale contactelor preluate de un agent; nedefinit când nu a fost niciunul.',
  medianAfterContactWorkTime:
    'Jumătate din contactele preluate nu au avut mai mult lucru post-contact, cu o eroare de cel mult 2 %.',
  afterContactWorkTime95:
    '95 % din contactele preluate nu au avut mai mult lucru post-contact, cu o eroare de cel mult 2 %.',
  contactsLongAfterContactWork:
    'Contacte preluate al căror lucru post-contact a durat peste un minut și peste dublul interacțiunii.',
  totalAfterContactWorkTime: 'Secunde de lucru post-contact, în total.',
  averageInteractionTime:
    'Secunde medii în care agentul și clientul au interacționat, fără așteptare.',
  totalInteractionTime: 'Secunde în care agenții și clienții au interacționat, în total.',
  averageInteractionAndHoldTime: 'Secunde medii de interacțiune și așteptare împreună.',
  totalInteractionAndHoldTime: 'Secunde de interacțiune și așteptare, în total.',
  averageHoldTime:
    'Secunde medii de așteptare ale contactelor puse în așteptare; nedefinit când nu a fost niciunul.',
  averageHoldTimeAllContacts: 'Secunde medii de așteptare ale tuturor contactelor preluate.',
  averageHolds: 'Număr mediu de puneri în așteptare ale contactelor preluate.',
  contactsPutOnHold: 'Contacte preluate care au fost puse în așteptare.',
  contactsHoldAbandons:
    'Contacte încheiate cât timp erau în așteptare; 0 dacă înregistrarea nu arată starea dinaintea sfârșitului, care azi lipsește din exporturi.',
  contactsOnHoldAgentDisconnect:
    'Contacte pe care agentul le-a încheiat în așteptare; cere și starea dinaintea sfârșitului.',
  contactsOnHoldCustomerDisconnect:
    'Contacte pe care clientul le-a încheiat în așteptare; cere și starea dinaintea sfârșitului.',
  averageAgentPauseTime: 'Secunde medii în care agenții au pus în pauză o sarcină sau un e-mail.',
  contactsAgentHungUpFirst: 'Contacte preluate pe care agentul le-a încheiat.',
  contactsHandledIncoming: 'Contacte preluate care au sosit, și prin transfer.',
  contactsHandledOutbound: 'Contacte preluate pe care un agent le-a apelat.',
  contactsHandledApi: 'Contacte preluate începute printr-un apel API: chaturi și sarcini.',
  contactsHandledCallback: 'Apeluri inverse preluate.',
  contactsTransferredIn: 'Contacte sosite prin transfer, de la un agent sau din altă coadă.',
  contactsTransferredInByAgent: 'Contacte transferate de un agent.',
  contactsTransferredInFromQueue: 'Contacte transferate din altă coadă.',
  contactsTransferredOut: 'Contacte trimise mai departe prin transfer direct.',
  contactsTransferredOutFromQueue:
    'Contacte transferate din coadă înainte ca un agent să răspundă.',
  contactsTransferredOutByAgent: 'Contacte pe care un agent le-a transferat.',
  contactsTransferredOutInternal:
    'Contacte pe care un agent le-a transferat la o coadă sau la un agent.',
  contactsTransferredOutExternal:
    'Contacte pe care un agent le-a transferat la un număr de telefon din afară.',
  callbackRetries: 'Apeluri inverse care urmează altuia din același lanț.',
  averageCustomerFirstCallbackQueueTime:
    'Secunde medii în coadă ale apelurilor inverse cu clientul întâi, ambele etape împreună.',
  averageWaitAfterCustomerFirstCallback:
    'Secunde medii de la răspunsul clientului apelat până la agent.',
  totalContactFlowTime: 'Secunde în fluxuri (IVR) înainte de coadă, în total.',
  averageContactDuration: 'Secunde medii de la începutul unui contact până la sfârșitul lui.',
  averageResolutionTime:
    'Secunde medii de la începutul unui contact până la sfârșitul lui și al lucrului post-contact.',
  selfServiceRate:
    'Contacte primite încheiate fără coadă, agent sau transfer, din toate cele primite; nedefinită când nu a sosit niciunul.',
  contactsSelfService: 'Contacte primite încheiate fără coadă, agent sau transfer.',
  transferRate:
    'Contacte transferate din cele preluate; nedefinită când nu a fost preluat niciunul.',
  costPerContact:
    'Timpul de tratare al agenților la costul pe oră configurat, pe contact preluat; nedefinit când nu a fost preluat niciunul.',
});
