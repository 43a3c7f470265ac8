/** Recordings that come with the center, by the name that flows use; the configuration can name another file. */
export const shippedRecordings: Readonly<Record<string, string>> = {
  'hold-music': 'contact-flows/music/hold-music.wav',
};
