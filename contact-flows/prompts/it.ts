import type { PromptName } from './prompt-name.ts';

export const it = {
  greeting:
    'Benvenuti in {name}. La chiamata potrebbe essere registrata per migliorare il servizio.',
  languageOption: "Per l'italiano, prema {key}.",
  promiseOpen:
    'Abbiamo già la sua richiesta e la richiameremo come concordato. Per confermare, prema 1. Per parlare subito con un operatore, prema 2.',
  promiseKept: 'Va bene, la richiameremo come concordato. Arrivederci.',

  askCustomerNumber:
    'Digiti il suo codice cliente e poi prema cancelletto. Se non lo ha a portata di mano, prema solo cancelletto.',
  confirmDigits: 'Ha digitato {digits}. Se è corretto, prema 1. Per digitarlo di nuovo, prema 2.',
  customerNotFound: 'Non abbiamo trovato questo codice cliente.',
  customerFound: 'Grazie. Abbiamo trovato i suoi dati.',

  askInWords:
    'Ci dica in poche parole il motivo della chiamata. Per ascoltare le opzioni, resti in silenzio.',
  menuOrderStatus: 'Per conoscere lo stato di un ordine, prema {key}.',
  menuOpeningHours: 'Per i nostri orari, prema {key}.',
  menuReset: 'Per reimpostare la password, prema {key}.',
  menuSales: 'Per fare un ordine, prema {key}.',
  menuSupport: 'Per segnalare un guasto, prema {key}.',
  menuBilling: 'Per informazioni su una fattura, prema {key}.',
  menuEmergency: 'In caso di emergenza, prema {key}.',
  menuLanguage: "Per un'altra lingua, prema {key}.",
  menuTextPhone: 'Se usa un telefono testuale, prema asterisco.',
  notUnderstood: 'Ci scusi, non abbiamo capito.',
  anythingElse: 'Se ha bisogno di altro, prema 1. Altrimenti può riagganciare.',
  goodbye: 'Grazie per aver chiamato. Arrivederci.',
  toPerson: 'Un momento, per favore. Le risponderà un operatore.',

  askOrderNumber: 'Digiti il numero del suo ordine e poi prema cancelletto.',
  orderNotFound: 'Non abbiamo trovato questo ordine.',
  orderReceived: 'Abbiamo ricevuto il suo ordine.',
  orderPreparing: 'Stiamo preparando il suo ordine.',
  orderShipped: 'Il suo ordine è in viaggio.',
  orderExpected: 'La consegna è prevista per il {date}.',
  orderDelivered: 'Il suo ordine è stato consegnato.',
  orderCancelled: 'Il suo ordine è stato annullato.',

  resetConfirm:
    'Le invieremo un collegamento per scegliere una nuova password. Per riceverlo adesso, prema 1. Per tornare indietro, prema 2.',
  resetDone: 'Grazie. Le abbiamo appena inviato il collegamento.',
  resetUnknown: 'Per reimpostare la password dobbiamo prima identificarla.',

  closed: 'In questo momento siamo chiusi.',
  openingHours: 'Questi sono i nostri orari. {hours}',
  closedMenu:
    'Per essere richiamato, prema 1. Per lasciare un messaggio, prema 2. Per ascoltare i nostri orari, prema 3.',
  leaveMessage: 'Lasci ora il suo nome e il suo messaggio. Al termine, prema cancelletto.',
  messageKept: 'Grazie. Abbiamo ricevuto il suo messaggio e la ricontatteremo.',
  noMessage: 'Siamo spiacenti, al momento non possiamo registrare messaggi.',

  waitEstimate: "L'attesa è di circa {minutes} minuti.",
  allBusy: 'Tutte le nostre linee sono occupate.',
  nobodyThere: "In questo momento non c'è nessun operatore che possa rispondere alla sua chiamata.",
  closedMeanwhile: 'Nel frattempo abbiamo chiuso.',
  callbackIntro: 'Se preferisce, possiamo richiamarla noi.',
  callbackAsap: 'Per essere richiamato appena arriva il suo turno, prema {key}.',
  callbackAt: 'Per essere richiamato {slot}, prema {key}.',
  callbackDecline: 'Se non desidera essere richiamato, prema {key}.',
  callbackOpen: 'Ha già una richiamata in programma. La chiameremo come concordato.',
  whichNumber:
    'Per essere richiamato al numero da cui sta chiamando, prema 1. Per indicarne un altro, prema 2.',
  askNumber: 'Digiti il suo numero di telefono, con il prefisso, e poi prema cancelletto.',
  badNumber: 'Non possiamo chiamare questo numero.',
  slotTaken: 'Questo orario è appena stato occupato.',
  callbackPromised: 'Grazie. La richiameremo appena arriva il suo turno. Arrivederci.',
  callbackPromisedAt: 'Grazie. La richiameremo {slot}. Arrivederci.',
  noCallback: 'Siamo spiacenti, al momento non possiamo fissare una richiamata.',

  queueThanks: 'Grazie. Le risponderà il primo operatore libero.',
  position: 'Lei è in coda al posto numero {position}.',
  estimate: "L'attesa sarà probabilmente di circa {minutes} minuti.",
  estimateShort: 'Non dovrebbe attendere più di un minuto.',
  comfortPlace: 'Grazie per la pazienza. Il suo posto in coda è conservato.',
  comfortStay: 'Non ci siamo dimenticati di lei. Resti in linea, per favore.',
  onHold: 'Resti in linea, per favore. Torniamo subito da lei.',
  connecting: 'Grazie per aver atteso. La mettiamo in contatto con un operatore.',

  surveyInvite: 'Come è andata? Vorremmo farle tre brevi domande. Per rispondere, prema 1.',
  surveyCsat:
    'È soddisfatto di questa chiamata? Digiti un numero da 1, per niente, a 5, del tutto.',
  surveyCes:
    'È stato facile ottenere aiuto? Digiti un numero da 1, molto difficile, a 7, molto facile.',
  surveyNps:
    'Ci consiglierebbe ad altri? Digiti un numero da 0, in nessun caso, a 10, sicuramente.',
  surveyRange: 'Digiti un numero da {from} a {to}.',
  surveyThanks: 'Grazie per le sue risposte. Arrivederci.',

  technicalProblem: 'Abbiamo un problema tecnico. La mettiamo in contatto con un operatore.',
  apology:
    'Siamo davvero spiacenti. In questo momento non possiamo rispondere alla sua chiamata. La preghiamo di richiamare più tardi.',

  callbackGreeting:
    'Buongiorno, la chiamiamo da {name}. Ci aveva chiesto di essere richiamato. Per parlare con un operatore, prema 1. Se non è un buon momento, prema 2.',
  callbackMissed: 'Volevamo richiamarla. Ci chiami quando le è comodo. Arrivederci.',
  outboundGreeting: 'Buongiorno, la chiamiamo da {name}. La chiamata potrebbe essere registrata.',

  topicSales: 'ordine',
  topicSupport: 'guasto',
  topicBilling: 'fattura',
  topicEmergency: 'emergenza',
  languageEn: 'inglese',
  languageEs: 'spagnolo',
  languageIt: 'italiano',
  languageRo: 'romeno',
  overTen: 'più di 10',
  whisperName: 'Cliente identificato: {name}.',
  whisperUnknown: 'Cliente non identificato.',
  whisperTopic: 'Motivo: {topic}. Parla {language}.',
  whisperWaited: 'Minuti di attesa: {minutes}.',
  whisperTried: 'Ha già provato: {tried}.',
  whisperRepeat: 'Ha già chiamato nei giorni scorsi.',
  whisperTextPhone: 'Usa un telefono testuale.',
  whisperTransferred: 'Chiamata trasferita da un collega.',
  triedOrderStatus: "stato dell'ordine",
  triedReset: 'nuova password',
  agentHold: 'È in attesa.',
  transferring: 'Trasferimento della chiamata in corso.',
  agentBusy: 'Il collega è occupato. La chiamata resta in attesa per lui.',
  queueFull: "La coda è piena. La chiamata passa all'assistenza.",

  monday: 'lunedì',
  tuesday: 'martedì',
  wednesday: 'mercoledì',
  thursday: 'giovedì',
  friday: 'venerdì',
  saturday: 'sabato',
  sunday: 'domenica',
  days: 'Da {first} a {last}',
  span: 'dalle {from} alle {to}',
  and: 'e',
  never: 'Al momento siamo chiusi tutti i giorni.',
} as const satisfies Record<PromptName, string>;
