import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowIn } from './flow-name.ts';
import { speak } from './speak.ts';

/** Where everything leads that fails: the error flow, and words of apology should even that not be there. */
export const lastResort = (center: Center, language: Language) => ({
  'something failed': toFlow(flowIn('error', language), { failed: 'apologize' }),
  ...apology(center, language),
});

/** The end of a call that nobody could take. */
export const apology = (center: Center, language: Language) => ({
  apologize: message(speak(center, language)('apology'), { next: 'hang up' }),
  'hang up': disconnect(),
});
