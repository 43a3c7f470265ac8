import type { PromptName } from './prompt-name.ts';

export const ro = {
  greeting:
    'Bun venit la {name}. Convorbirea poate fi înregistrată pentru îmbunătățirea serviciilor.',
  languageOption: 'Pentru limba română, apăsați tasta {key}.',
  promiseOpen:
    'Avem deja solicitarea dumneavoastră și vă vom suna așa cum am stabilit. Pentru a o păstra, apăsați tasta 1. Pentru a vorbi acum cu un operator, apăsați tasta 2.',
  promiseKept: 'Am înțeles, vă vom suna așa cum am stabilit. La revedere.',

  askCustomerNumber:
    'Vă rugăm să introduceți codul de client, apoi apăsați tasta diez. Dacă nu îl aveți la îndemână, apăsați doar tasta diez.',
  confirmDigits:
    'Ați introdus {digits}. Dacă este corect, apăsați tasta 1. Pentru a-l introduce din nou, apăsați tasta 2.',
  customerNotFound: 'Nu am găsit acest cod de client.',
  customerFound: 'Vă mulțumim. Am găsit datele dumneavoastră.',

  askInWords:
    'Vă rugăm să ne spuneți în câteva cuvinte motivul apelului. Pentru a asculta meniul, nu spuneți nimic.',
  menuOrderStatus: 'Pentru a afla stadiul unei comenzi, apăsați tasta {key}.',
  menuOpeningHours: 'Pentru programul nostru, apăsați tasta {key}.',
  menuReset: 'Pentru resetarea parolei, apăsați tasta {key}.',
  menuSales: 'Pentru a plasa o comandă, apăsați tasta {key}.',
  menuSupport: 'Pentru a semnala o defecțiune, apăsați tasta {key}.',
  menuBilling: 'Pentru întrebări despre o factură, apăsați tasta {key}.',
  menuEmergency: 'Pentru o urgență, apăsați tasta {key}.',
  menuLanguage: 'Pentru altă limbă, apăsați tasta {key}.',
  menuTextPhone: 'Dacă folosiți un telefon cu text, apăsați tasta stea.',
  notUnderstood: 'Ne cerem scuze, nu am înțeles.',
  anythingElse: 'Dacă vă mai putem ajuta cu ceva, apăsați tasta 1. Dacă nu, puteți închide.',
  goodbye: 'Vă mulțumim pentru apel. La revedere.',
  toPerson: 'Un moment, vă rugăm. Vă va răspunde un operator.',

  askOrderNumber: 'Vă rugăm să introduceți numărul comenzii, apoi apăsați tasta diez.',
  orderNotFound: 'Nu am găsit această comandă.',
  orderReceived: 'Am primit comanda dumneavoastră.',
  orderPreparing: 'Comanda dumneavoastră este în pregătire.',
  orderShipped: 'Comanda dumneavoastră este pe drum.',
  orderExpected: 'Livrarea este prevăzută pentru {date}.',
  orderDelivered: 'Comanda dumneavoastră a fost livrată.',
  orderCancelled: 'Comanda dumneavoastră a fost anulată.',

  resetConfirm:
    'Vă vom trimite un link pentru alegerea unei parole noi. Pentru a-l primi acum, apăsați tasta 1. Pentru a reveni, apăsați tasta 2.',
  resetDone: 'Vă mulțumim. Linkul v-a fost trimis.',
  resetUnknown: 'Pentru resetarea parolei, trebuie mai întâi să vă identificăm.',

  closed: 'În acest moment suntem închiși.',
  openingHours: 'Programul nostru este următorul. {hours}',
  closedMenu:
    'Pentru a fi sunat de noi, apăsați tasta 1. Pentru a lăsa un mesaj, apăsați tasta 2. Pentru programul nostru, apăsați tasta 3.',
  leaveMessage:
    'Vă rugăm să lăsați acum numele și mesajul dumneavoastră. La sfârșit, apăsați tasta diez.',
  messageKept: 'Vă mulțumim. Am primit mesajul dumneavoastră și vă vom contacta.',
  noMessage: 'Ne pare rău, momentan nu putem prelua mesaje.',

  waitEstimate: 'Timpul de așteptare este de aproximativ {minutes} minute.',
  allBusy: 'Toate liniile noastre sunt ocupate.',
  nobodyThere: 'În acest moment nu este niciun operator care să vă preia apelul.',
  closedMeanwhile: 'Între timp am închis.',
  callbackIntro: 'Dacă preferați, vă putem suna noi.',
  callbackAsap: 'Pentru a fi sunat imediat ce vă vine rândul, apăsați tasta {key}.',
  callbackAt: 'Pentru a fi sunat {slot}, apăsați tasta {key}.',
  callbackDecline: 'Dacă nu doriți să vă sunăm, apăsați tasta {key}.',
  callbackOpen: 'Aveți deja un apel programat. Vă vom suna așa cum am stabilit.',
  whichNumber:
    'Pentru a fi sunat la numărul de la care ne apelați, apăsați tasta 1. Pentru alt număr, apăsați tasta 2.',
  askNumber: 'Vă rugăm să introduceți numărul de telefon, cu prefix, apoi apăsați tasta diez.',
  badNumber: 'Nu putem suna la acest număr.',
  slotTaken: 'Ora aceasta tocmai a fost ocupată.',
  callbackPromised: 'Vă mulțumim. Vă vom suna imediat ce vă vine rândul. La revedere.',
  callbackPromisedAt: 'Vă mulțumim. Vă vom suna {slot}. La revedere.',
  noCallback: 'Ne pare rău, acum nu putem programa un apel.',

  queueThanks: 'Vă mulțumim. Vă va răspunde primul operator disponibil.',
  position: 'Sunteți pe locul {position} în așteptare.',
  estimate: 'Veți aștepta probabil aproximativ {minutes} minute.',
  estimateShort: 'Nu ar trebui să așteptați mai mult de un minut.',
  comfortPlace: 'Vă mulțumim pentru răbdare. Vă păstrați locul la rând.',
  comfortStay: 'Nu v-am uitat. Vă rugăm să rămâneți pe fir.',
  onHold: 'Vă rugăm să rămâneți pe fir. Revenim imediat.',
  connecting: 'Vă mulțumim că ați așteptat. Vă facem legătura cu un operator.',

  surveyInvite:
    'Cum v-am servit? Am dori să vă adresăm trei întrebări scurte. Pentru a răspunde, apăsați tasta 1.',
  surveyCsat:
    'Cât de mulțumit sunteți de acest apel? Introduceți un număr de la 1, deloc, la 5, pe deplin.',
  surveyCes:
    'Cât de ușor ați primit ajutor? Introduceți un număr de la 1, foarte greu, la 7, foarte ușor.',
  surveyNps:
    'Ne-ați recomanda altora? Introduceți un număr de la 0, în niciun caz, la 10, cu siguranță.',
  surveyRange: 'Vă rugăm să introduceți un număr de la {from} la {to}.',
  surveyThanks: 'Vă mulțumim pentru răspunsuri. La revedere.',

  technicalProblem: 'Avem o problemă tehnică. Vă facem legătura cu un operator.',
  apology:
    'Ne pare foarte rău. În acest moment nu vă putem prelua apelul. Vă rugăm să reveniți mai târziu.',

  callbackGreeting:
    'Bună ziua, vă sunăm de la {name}. Ne-ați cerut să vă sunăm. Pentru a vorbi cu un operator, apăsați tasta 1. Dacă nu este un moment potrivit, apăsați tasta 2.',
  callbackMissed: 'Am dorit să vă sunăm înapoi. Vă rugăm să ne sunați când doriți. La revedere.',
  outboundGreeting: 'Bună ziua, vă sunăm de la {name}. Convorbirea poate fi înregistrată.',

  topicSales: 'comandă',
  topicSupport: 'defecțiune',
  topicBilling: 'factură',
  topicEmergency: 'urgență',
  languageEn: 'engleză',
  languageEs: 'spaniolă',
  languageIt: 'italiană',
  languageRo: 'română',
  overTen: 'peste 10',
  whisperName: 'Client identificat: {name}.',
  whisperUnknown: 'Client neidentificat.',
  whisperTopic: 'Motiv: {topic}. Limba: {language}.',
  whisperWaited: 'Minute de așteptare: {minutes}.',
  whisperTried: 'A încercat: {tried}.',
  whisperRepeat: 'A mai sunat în ultimele zile.',
  whisperTextPhone: 'Folosește un telefon cu text.',
  whisperTransferred: 'Apel transferat de un coleg.',
  triedOrderStatus: 'stadiul comenzii',
  triedReset: 'resetarea parolei',
  agentHold: 'Sunteți în așteptare.',
  transferring: 'Apelul este în curs de transfer.',
  agentBusy: 'Colegul dumneavoastră este ocupat. Apelul îl așteaptă.',
  queueFull: 'Coada este plină. Apelul ajunge la asistență.',

  monday: 'luni',
  tuesday: 'marți',
  wednesday: 'miercuri',
  thursday: 'joi',
  friday: 'vineri',
  saturday: 'sâmbătă',
  sunday: 'duminică',
  days: 'De {first} până {last}',
  span: 'de la {from} la {to}',
  and: 'și',
  never: 'În prezent nu avem program în nicio zi.',
} as const satisfies Record<PromptName, string>;
