import type { LineWords } from './line-words.ts';

/** The words of the agent’s line beside the pages, and of the agents’ start page, in Spanish. */
export const line: LineWords = {
  'line.signIn': 'Iniciar sesión',
  'line.signIn.why': 'El inicio de sesión se abre en una ventana propia.',
  'line.signIn.failed': 'No se ha podido iniciar sesión. Inténtelo de nuevo.',
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

  'page.home': 'Mi día',
  'home.state': 'Mi estado',
  'home.state.unknown': 'Amazon Connect aún no ha dicho nada de usted: inicie sesión allí.',
  'home.figures': 'Mis cifras de hoy',
  'home.trend': 'Contactos atendidos por día',
  'home.queues': 'Mis colas',
  'home.queues.empty': 'No atiende ninguna cola',
  'home.all': 'Todas mis cifras',
};
