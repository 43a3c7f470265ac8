import type { Action } from '../../core/flow/document/flow.ts';
import type { FlowLibrary, RunnableFlow } from '../../core/flow/run/flow-library.ts';

/**
 * How a block goes wrong: it takes its error branch, or, for a call of a module, the module is of another version and returns
 * without a result or with one that nobody knows.
 */
export type Failure = 'error' | 'no-result' | 'odd-result';

const oddModule = (result: string | null): RunnableFlow => {
  const back: Action = {
    Identifier: 'back',
    Type: 'EndFlowModuleExecution',
    Parameters: result === null ? {} : { Result: result },
    Transitions: {},
  };
  const name = result === null ? 'without-result' : 'odd-result';
  return {
    id: name,
    name,
    flowType: 'MODULE',
    flow: { Version: '2019-10-30', StartAction: 'back', Metadata: {}, Actions: [back] },
    blocks: new Map([['back', back]]),
  };
};

const modules = { 'no-result': oddModule(null), 'odd-result': oddModule('odd') };

/** Voice ID ended in May 2026: its block always fails, and so stands for any block that does. */
const broken = (action: Action, failure: Failure): Action =>
  failure === 'error'
    ? { ...action, Type: 'StartVoiceIdStream', Parameters: {} }
    : { ...action, Parameters: { FlowModuleId: modules[failure].id } };

/** The flows of a library with some of their blocks broken. */
export function sabotaged(
  library: FlowLibrary,
  failureOf: (flow: string, action: Action) => Failure | null,
): FlowLibrary {
  const made = new Map<string, RunnableFlow>();
  const withFailures = (flow: RunnableFlow): RunnableFlow => {
    const known = made.get(flow.id);
    if (known) return known;
    const blocks = new Map(
      [...flow.blocks].map(([name, action]) => {
        const failure = failureOf(flow.name, action);
        return [name, failure === null ? action : broken(action, failure)] as const;
      }),
    );
    const changed = { ...flow, blocks };
    made.set(flow.id, changed);
    return changed;
  };
  return {
    all: library.all,
    find(reference) {
      const odd = Object.values(modules).find(({ id }) => id === reference);
      const flow = library.find(reference);
      return odd ?? (flow && withFailures(flow));
    },
  };
}
