import type { LineWords } from './line-words.ts';

/** The words of the agent’s line beside the pages, and of the agents’ start page, in Spanish. */
export const line: LineWords = {
  'line.ccp': 'Panel de control de contactos',
  'line.ccp.failed': 'No se ha podido cargar el panel de Amazon Connect. Recargue la página.',
  'line.open': 'Abrir {{panel}}',
  'line.close': 'Cerrar {{panel}}',
  'line.resize': 'Cambiar el tamaño de {{panel}}',
  'line.pop': 'Cliente: {{customer}}',
  'line.unknown': 'Aún no se sabe nada de este cliente',
  'line.whole': 'Todo sobre este cliente',
  'line.promise': 'Llamada prometida',
  'line.promise.soon': 'En cuanto le llegue el turno',
  'line.last': 'Último contacto',
  'line.repeat': 'Vuelve a contactar',
  'line.prefers': 'Prefiere',
};
