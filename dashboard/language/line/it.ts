import type { LineWords } from './line-words.ts';

/** The words of the agent’s line beside the pages, and of the agents’ start page, in Italian. */
export const line: LineWords = {
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
};
