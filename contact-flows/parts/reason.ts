import { type Block, block } from '../../core/flow/build/block.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import { agentLanguageOf, type Center, topicsOf } from '../center.ts';
import { promptText } from '../prompts/prompt-text.ts';
import { voices } from '../voices.ts';
import { flowIn } from './flow-name.ts';
import type { Blocks } from './joined.ts';
import { noteOf, reasonsOf } from './reasons.ts';
import { speak } from './speak.ts';
import { topicWord } from './words-for-agents.ts';

/** The key for another language; callers of text telephones press the star. */
const languageKey = '9';

/**
 * Why somebody calls, in words where there is a bot and always by keypad: what is not understood twice goes to a person. Starts at
 * `ask for the reason`, needs `something failed`.
 */
export const reasonBlocks = (center: Center, language: Language) => ({
  ...askBlocks(center, language),
  'once more': loop(2, { again: 'say not understood', done: noteOf('support') }),
  'say not understood': message(speak(center, language)('notUnderstood'), {
    next: keypad(center, language),
  }),
  ...Object.fromEntries(
    topicsOf(center).map((topic): [string, Block] => [
      noteOf(topic),
      setAttributes(
        { topic, topicWord: topicWord(center, topic, agentLanguageOf(center)) },
        { next: 'go to a person', failed: 'go to a person' },
      ),
    ]),
  ),
  'go to a person': toFlow(flowIn('route', language), { failed: 'something failed' }),
  'go to the text telephones': toFlow(resource('flow', 'text-phone'), {
    failed: 'something failed',
  }),
  ...(center.languages.length === 1
    ? {}
    : {
        'go to the languages': toFlow(resource('flow', 'choose-language'), {
          failed: 'something failed',
        }),
      }),
});

/** The bot, where there is one that understands the language. */
const botFor = ({ bot }: Center, language: Language): string | undefined =>
  voices[language].understood ? bot : undefined;

const keypad = (center: Center, language: Language): string =>
  botFor(center, language) === undefined ? 'ask for the reason' : 'ask by keypad';

function askBlocks(center: Center, language: Language): Blocks {
  const bot = botFor(center, language);
  const words: Blocks =
    bot === undefined ? {} : { 'ask for the reason': wordsBlock(center, language, bot) };
  return { ...words, [keypad(center, language)]: menuBlock(center, language) };
}

function menuBlock(center: Center, language: Language): Block {
  const reasons = reasonsOf(center);
  const many = center.languages.length > 1;
  const words = [
    ...reasons.map(({ says, key }) => promptText(center, language, says, { key })),
    ...(many ? [promptText(center, language, 'menuLanguage', { key: languageKey })] : []),
    promptText(center, language, 'menuTextPhone'),
  ];
  return menu(words.join(' '), {
    keys: {
      ...Object.fromEntries(reasons.map((reason) => [reason.key, reason.block])),
      ...(many ? { [languageKey]: 'go to the languages' } : {}),
      '*': 'go to the text telephones',
    },
    otherwise: 'once more',
    failed: noteOf('support'),
    seconds: 6,
  });
}

/** Keys that are pressed here say nothing to the bot, so the keypad's menu comes next. */
const wordsBlock = (center: Center, language: Language, bot: string): Block =>
  block('ConnectParticipantWithLexBot', {
    parameters: {
      Text: promptText(center, language, 'askInWords'),
      LexV2Bot: { AliasArn: resource('lex-bot', bot) },
    },
    next: 'ask by keypad',
    when: {
      ...Object.fromEntries(reasonsOf(center).map((reason) => [reason.intent, reason.block])),
      Agent: noteOf('support'),
    },
    errors: {
      InputTimeLimitExceeded: 'ask by keypad',
      NoMatchingCondition: 'ask by keypad',
      NoMatchingError: 'ask by keypad',
    },
  });
