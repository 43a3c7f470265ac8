import { compare } from '../../core/flow/build/blocks/compare.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import type { Blocks } from './joined.ts';
import { speak } from './speak.ts';

/** Why it is closed, in the words that `check-closure` answered, or that it is where a closure has none. Starts at `has it words`. */
export const closureWords = (center: Center, language: Language, next: string): Blocks => ({
  'has it words': compare('$.External.hasClosureMessage', {
    when: { yes: 'say the closure' },
    otherwise: 'say it is closed',
  }),
  'say the closure': message('$.External.closureMessage', { next }),
  'say it is closed': message(speak(center, language)('closed'), { next }),
});
