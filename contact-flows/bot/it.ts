import type { Intent } from './intents.ts';

export const it: Record<Intent, readonly string[]> = {
  Sales: [
    'vorrei comprare qualcosa',
    'vorrei fare un ordine',
    'vendite',
    'quanto costa',
    'vorrei un preventivo',
    'vorrei comprare',
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
    'quali sono gli orari',
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
};
