import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { promptText } from '../prompts/prompt-text.ts';

const counted = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * One minute more in `$.Attributes.waitedMinutes`, for the agent's whisper; after ten it says “more than 10”. Flows cannot add, so
 * each minute has its block. Starts at `count the minutes`.
 */
export const waitedMinutes = (center: Center, next: string) => ({
  'count the minutes': compare('$.Attributes.waitedMinutes', {
    when: Object.fromEntries([...counted, 10].map((minute) => [String(minute), after(minute)])),
    otherwise: next,
  }),
  ...Object.fromEntries(
    counted.map((minute): [string, Block] => [
      after(minute),
      setAttributes({ waitedMinutes: String(minute + 1) }, { next, failed: next }),
    ]),
  ),
  [after(10)]: setAttributes(
    { waitedMinutes: promptText(center, agentLanguageOf(center), 'overTen') },
    { next, failed: next },
  ),
});

const after = (minute: number): string => `after minute ${minute + 1}`;
