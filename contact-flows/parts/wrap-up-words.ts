import type { Language } from '../../core/languages.ts';

/** What agents read in the form after a contact. */
export const wrapUpWords: Record<
  Language,
  Record<'heading' | 'code' | 'note' | 'noteHelp' | 'save', string>
> = {
  en: {
    heading: 'What came of it?',
    code: 'Code',
    note: 'Notes',
    noteHelp: 'Whoever talks to the customer next can read them.',
    save: 'Save',
  },
  es: {
    heading: '¿En qué ha quedado?',
    code: 'Código',
    note: 'Notas',
    noteHelp: 'Las podrá leer quien atienda al cliente la próxima vez.',
    save: 'Guardar',
  },
  it: {
    heading: 'Com’è andata a finire?',
    code: 'Codice',
    note: 'Note',
    noteHelp: 'Potrà leggerle chi parlerà con il cliente la prossima volta.',
    save: 'Salva',
  },
  ro: {
    heading: 'Cum s-a încheiat?',
    code: 'Cod',
    note: 'Note',
    noteHelp: 'Le poate citi cine vorbește data viitoare cu clientul.',
    save: 'Salvează',
  },
};
