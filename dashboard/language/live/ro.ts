import type { LiveWords } from './live-words.ts';

/** Whether what is shown is live, in Romanian. */
export const live: LiveWords = {
  'live.state.live': 'În direct',
  'live.state.late': 'Se actualizează de la {{time}}',
  'live.state.polling': 'Nu este în direct de la {{time}}: se actualizează la câteva secunde',
  'live.state.lost': 'Fără conexiune: nu este în direct de la {{time}}',
};
