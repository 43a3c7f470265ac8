import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import type { Language } from '../center.ts';
import { promptText } from '../prompts/prompt-text.ts';

const slots = [1, 2, 3] as const;

/**
 * The caller chooses among as many slots as were offered: 1 for as soon as possible, 2 to 4 for a slot, 0 for none. A slot is a
 * moment in ISO 8601, so there is one where its text holds a T. Starts at `how many slots`.
 */
export const callbackMenus = (language: Language, to: { chosen: string; declined: string }) => ({
  'how many slots': hasSlot(3, 'offer 3 slots', 'are there 2 slots'),
  'are there 2 slots': hasSlot(2, 'offer 2 slots', 'is there 1 slot'),
  'is there 1 slot': hasSlot(1, 'offer 1 slots', 'offer 0 slots'),
  ...Object.fromEntries(
    [0, 1, 2, 3].map((count): [string, Block] => [
      `offer ${count} slots`,
      menuOf(count, language, to),
    ]),
  ),
  ...Object.fromEntries(
    slots.map((slot): [string, Block] => [
      `take slot ${slot}`,
      setAttributes(
        {
          callbackSlot: `$.Attributes.slot${slot}`,
          callbackSlotText: `$.Attributes.slot${slot}Text`,
        },
        { next: to.chosen, failed: to.chosen },
      ),
    ]),
  ),
});

const hasSlot = (slot: number, yes: string, no: string): Block =>
  compare(`$.Attributes.slot${slot}`, {
    conditions: [{ if: 'TextContains', value: 'T', to: yes }],
    otherwise: no,
  });

function menuOf(count: number, language: Language, to: { chosen: string; declined: string }) {
  const offered = slots.slice(0, count);
  const choices = offered.map((slot) =>
    promptText(language, 'callbackAt', { slot: `$.Attributes.slot${slot}Text`, key: slot + 1 }),
  );
  const words = [
    promptText(language, 'callbackIntro'),
    promptText(language, 'callbackAsap', { key: 1 }),
    ...choices,
    promptText(language, 'callbackDecline', { key: 0 }),
  ];
  return menu(words.join(' '), {
    keys: {
      '1': to.chosen,
      ...Object.fromEntries(offered.map((slot) => [slot + 1, `take slot ${slot}`])),
      '0': to.declined,
    },
    otherwise: to.declined,
    failed: to.declined,
    seconds: 8,
  });
}
