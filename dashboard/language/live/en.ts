/** Whether what is shown is live, in English. */
export const live = {
  'live.state.live': 'Live',
  'live.state.late': 'Catching up since {{time}}',
  'live.state.polling': 'Not live since {{time}}: asked for every few seconds',
  'live.state.lost': 'No connection: not live since {{time}}',
} as const;
