import { block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowIn } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { keepCaller } from '../parts/keep-caller.ts';
import { lastResort } from '../parts/last-resort.ts';
import { toMainMenu } from '../parts/to-main-menu.ts';

/**
 * The door for every number: recording, who calls, in which language. The caller's own language goes before the number's; where
 * neither is known the caller chooses.
 */
export const welcome = (center: Center) =>
  defineFlow({
    name: 'welcome',
    type: 'CONTACT_FLOW',
    description: 'Every call begins here: recording, caller, language',
    start: 'record',
    blocks: joined({
      record: block('UpdateContactRecordingAndAnalyticsBehavior', {
        parameters: {
          VoiceBehavior: {
            VoiceRecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'] },
          },
        },
        next: 'which number',
        errors: { NoMatchingError: 'which number', ChannelMismatch: 'which number' },
      }),
      ...numberBlocks(center),
      'look up the caller': lambda(resource('lambda', 'look-up-caller'), {
        seconds: 4,
        next: 'is the caller known',
        failed: 'which language',
      }),
      'is the caller known': compare('$.External.known', {
        when: { yes: 'keep the caller' },
        otherwise: 'which language',
      }),
      'keep the caller': keepCaller('do we speak their language'),
      'do we speak their language': compare('$.External.language', {
        when: languageTargets(center, () => 'take their language'),
        otherwise: 'which language',
      }),
      'take their language': setAttributes(
        { language: '$.External.language' },
        { next: 'which language', failed: 'which language' },
      ),
      ...toMainMenu(
        center,
        center.languages.length > 1 ? 'let the caller choose' : 'in no language',
      ),
      ...(center.languages.length > 1
        ? {
            'let the caller choose': toFlow(resource('flow', 'choose-language'), {
              failed: 'in no language',
            }),
          }
        : {}),
      'in no language': toFlow(flowIn('main-menu', center.languages[0]), {
        failed: 'something failed',
      }),
      ...lastResort(center, center.languages[0]),
    }),
  });

const languageTargets = ({ languages }: Center, target: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, target(language)]));

/** What is known by the number that was called: its language, or that it is for text telephones. */
function numberBlocks({ numbers, languages }: Center) {
  const spoken = numbers.filter(
    ({ language, textPhone }) => textPhone === true || (language && languages.includes(language)),
  );
  const target = ({ language, textPhone }: Center['numbers'][number]) =>
    textPhone === true ? 'to the text telephones' : `number speaks ${language}`;
  const known = languages.filter((language) =>
    spoken.some((number) => number.language === language && number.textPhone !== true),
  );
  if (spoken.length === 0) return { 'which number': noNumber };
  return {
    'which number': compare('$.SystemEndpoint.Address', {
      when: Object.fromEntries(spoken.map((number) => [number.number, target(number)])),
      otherwise: 'look up the caller',
    }),
    ...Object.fromEntries(
      known.map((language) => [
        `number speaks ${language}`,
        setAttributes({ language }, { next: 'look up the caller', failed: 'look up the caller' }),
      ]),
    ),
    ...(spoken.some(({ textPhone }) => textPhone === true)
      ? {
          'to the text telephones': toFlow(resource('flow', 'text-phone'), {
            failed: 'look up the caller',
          }),
        }
      : {}),
  };
}

/** No number says anything: the block only stands where others have theirs. */
const noNumber = setAttributes(
  { entered: 'welcome' },
  { next: 'look up the caller', failed: 'look up the caller' },
);
