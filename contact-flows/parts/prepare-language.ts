import type { Block } from '../../core/flow/build/block.ts';
import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { moduleIn } from './flow-name.ts';

/** Flows, voice and words of the caller's own language, in a flow that serves all of them. Starts at `which language`. */
export const prepareLanguage = ({ languages }: Center, next: (language: Language) => string) => ({
  'which language': compare('$.Attributes.language', {
    when: Object.fromEntries(languages.map((language) => [language, prepareBlock(language)])),
    otherwise: prepareBlock(languages[0]),
  }),
  ...Object.fromEntries(
    languages.map((language): [string, Block] => [
      prepareBlock(language),
      callModule(moduleIn('prepare', language), {
        next: next(language),
        failed: next(language),
      }),
    ]),
  ),
});

const prepareBlock = (language: Language): string => `prepare ${language}`;
