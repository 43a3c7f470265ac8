import type { Action, Parameters } from '../../../../core/flow/document/flow.ts';
import type { Channel } from '../../../../core/flow/document/flow-type.ts';
import { flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import type { ContactData, Session } from '../../../../core/flow/run/session.ts';
import { contactData, startSession } from '../../../../core/flow/run/start-session.ts';
import { type Step, step } from '../../../../core/flow/run/step.ts';

/** A block; `to` is its next block, or all of its transitions. */
export const block = (
  Identifier: string,
  Type: string,
  Parameters: Parameters = {},
  to: string | Action['Transitions'] = {},
): Action => ({
  Identifier,
  Type,
  Parameters,
  Transitions: typeof to === 'string' ? { NextAction: to } : to,
});

/** A contact at the door of an inbound flow of these blocks. */
export function oneFlow(
  actions: Action[],
  known: Partial<ContactData> & { Channel: Channel } = { Channel: 'VOICE' },
) {
  const library = flowLibrary([
    {
      id: 'flow',
      name: 'flow',
      flowType: 'CONTACT_FLOW',
      flow: { Version: '2019-10-30', StartAction: actions[0]?.Identifier ?? '', Actions: actions },
    },
  ]);
  const [flow] = library.all;
  if (!flow) throw new Error('The library has no flow.');
  return { library, session: startSession(flow, contactData(known)) };
}

/** The first step of a contact in these blocks. */
export function begin(
  actions: Action[],
  known?: Partial<ContactData> & { Channel: Channel },
  session: Partial<Session> = {},
): Step {
  const one = oneFlow(actions, known);
  return step(one.library, { ...one.session, ...session }, { type: 'begin' });
}
