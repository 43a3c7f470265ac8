/** The words of the board, in English. */
export const board = {
  'problem.board-unknown': 'There is no such board.',
  'problem.board-changed': 'This board has been saved meanwhile.',
} as const;
