import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { promptText } from '../prompts/prompt-text.ts';
import type { Blocks } from './joined.ts';

const slots = [1, 2, 3] as const;

interface Ways {
  /** To the number that is called. */
  chosen: string;
  declined: string;
  /** Where there is nothing to choose. */
  nothing: string;
}

/**
 * The caller chooses among as many slots as were offered: 2 to 4 for a slot, 0 for none, and, while the function that offers knows the queue
 * open, 1 for as soon as possible. A slot is a moment in ISO 8601, so there is one where its text holds a T. Starts at `is it open`.
 */
export const callbackMenus = (center: Center, language: Language, to: Ways): Blocks => ({
  'is it open': compare('$.External.inTurn', {
    when: { yes: 'are there 3 slots' },
    otherwise: 'are there 3 slots later',
  }),
  ...countBlocks('', 'offer no slot'),
  'offer no slot': menuOf(0, '', center, language, to),
  ...countBlocks(' later', to.nothing),
  ...Object.fromEntries(
    ['', ' later'].flatMap((when) =>
      slots.map((count) => [offerOf(count, when), menuOf(count, when, center, language, to)]),
    ),
  ),
  ...Object.fromEntries(slots.map((slot) => [`take slot ${slot}`, takeBlock(slot, to.chosen)])),
});

const offerOf = (count: number, when: string): string => `offer ${count} slots${when}`;

/** How many slots there are, the most first. */
const countBlocks = (when: string, none: string): Blocks =>
  Object.fromEntries(
    slots.map((count) => [
      `are there ${count} slots${when}`,
      compare(`$.Attributes.slot${count}`, {
        conditions: [{ if: 'TextContains', value: 'T', to: offerOf(count, when) }],
        otherwise: count === 1 ? none : `are there ${count - 1} slots${when}`,
      }),
    ]),
  );

const takeBlock = (slot: number, next: string): Block =>
  setAttributes(
    { callbackSlot: `$.Attributes.slot${slot}`, callbackSlotText: `$.Attributes.slot${slot}Text` },
    { next, failed: next },
  );

function menuOf(count: number, when: string, center: Center, language: Language, to: Ways): Block {
  const offered = slots.slice(0, count);
  const asap = when === '';
  const words = [
    promptText(center, language, 'callbackIntro'),
    ...(asap ? [promptText(center, language, 'callbackAsap', { key: 1 })] : []),
    ...offered.map((slot) =>
      promptText(center, language, 'callbackAt', {
        slot: `$.Attributes.slot${slot}Text`,
        key: slot + 1,
      }),
    ),
    promptText(center, language, 'callbackDecline', { key: 0 }),
  ];
  return menu(words.join(' '), {
    keys: {
      ...(asap ? { '1': to.chosen } : {}),
      ...Object.fromEntries(offered.map((slot) => [slot + 1, `take slot ${slot}`])),
      '0': to.declined,
    },
    otherwise: to.declined,
    failed: to.declined,
    seconds: 8,
  });
}
