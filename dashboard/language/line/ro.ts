import type { LineWords } from './line-words.ts';

/** The words of the agent’s line beside the pages, and of the agents’ start page, in Romanian. */
export const line: LineWords = {
  'line.ccp': 'Panoul de control al contactelor',
  'line.ccp.failed': 'Panoul Amazon Connect nu a putut fi încărcat. Reîncărcați pagina.',
  'line.open': 'Deschide {{panel}}',
  'line.close': 'Închide {{panel}}',
  'line.resize': 'Redimensionează {{panel}}',
  'line.pop': 'Client: {{customer}}',
  'line.unknown': 'Despre acest client nu se știe încă nimic',
  'line.whole': 'Totul despre acest client',
  'line.promise': 'Apel promis',
  'line.promise.soon': 'De îndată ce îi vine rândul',
  'line.last': 'Ultimul contact',
  'line.repeat': 'Revine',
  'line.prefers': 'Preferă',
};
