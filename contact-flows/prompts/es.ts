import type { PromptName } from './prompt-name.ts';

export const es = {
  greeting:
    'Le damos la bienvenida a {name}. Podemos grabar esta llamada para mejorar el servicio.',
  languageOption: 'Para español, pulse {key}.',
  promiseOpen:
    'Tenemos anotada su solicitud y le llamaremos según lo acordado. Para dejarlo así, pulse 1. Para hablar ahora con un agente, pulse 2.',
  promiseKept: 'De acuerdo, le llamaremos según lo previsto. Hasta luego.',

  askCustomerNumber:
    'Marque su número de cliente y, a continuación, pulse almohadilla. Si no lo tiene a mano, pulse solo almohadilla.',
  confirmDigits: 'Ha marcado {digits}. Si es correcto, pulse 1. Para marcarlo de nuevo, pulse 2.',
  customerNotFound: 'No hemos encontrado ese número de cliente.',
  customerFound: 'Gracias. Ya tenemos sus datos.',

  askInWords:
    'Díganos en pocas palabras el motivo de su llamada. Si prefiere escuchar las opciones, permanezca en silencio.',
  menuOrderStatus: 'Para saber cómo va un pedido, pulse {key}.',
  menuOpeningHours: 'Para conocer nuestro horario, pulse {key}.',
  menuReset: 'Para restablecer su contraseña, pulse {key}.',
  menuSales: 'Para hacer un pedido, pulse {key}.',
  menuSupport: 'Para comunicar una avería, pulse {key}.',
  menuBilling: 'Para consultas sobre una factura, pulse {key}.',
  menuEmergency: 'Si se trata de una urgencia, pulse {key}.',
  menuLanguage: 'Para otro idioma, pulse {key}.',
  menuTextPhone: 'Si utiliza un teléfono de texto, pulse asterisco.',
  notUnderstood: 'Disculpe, no le hemos entendido.',
  anythingElse: 'Si necesita algo más, pulse 1. Si no, ya puede colgar.',
  goodbye: 'Gracias por llamar. Hasta luego.',
  toPerson: 'Un momento, por favor. Le atenderá un agente.',

  askOrderNumber: 'Marque su número de pedido y, a continuación, pulse almohadilla.',
  orderNotFound: 'No hemos encontrado ese pedido.',
  orderReceived: 'Hemos recibido su pedido.',
  orderPreparing: 'Estamos preparando su pedido.',
  orderShipped: 'Su pedido está en camino.',
  orderExpected: 'La entrega está prevista para el {date}.',
  orderDelivered: 'Su pedido ya se ha entregado.',
  orderCancelled: 'Su pedido está cancelado.',

  resetConfirm:
    'Le enviaremos un enlace para que elija una contraseña nueva. Para recibirlo ahora, pulse 1. Para volver, pulse 2.',
  resetDone: 'Gracias. Acabamos de enviarle el enlace.',
  resetUnknown: 'Para restablecer la contraseña, antes tenemos que identificarle.',

  closed: 'En este momento estamos cerrados.',
  openingHours: 'Nuestro horario de atención es el siguiente. {hours}',
  closedMenu:
    'Si desea que le llamemos, pulse 1. Para dejar un mensaje, pulse 2. Para conocer nuestro horario, pulse 3.',
  leaveMessage: 'Deje ahora su nombre y su mensaje. Cuando termine, pulse almohadilla.',
  messageKept: 'Gracias. Hemos recibido su mensaje y nos pondremos en contacto con usted.',
  noMessage: 'Lo sentimos, ahora mismo no podemos recoger mensajes.',

  waitEstimate: 'El tiempo de espera es de unos {minutes} minutos.',
  allBusy: 'Todas nuestras líneas están ocupadas.',
  nobodyThere: 'En este momento no hay ningún agente que pueda atender su llamada.',
  closedMeanwhile: 'Mientras tanto hemos cerrado.',
  callbackIntro: 'Si lo prefiere, podemos llamarle nosotros.',
  callbackAsap: 'Para que le llamemos en cuanto llegue su turno, pulse {key}.',
  callbackAt: 'Para que le llamemos {slot}, pulse {key}.',
  callbackDecline: 'Si no desea que le llamemos, pulse {key}.',
  callbackOpen: 'Ya tiene una llamada pendiente con nosotros. Le llamaremos según lo acordado.',
  whichNumber:
    'Si desea que le llamemos al número desde el que llama, pulse 1. Para indicar otro número, pulse 2.',
  askNumber: 'Marque su número de teléfono y, a continuación, pulse almohadilla.',
  badNumber: 'No podemos llamar a ese número.',
  slotTaken: 'Esa hora se acaba de ocupar.',
  callbackPromised: 'Gracias. Le llamaremos en cuanto llegue su turno. Hasta luego.',
  callbackPromisedAt: 'Gracias. Le llamaremos {slot}. Hasta luego.',
  noCallback: 'Lo sentimos, ahora mismo no podemos concertar una llamada.',

  queueThanks: 'Gracias. Le atenderá el primer agente que quede libre.',
  position: 'Ocupa el puesto número {position} en la cola.',
  estimate: 'La espera será probablemente de unos {minutes} minutos.',
  estimateShort: 'No debería tardar más de un minuto.',
  comfortPlace: 'Gracias por su paciencia. Conserva su puesto en la cola.',
  comfortStay: 'No nos hemos olvidado de usted. Permanezca a la espera, por favor.',
  onHold: 'No cuelgue, por favor. Enseguida volvemos con usted.',
  connecting: 'Gracias por esperar. Le ponemos en comunicación con un agente.',

  surveyInvite:
    '¿Cómo le hemos atendido? Nos gustaría hacerle tres preguntas breves. Para responder, pulse 1.',
  surveyCsat: '¿Está satisfecho con esta llamada? Marque un número del 1, nada, al 5, totalmente.',
  surveyCes:
    '¿Le ha resultado fácil obtener ayuda? Marque un número del 1, muy difícil, al 7, muy fácil.',
  surveyNps:
    '¿Nos recomendaría a sus conocidos? Marque un número del 0, en ningún caso, al 10, con toda seguridad.',
  surveyRange: 'Marque un número del {from} al {to}.',
  surveyThanks: 'Gracias por sus respuestas. Hasta luego.',

  technicalProblem: 'Tenemos un problema técnico. Le pasamos con un agente.',
  apology:
    'Lo sentimos mucho. En este momento no podemos atender su llamada. Vuelva a llamarnos más tarde, por favor.',

  callbackGreeting:
    'Buenas, le llamamos de {name}. Nos pidió que le llamáramos. Para hablar con un agente, pulse 1. Si no es buen momento, pulse 2.',
  callbackMissed:
    'Queríamos devolverle la llamada. Llámenos cuando le venga bien, por favor. Hasta luego.',
  outboundGreeting: 'Buenas, le llamamos de {name}. Podemos grabar esta llamada.',

  topicSales: 'pedido',
  topicSupport: 'avería',
  topicBilling: 'factura',
  topicEmergency: 'urgencia',
  languageEn: 'inglés',
  languageEs: 'español',
  languageIt: 'italiano',
  languageRo: 'rumano',
  overTen: 'más de 10',
  whisperName: 'Cliente identificado: {name}.',
  whisperUnknown: 'Cliente sin identificar.',
  whisperTopic: 'Motivo: {topic}. Habla {language}.',
  whisperWaited: 'Minutos de espera: {minutes}.',
  whisperTried: 'Ha intentado: {tried}.',
  whisperRepeat: 'Ya ha llamado en los últimos días.',
  whisperTextPhone: 'Usa un teléfono de texto.',
  whisperTransferred: 'Llamada transferida por un compañero.',
  triedOrderStatus: 'estado del pedido',
  triedReset: 'cambio de contraseña',
  agentHold: 'Está en espera.',
  transferring: 'Estamos transfiriendo la llamada.',
  agentBusy: 'Su compañero está ocupado. La llamada le espera.',
  queueFull: 'La cola está llena. La llamada pasa a soporte.',

  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'miércoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: 'sábado',
  sunday: 'domingo',
  days: 'De {first} a {last}',
  span: 'de {from} a {to}',
  and: 'y',
  never: 'De momento no abrimos ningún día.',
} as const satisfies Record<PromptName, string>;
