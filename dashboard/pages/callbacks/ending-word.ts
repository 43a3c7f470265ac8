import type { WordKey } from '../../language/words.ts';

const endings = ['reached', 'not-reached', 'number-refused', 'cancelled', 'too-late'] as const;

/** The words of a callback’s ending; of none while it is open. */
export const endingWord = (ending: string | null): WordKey =>
  `callback.ending.${endings.find((one) => one === ending) ?? 'none'}`;
