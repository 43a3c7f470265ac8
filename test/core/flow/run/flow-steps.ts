import { expect } from 'vitest';
import type { Action, Parameters, Transitions } from '../../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../../core/flow/document/flow-type.ts';
import type { Effect } from '../../../../core/flow/run/effect.ts';
import type { FlowEvent } from '../../../../core/flow/run/flow-event.ts';
import {
  type FlowEntry,
  flowLibrary,
  type RunnableFlow,
} from '../../../../core/flow/run/flow-library.ts';
import type { Input } from '../../../../core/flow/run/input.ts';
import type { ContactData, Session } from '../../../../core/flow/run/session.ts';
import { contactData, startSession } from '../../../../core/flow/run/start-session.ts';
import { step } from '../../../../core/flow/run/step.ts';

/** A block that goes on to `to`; terminal without it. */
export const block = (
  Identifier: string,
  Type: string,
  Parameters: Parameters = {},
  to?: string | Transitions,
): Action => ({
  Identifier,
  Type,
  Parameters,
  Transitions: typeof to === 'string' ? { NextAction: to } : (to ?? {}),
});

export const say = (Identifier: string, Text: string, to: string): Action =>
  block(Identifier, 'MessageParticipant', { Text }, to);

export const hangUp = block('bye', 'DisconnectParticipant');

/** A flow that begins with its first block. */
export const flow = (
  id: string,
  flowType: FlowType,
  ...Actions: [Action, ...Action[]]
): FlowEntry => ({
  id,
  name: id,
  flowType,
  flow: { Version: '2019-10-30', StartAction: Actions[0].Identifier, Actions },
});

/** All that a contact lives through, the session going through JSON after each step as a store would keep it. */
export function live(
  flows: readonly [FlowEntry, ...FlowEntry[]],
  inputs: readonly Input[],
  { data, session }: { data?: Partial<ContactData>; session?: Partial<Session> } = {},
) {
  const library = flowLibrary(flows);
  const first = library.find(flows[0].id) as RunnableFlow;
  let at: Session = {
    ...startSession(first, contactData({ Channel: 'VOICE', ...data })),
    ...session,
  };
  const events: FlowEvent[] = [];
  const effects: Effect[] = [];
  for (const input of [{ type: 'begin' } as const, ...inputs]) {
    const before = JSON.stringify(at);
    const done = step(library, at, input);
    expect(JSON.stringify(at)).toBe(before);
    const stored = JSON.parse(JSON.stringify(done.session));
    expect(stored).toEqual(done.session);
    at = stored;
    events.push(...done.events);
    effects.push(...done.effects);
  }
  const said = events.flatMap((event) =>
    event.type === 'prompt-played' ? [event.prompt.content] : [],
  );
  const phases = events.flatMap((event) => (event.type === 'phase-changed' ? [event.phase] : []));
  return { session: at, events, effects, said, phases };
}
