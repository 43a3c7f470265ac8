import type { Block } from '../../core/flow/build/block.ts';
import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName } from '../parts/flow-name.ts';
import { journeyStep } from '../parts/journey-step.ts';
import { speak } from '../parts/speak.ts';
import { promptText } from '../prompts/prompt-text.ts';

const questions = {
  csat: { asks: 'surveyCsat', from: 1, to: 5 },
  ces: { asks: 'surveyCes', from: 1, to: 7 },
  nps: { asks: 'surveyNps', from: 0, to: 10 },
} as const;

/**
 * After the agent has hung up: satisfaction, effort, recommendation. Asked once, only of those who want to; that it was offered is
 * noted first, so that the share of answers can be told. Every answer is saved at once, and a question without an answer ends the
 * survey with what there is.
 */
export const survey = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineFlow({
    name: flowName('survey', language),
    type: 'CONTACT_FLOW',
    description: 'CSAT, CES and NPS after the call',
    start: 'is it a text telephone',
    blocks: {
      'is it a text telephone': compare('$.Attributes.textPhone', {
        when: { yes: 'hang up' },
        otherwise: 'offer',
      }),
      offer: journeyStep('survey', 'entered', 'invite'),
      invite: menu(say('surveyInvite'), {
        keys: { '1': 'csat' },
        otherwise: 'decline',
        failed: 'decline',
      }),
      decline: journeyStep('survey', 'left', 'say goodbye', 'declined'),
      csat: question('csat', center, language, 'ces', 'leave'),
      ces: question('ces', center, language, 'nps', 'leave'),
      nps: question('nps', center, language, 'finish', 'leave'),
      finish: journeyStep('survey', 'finished', 'say thanks'),
      leave: journeyStep('survey', 'left', 'say thanks', 'skipped'),
      'say thanks': message(say('surveyThanks'), { next: 'hang up' }),
      'say goodbye': message(say('goodbye'), { next: 'hang up' }),
      'hang up': disconnect(),
    },
  });
};

function question<Target extends string>(
  name: keyof typeof questions,
  center: Center,
  language: Language,
  answered: Target,
  skipped: Target,
): Block<NoInfer<Target>> {
  const { asks, from, to } = questions[name];
  return callModule(resource('module', 'survey-question'), {
    input: {
      question: name,
      scale: name,
      asks: promptText(center, language, asks),
      range: promptText(center, language, 'surveyRange', { from, to }),
      from: String(from),
      to: String(to),
    },
    results: { answered, skipped } as { [result: string]: Target },
    next: skipped,
    failed: skipped,
  }) as Block<NoInfer<Target>>;
}
