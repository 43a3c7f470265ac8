import { block } from '../../core/flow/build/block.ts';
import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { agentLanguageOf, type Center, type WrapUpCode } from '../center.ts';
import { wrapUpWords } from '../parts/wrap-up-words.ts';

/** An agent who is away longer finds the contact without a code. */
const longestSeconds = '900';

/**
 * The guide in the agent's workspace after a contact: a code and notes, kept as attributes of the contact that it is about. Amazon
 * Connect runs it as a chat of its own, to which that contact is the related one.
 */
export const wrapUp = (center: Center, codes: readonly WrapUpCode[]) =>
  defineFlow({
    name: 'wrap-up',
    type: 'CONTACT_FLOW',
    description: 'What came of a contact: the agent’s code and notes',
    start: 'ask for the code',
    blocks: {
      'ask for the code': block('ShowView', {
        parameters: {
          ViewResource: { Id: resource('view', 'form') },
          InvocationTimeLimitSeconds: longestSeconds,
          ViewData: form(center, codes),
        },
        when: { Next: 'keep the code' },
        next: 'done',
        errors: {
          NoMatchingCondition: 'done',
          NoMatchingError: 'done',
          TimeLimitExceeded: 'done',
        },
      }),
      'keep the code': keep(
        { wrapUpCode: '$.Views.ViewResultData.FormData.wrapUpCode.0' },
        'keep the note',
      ),
      'keep the note': keep({ wrapUpNote: '$.Views.ViewResultData.FormData.wrapUpNote' }, 'done'),
      done: disconnect(),
    },
  });

/** One by one: of several attributes none is kept where one has no value. */
const keep = <Target extends string>(attributes: Record<string, string>, next: Target) =>
  block('UpdateContactAttributes', {
    parameters: { Attributes: attributes, TargetContact: 'Related' },
    next,
    errors: { NoMatchingError: next },
  });

/** Data of Amazon Connect's own form view; what a dropdown answers is a list. */
function form(center: Center, codes: readonly WrapUpCode[]) {
  const language = agentLanguageOf(center);
  const words = wrapUpWords[language];
  const options = codes.map(({ code, label = {} }) => ({
    Label: label[language] ?? code,
    Value: code,
  }));
  return {
    Heading: words.heading,
    Sections: [
      {
        Type: 'FormSection',
        Items: [
          {
            ...{ Type: 'Dropdown', Name: 'wrapUpCode', Label: words.code, Required: true },
            Options: options,
          },
          {
            ...{ Type: 'TextArea', Name: 'wrapUpNote', Label: words.note, Required: false },
            HelperText: words.noteHelp,
          },
        ],
      },
    ],
    Next: { Label: words.save },
  };
}
