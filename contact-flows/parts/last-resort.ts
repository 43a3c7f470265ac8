import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import type { Language } from '../../core/languages.ts';
import { flowIn } from './flow-name.ts';
import { speak } from './speak.ts';

/** Where everything leads that fails: the error flow, and words of apology should even that not be there. */
export const lastResort = (language: Language) => ({
  'something failed': toFlow(flowIn('error', language), { failed: 'apologize' }),
  ...apology(language),
});

/** The end of a call that nobody could take. */
export const apology = (language: Language) => ({
  apologize: message(speak(language)('apology'), { next: 'hang up' }),
  'hang up': disconnect(),
});
