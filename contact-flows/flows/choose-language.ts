import { loop } from '../../core/flow/build/blocks/loop.ts';
import { type Key, menu } from '../../core/flow/build/blocks/menu.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { toMainMenu } from '../parts/to-main-menu.ts';
import { promptText } from '../prompts/prompt-text.ts';
import { voices } from '../voices.ts';

/** The caller chooses a language; each is offered in its own words. Silence means the first. */
export const chooseLanguage = (center: Center) => {
  const [first] = center.languages;
  const to = { next: 'which language', failed: 'which language' };
  return defineFlow({
    name: 'choose-language',
    type: 'CONTACT_FLOW',
    description: 'The caller chooses a language',
    start: 'ask for the language',
    blocks: joined({
      'ask for the language': menu(
        {
          ssml: `<speak>${center.languages.map((language, index) => option(center, language, index)).join(' ')}</speak>`,
        },
        {
          keys: Object.fromEntries(
            center.languages.map((language, index) => [keyOf(index), `choose ${language}`]),
          ),
          otherwise: 'once more',
          failed: `choose ${first}`,
          seconds: 6,
        },
      ),
      'once more': loop(1, { again: 'ask for the language', done: `choose ${first}` }),
      ...Object.fromEntries(
        center.languages.map((language) => [`choose ${language}`, setAttributes({ language }, to)]),
      ),
      ...toMainMenu(center, 'something failed'),
      ...lastResort(center, first),
    }),
  });
};

const keyOf = (index: number) => String(index + 1) as Key;

const option = (center: Center, language: Language, index: number): string =>
  `<lang xml:lang="${voices[language].code}">${promptText(center, language, 'languageOption', { key: keyOf(index) })}</lang>`;
