import type { BoardWords } from './board-words.ts';

/** The words of the board, in Italian. */
export const board: BoardWords = {
  'problem.board-unknown': 'Questo pannello non esiste.',
  'problem.board-changed': 'Questo pannello è stato salvato nel frattempo.',
};
