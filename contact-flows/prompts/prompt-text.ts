import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { catalogue } from './catalogue.ts';
import type { PromptName } from './prompt-name.ts';

/** What stands for the braces of a prompt: a key, a name, or a path that is read when the flow runs. */
export type Blanks = Readonly<Record<string, string | number>>;

/** The words of a prompt, the center's own before the catalogue's, with its braces filled. Throws when one stays open: the flow would read it out. */
export const promptText = (
  { prompts }: Pick<Center, 'prompts'>,
  language: Language,
  name: PromptName,
  blanks: Blanks = {},
): string =>
  (prompts?.[language]?.[name] ?? catalogue[language][name]).replace(
    /\{(\w+)\}/g,
    (_open, blank: string) => {
      const value = blanks[blank];
      if (value === undefined) throw new Error(`The prompt “${name}” needs its {${blank}}.`);
      return String(value);
    },
  );
