import type { Block } from '../../core/flow/build/block.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { flowIn } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { prepareLanguage } from '../parts/prepare-language.ts';
import { topicWord } from '../parts/words-for-agents.ts';

/**
 * Text telephones (TTY): menus cannot be read there, so the caller comes to a person of support without one, soon, and announced as
 * such; by the way of all, which asks whether somebody is there.
 */
export const textPhone = (center: Center) =>
  defineFlow({
    name: 'text-phone',
    type: 'CONTACT_FLOW',
    description: 'Callers of text telephones go straight to a person',
    start: 'note it',
    blocks: joined({
      'note it': setAttributes(
        {
          textPhone: 'yes',
          topic: 'support',
          topicWord: topicWord(center, 'support', agentLanguageOf(center)),
        },
        { next: 'which language', failed: 'which language' },
      ),
      ...prepareLanguage(center, (language) => `go on in ${language}`),
      ...Object.fromEntries(
        center.languages.map((language): [string, Block] => [
          `go on in ${language}`,
          toFlow(flowIn('route', language), { failed: 'something failed' }),
        ]),
      ),
      ...lastResort(center, center.languages[0]),
    }),
  });
