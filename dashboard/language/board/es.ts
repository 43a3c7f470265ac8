import type { BoardWords } from './board-words.ts';

/** The words of the board, in Spanish. */
export const board: BoardWords = {
  'problem.board-unknown': 'No existe ese panel.',
  'problem.board-changed': 'Este panel se ha guardado entretanto.',
};
