import type { Language } from '../../core/languages.ts';

/** What a caller can want, as the bot and the flows name it. */
export const intents = [
  'Sales',
  'Support',
  'Billing',
  'Emergency',
  'OrderStatus',
  'OpeningHours',
  'ResetRequest',
  'Agent',
] as const;
export type Intent = (typeof intents)[number];

/**
 * Amazon Lex understands no Romanian (its list of languages, 2026): Romanian callers choose by keypad, and their phrases wait
 * here for the day when it does.
 */
export const lexLocales: Record<Language, string | null> = {
  en: 'en_GB',
  es: 'es_ES',
  it: 'it_IT',
  ro: null,
};

/** What callers say for each intent. Lex generalizes from a handful. */
export const botPhrases: Record<Language, Record<Intent, readonly string[]>> = {
  en: {
    Sales: [
      'I want to buy something',
      'I would like to place an order',
      'sales',
      'how much does it cost',
      'I want an offer',
    ],
    Support: [
      'it does not work',
      'I need help',
      'technical support',
      'I have a problem',
      'something is broken',
    ],
    Billing: [
      'I have a question about my invoice',
      'billing',
      'I was charged twice',
      'I want to pay',
      'my bill is wrong',
    ],
    Emergency: [
      'it is an emergency',
      'this is urgent',
      'emergency',
      'somebody is in danger',
      'I need help right now',
    ],
    OrderStatus: [
      'where is my order',
      'when does my parcel arrive',
      'order status',
      'track my order',
      'has my order been sent',
    ],
    OpeningHours: [
      'when are you open',
      'opening hours',
      'are you open on Saturday',
      'until when can I call',
      'what time do you close',
    ],
    ResetRequest: [
      'I forgot my password',
      'reset my password',
      'I cannot log in',
      'my account is locked',
      'I need a new password',
    ],
    Agent: [
      'I want to speak to a person',
      'an agent please',
      'a human',
      'put me through to somebody',
      'representative',
    ],
  },
  es: {
    Sales: [
      'quiero comprar algo',
      'quisiera hacer un pedido',
      'ventas',
      'cuánto cuesta',
      'quiero un presupuesto',
    ],
    Support: [
      'no funciona',
      'necesito ayuda',
      'soporte técnico',
      'tengo un problema',
      'algo está roto',
    ],
    Billing: [
      'tengo una duda sobre mi factura',
      'facturación',
      'me han cobrado dos veces',
      'quiero pagar',
      'mi factura está mal',
    ],
    Emergency: [
      'es una emergencia',
      'es urgente',
      'emergencia',
      'alguien está en peligro',
      'necesito ayuda ahora mismo',
    ],
    OrderStatus: [
      'dónde está mi pedido',
      'cuándo llega mi paquete',
      'estado del pedido',
      'seguir mi pedido',
      'han enviado ya mi pedido',
    ],
    OpeningHours: [
      'cuándo abren',
      'horario de atención',
      'abren los sábados',
      'hasta qué hora puedo llamar',
      'a qué hora cierran',
    ],
    ResetRequest: [
      'he olvidado mi contraseña',
      'restablecer la contraseña',
      'no puedo entrar',
      'mi cuenta está bloqueada',
      'necesito una contraseña nueva',
    ],
    Agent: [
      'quiero hablar con una persona',
      'un agente por favor',
      'una persona',
      'póngame con alguien',
      'operador',
    ],
  },
  it: {
    Sales: [
      'vorrei comprare qualcosa',
      'vorrei fare un ordine',
      'vendite',
      'quanto costa',
      'vorrei un preventivo',
    ],
    Support: [
      'non funziona',
      'ho bisogno di aiuto',
      'assistenza tecnica',
      'ho un problema',
      'si è rotto qualcosa',
    ],
    Billing: [
      'ho una domanda sulla fattura',
      'fatturazione',
      'mi avete addebitato due volte',
      'vorrei pagare',
      'la fattura è sbagliata',
    ],
    Emergency: [
      'è un’emergenza',
      'è urgente',
      'emergenza',
      'qualcuno è in pericolo',
      'ho bisogno di aiuto subito',
    ],
    OrderStatus: [
      'dov’è il mio ordine',
      'quando arriva il pacco',
      'stato dell’ordine',
      'seguire il mio ordine',
      'avete spedito il mio ordine',
    ],
    OpeningHours: [
      'quando siete aperti',
      'orari di apertura',
      'siete aperti il sabato',
      'fino a che ora posso chiamare',
      'a che ora chiudete',
    ],
    ResetRequest: [
      'ho dimenticato la password',
      'reimpostare la password',
      'non riesco ad accedere',
      'il mio account è bloccato',
      'mi serve una nuova password',
    ],
    Agent: [
      'vorrei parlare con una persona',
      'un operatore per favore',
      'una persona',
      'mi passi qualcuno',
      'operatore',
    ],
  },
  ro: {
    Sales: [
      'vreau să cumpăr ceva',
      'aș dori să fac o comandă',
      'vânzări',
      'cât costă',
      'aș dori o ofertă',
    ],
    Support: [
      'nu funcționează',
      'am nevoie de ajutor',
      'asistență tehnică',
      'am o problemă',
      's-a stricat ceva',
    ],
    Billing: [
      'am o întrebare despre factură',
      'facturare',
      'am fost taxat de două ori',
      'vreau să plătesc',
      'factura este greșită',
    ],
    Emergency: [
      'este o urgență',
      'este urgent',
      'urgență',
      'cineva este în pericol',
      'am nevoie de ajutor imediat',
    ],
    OrderStatus: [
      'unde este comanda mea',
      'când ajunge coletul',
      'starea comenzii',
      'urmărirea comenzii',
      'a fost trimisă comanda mea',
    ],
    OpeningHours: [
      'când sunteți deschiși',
      'program de lucru',
      'lucrați sâmbăta',
      'până la ce oră pot suna',
      'la ce oră închideți',
    ],
    ResetRequest: [
      'am uitat parola',
      'resetarea parolei',
      'nu pot intra în cont',
      'contul meu este blocat',
      'am nevoie de o parolă nouă',
    ],
    Agent: [
      'vreau să vorbesc cu o persoană',
      'un operator vă rog',
      'o persoană',
      'faceți-mi legătura cu cineva',
      'operator',
    ],
  },
};
