import { actionOf, branchRules } from '../../../../core/flow/actions/action-table.ts';
import type { Action, Flow, Json, Parameters } from '../../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../../core/flow/document/flow-type.ts';
import { asPath, valueAt } from '../../../../core/flow/document/path.ts';
import type { Effect } from '../../../../core/flow/run/effect.ts';
import type { FlowEvent } from '../../../../core/flow/run/flow-event.ts';
import { type FlowEntry, flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import type { Input } from '../../../../core/flow/run/input.ts';
import { readPath } from '../../../../core/flow/run/read-path.ts';
import type { ContactData, Session } from '../../../../core/flow/run/session.ts';
import { contactData, startSession } from '../../../../core/flow/run/start-session.ts';
import { step } from '../../../../core/flow/run/step.ts';

/**
 * One case of an action: a single block, entered and given the inputs. Its branches lead to blocks that hang up: `next`, each
 * error type that the action knows, and `conditions` (`Equals 1`), unless `transitions` says otherwise.
 */
export interface GoldenCase {
  name: string;
  /** Where the expectation comes from, when it isn't plain. */
  source?: string;
  parameters?: Parameters;
  conditions?: string[];
  transitions?: Action['Transitions'];
  flowType?: FlowType;
  data?: Partial<ContactData>;
  session?: Partial<Session>;
  /** Other flows and modules that can be entered. */
  flows?: FlowEntry[];
  inputs?: Input[];
  expect: {
    /** The branch taken; null when none was (it waits, or it has ended). */
    branch?: string | null;
    /** Events that must be among those that happened, in this order. */
    events?: Partial<FlowEvent>[];
    /** Effects that must be among those asked for, in this order. */
    effects?: Partial<Effect>[];
    /** What paths stand for when the block is left (or while it waits). */
    data?: Record<string, Json>;
    /** Fields of the session then. */
    session?: Partial<Session>;
  };
}

const hangUp = (Identifier: string): Action => ({
  Identifier,
  Type: 'DisconnectParticipant',
  Parameters: {},
  Transitions: {},
});

function blockOf(
  type: string,
  { parameters = {}, conditions = [], transitions }: GoldenCase,
): Action {
  const definition = actionOf(type);
  if (!definition) throw new Error(`${type} is not in the action table`);
  const rules = branchRules(definition, parameters);
  const automatic: Action['Transitions'] = {
    NextAction: 'next',
    Errors: Object.entries(rules.errors)
      .filter(([, rule]) => rule !== 'refused')
      .map(([ErrorType]) => ({ ErrorType, NextAction: ErrorType })),
    Conditions: conditions.map((condition) => {
      const [Operator = '', ...operand] = condition.split(' ');
      return { NextAction: condition, Condition: { Operator, Operands: [operand.join(' ')] } };
    }),
  };
  return {
    Identifier: 'block',
    Type: type,
    Parameters: parameters,
    Transitions: transitions ?? (rules.next === 'none' ? {} : automatic),
  };
}

function flowOf(block: Action): Flow {
  const { NextAction, Errors = [], Conditions = [] } = block.Transitions;
  const targets = [NextAction, ...[...Errors, ...Conditions].map((one) => one.NextAction)];
  const ends = [...new Set(targets.filter((one) => one !== undefined && one !== 'block'))];
  return {
    Version: '2019-10-30',
    StartAction: 'block',
    Actions: [block, ...ends.map((one) => hangUp(String(one)))],
  };
}

/** Runs the case. The session is the one at the moment at which the block was left, or the last one. */
export function runGolden(type: string, golden: GoldenCase) {
  const block = blockOf(type, golden);
  const flowType = golden.flowType ?? 'CONTACT_FLOW';
  const library = flowLibrary([
    { id: 'golden', name: 'golden', flowType, flow: flowOf(block) },
    ...(golden.flows ?? []),
  ]);
  const start = startSession(
    library.find('golden') as never,
    contactData({ Channel: 'VOICE', ...golden.data }),
  );
  let session: Session = { ...start, ...golden.session };
  const events: FlowEvent[] = [];
  const effects: Effect[] = [];
  for (const input of [{ type: 'begin' } as const, ...(golden.inputs ?? [])]) {
    const before = structuredClone(session);
    const done = step(library, session, input);
    if (JSON.stringify(before) !== JSON.stringify(session))
      throw new Error('The step changed the session that it was given.');
    session = JSON.parse(JSON.stringify(done.session)) as Session;
    events.push(...done.events);
    effects.push(...done.effects);
  }
  const taken = events.find((event) => event.type === 'branch-taken' && event.block === 'block');
  return {
    events,
    effects,
    session,
    branch: taken && 'branch' in taken ? taken.branch : null,
    /** Flow-local paths are read while the flow still has its frame. */
    read: (text: string): Json => {
      const path = asPath(text);
      if (!path) throw new Error(`${text} is no path`);
      return readPath(session, path) ?? valueAt(session.data, path.keys) ?? null;
    },
  };
}
