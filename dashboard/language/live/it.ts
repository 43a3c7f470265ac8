import type { LiveWords } from './live-words.ts';

/** Whether what is shown is live, in Italian. */
export const live: LiveWords = {
  'live.state.live': 'In diretta',
  'live.state.late': 'In aggiornamento dalle {{time}}',
  'live.state.polling': 'Non in diretta dalle {{time}}: aggiornato ogni pochi secondi',
  'live.state.lost': 'Nessuna connessione: non in diretta dalle {{time}}',
};
