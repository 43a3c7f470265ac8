import type { LineWords } from './line-words.ts';

/** The words of the agent’s line beside the pages, and of the agents’ start page, in Romanian. */
export const line: LineWords = {
  'line.signIn': 'Autentificare',
  'line.signIn.why': 'Autentificarea se deschide într-o fereastră separată.',
  'line.signIn.failed': 'Autentificarea nu a reușit. Încercați din nou.',
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

  'page.home': 'Ziua mea',
  'home.state': 'Starea mea',
  'home.state.unknown':
    'Amazon Connect nu a spus încă nimic despre dumneavoastră: autentificați-vă acolo.',
  'home.figures': 'Cifrele mele de azi',
  'home.trend': 'Contacte preluate pe zi',
  'home.queues': 'Cozile mele',
  'home.queues.empty': 'Nu deserviți nicio coadă',
  'home.all': 'Toate cifrele mele',
};
