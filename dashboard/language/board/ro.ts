import type { BoardWords } from './board-words.ts';

/** The words of the board, in Romanian. */
export const board: BoardWords = {
  'problem.board-unknown': 'Acest panou nu există.',
  'problem.board-changed': 'Acest panou a fost salvat între timp.',
};
