import type { LiveWords } from './live-words.ts';

/** Whether what is shown is live, in Spanish. */
export const live: LiveWords = {
  'live.state.live': 'En directo',
  'live.state.late': 'Poniéndose al día desde las {{time}}',
  'live.state.polling': 'Sin directo desde las {{time}}: se consulta cada pocos segundos',
  'live.state.lost': 'Sin conexión: sin directo desde las {{time}}',
};
