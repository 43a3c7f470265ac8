import type { LineWords } from './line-words.ts';

/** The words of the agent’s line beside the pages, and of the agents’ start page, in Italian. */
export const line: LineWords = {
  'line.signIn': 'Accedi',
  'line.signIn.why': 'L’accesso si apre in una finestra a parte.',
  'line.signIn.failed': 'L’accesso non è riuscito. Riprovare.',
  'line.ccp': 'Pannello di controllo dei contatti',
  'line.ccp.failed': 'Il pannello di Amazon Connect non si è caricato. Ricaricare la pagina.',
  'line.open': 'Apri {{panel}}',
  'line.close': 'Chiudi {{panel}}',
  'line.resize': 'Ridimensiona {{panel}}',
  'line.pop': 'Cliente: {{customer}}',
  'line.unknown': 'Di questo cliente non si sa ancora nulla',
  'line.whole': 'Tutto su questo cliente',
  'line.promise': 'Chiamata promessa',
  'line.promise.soon': 'Appena arriva il suo turno',
  'line.last': 'Ultimo contatto',
  'line.repeat': 'Ricontatta',
  'line.prefers': 'Preferisce',

  'page.home': 'La mia giornata',
  'home.state': 'Il mio stato',
  'home.state.unknown': 'Amazon Connect non ha ancora detto nulla di lei: acceda lì.',
  'home.figures': 'I miei dati di oggi',
  'home.trend': 'Contatti gestiti per giorno',
  'home.queues': 'Le mie code',
  'home.queues.empty': 'Non serve nessuna coda',
  'home.all': 'Tutti i miei dati',
};
