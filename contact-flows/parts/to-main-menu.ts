import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import type { Center } from '../center.ts';
import { flowIn } from './flow-name.ts';

/** On to the main menu in `$.Attributes.language`. Starts at `which language`, and needs `something failed`. */
export const toMainMenu = ({ languages }: Center, otherwise: string) => ({
  'which language': compare('$.Attributes.language', {
    when: Object.fromEntries(languages.map((language) => [language, `go on in ${language}`])),
    otherwise,
  }),
  ...Object.fromEntries(
    languages.map((language): [string, Block] => [
      `go on in ${language}`,
      toFlow(flowIn('main-menu', language), { failed: 'something failed' }),
    ]),
  ),
});
