import { block } from '../../core/flow/build/block.ts';
import { onEvent } from '../../core/flow/build/blocks/on-event.ts';
import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { defineModule } from '../../core/flow/build/define-module.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { flowIn, flowName } from '../parts/flow-name.ts';
import { type Blocks, joined } from '../parts/joined.ts';
import { languageWord } from '../parts/words-for-agents.ts';
import { voices } from '../voices.ts';

/** Voice, language and the flows of a contact in one language. What can't be set keeps its default; the contact goes on. */
export const prepare = (center: Center, language: Language) =>
  defineModule({
    name: flowName('prepare', language),
    description: 'Voice, language and the flows of the contact',
    start: 'set voice',
    blocks: joined({
      'set voice': block('UpdateContactTextToSpeechVoice', {
        parameters: {
          TextToSpeechVoice: voices[language].voice,
          TextToSpeechEngine: voices[language].engine,
        },
        next: 'set language code',
        errors: { NoMatchingError: 'set language code' },
      }),
      'set language code': block('UpdateContactData', {
        parameters: { LanguageCode: voices[language].code, TargetContact: 'Current' },
        next: 'keep language',
        errors: { NoMatchingError: 'keep language' },
      }),
      'keep language': setAttributes(
        { language, languageWord: languageWord(center, language, agentLanguageOf(center)) },
        { next: 'set queue flow', failed: 'set queue flow' },
      ),
      'set queue flow': onEvent('CustomerQueue', flowIn('queue', language), {
        next: 'set hold flow',
        failed: 'set hold flow',
      }),
      'set hold flow': onEvent('CustomerHold', flowIn('hold', language), {
        next: 'set customer whisper',
        failed: 'set customer whisper',
      }),
      'set customer whisper': onEvent('CustomerWhisper', flowIn('customer-whisper', language), {
        next: 'set agent whisper',
        failed: 'set agent whisper',
      }),
      'set agent whisper': onEvent('AgentWhisper', resource('flow', 'agent-whisper'), {
        next: 'set agent hold',
        failed: 'set agent hold',
      }),
      'set agent hold': onEvent('AgentHold', resource('flow', 'agent-hold'), {
        next: 'set survey',
        failed: 'set survey',
      }),
      'set survey': onEvent('CustomerRemaining', flowIn('survey', language), {
        next: afterSurvey(center),
        failed: afterSurvey(center),
      }),
      ...wrapUpBlocks(center),
      done: returnFromModule(),
    }),
  });

const afterSurvey = ({ wrapUpCodes }: Center) => (wrapUpCodes ? 'set wrap-up' : 'done');

/** The agent's form after the call, where there are codes to choose from. */
const wrapUpBlocks = ({ wrapUpCodes }: Center): Blocks =>
  wrapUpCodes
    ? {
        'set wrap-up': onEvent('DisconnectAgentUI', resource('flow', 'wrap-up'), {
          next: 'done',
          failed: 'done',
        }),
      }
    : {};
