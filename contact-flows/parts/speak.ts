import type { Says } from '../../core/flow/build/blocks/spoken.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import type { PromptName } from '../prompts/prompt-name.ts';
import { type Blanks, promptText } from '../prompts/prompt-text.ts';

/** Says things in one language. */
export type Speak = (name: PromptName, blanks?: Blanks) => Says;

/** Plain text, or SSML where a blank says how it is to be read. */
export const speak =
  (center: Pick<Center, 'prompts'>, language: Language): Speak =>
  (name, blanks) =>
    asSpoken(promptText(center, language, name, blanks));

/** Text with tags in it becomes SSML. */
export const asSpoken = (text: string): Says =>
  text.includes('<say-as') ? { ssml: `<speak>${text}</speak>` } : text;

/** A path read out digit by digit. */
export const digitByDigit = (path: string): string =>
  `<say-as interpret-as="digits">${path}</say-as>`;

/** A path to a date as ISO 8601 has it, read out as a date. */
export const asDate = (path: string): string =>
  `<say-as interpret-as="date" format="ymd">${path}</say-as>`;
