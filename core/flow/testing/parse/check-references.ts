import type { Observation, TestAction, TestCase } from '../test-case.ts';
import type { TestCaseProblem } from '../test-case-problem.ts';

type Add = (
  severity: TestCaseProblem['severity'],
  code: string,
  path: string,
  message: string,
  fix: string,
) => void;

/** Identifiers that are used twice, and names that lead nowhere. */
export function checkReferences({ Observations }: TestCase): TestCaseProblem[] {
  const problems: TestCaseProblem[] = [];
  const add: Add = (severity, code, path, message, fix) => {
    problems.push({ code, severity, path, message, fix });
  };
  checkIds(Observations, add);
  const known = new Set(Observations.map(({ Identifier }) => Identifier));
  Observations.forEach((observation, index) => {
    const path = `Observations[${index}]`;
    observation.Transitions.NextObservations.forEach((next, at) => {
      if (!known.has(next))
        add(
          'error',
          'dangling',
          `${path}.Transitions.NextObservations[${at}]`,
          `There is no observation “${next}”.`,
          'Name an observation of this test case.',
        );
    });
    checkActions(observation.Actions, `${path}.Actions`, add);
  });
  return problems;
}

function checkIds(observations: readonly Observation[], add: Add): void {
  const seen = new Set<string>();
  const events = new Set<string>();
  const actions = new Set<string>();
  observations.forEach(({ Identifier, Event, Actions }, index) => {
    const path = `Observations[${index}]`;
    if (seen.has(Identifier)) twice('error', `${path}.Identifier`, Identifier, add);
    seen.add(Identifier);
    if (Event.Identifier !== undefined && events.has(Event.Identifier))
      twice('error', `${path}.Event.Identifier`, Event.Identifier, add);
    if (Event.Identifier !== undefined) events.add(Event.Identifier);
    const own = new Set<string>();
    Actions.forEach((action, at) => {
      const place = `${path}.Actions[${at}].Identifier`;
      if (own.has(action.Identifier)) twice('error', place, action.Identifier, add);
      else if (actions.has(action.Identifier)) twice('warning', place, action.Identifier, add);
      own.add(action.Identifier);
      actions.add(action.Identifier);
    });
  });
}

const twice = (severity: TestCaseProblem['severity'], path: string, id: string, add: Add): void =>
  add(
    severity,
    'duplicate-id',
    path,
    `The Identifier “${id}” is used twice.`,
    'Give each its own.',
  );

function checkActions(actions: readonly TestAction[], path: string, add: Add): void {
  const nextOf = new Map(
    actions.map(({ Identifier, Transitions }) => [Identifier, Transitions.NextAction]),
  );
  actions.forEach(({ Identifier, Transitions }, index) => {
    const { NextAction } = Transitions;
    if (NextAction === undefined) return;
    const place = `${path}[${index}].Transitions.NextAction`;
    if (!nextOf.has(NextAction))
      add(
        'error',
        'dangling',
        place,
        `There is no action “${NextAction}” here.`,
        'Name an action of the same observation.',
      );
    else if (goesRound(Identifier, nextOf))
      add(
        'error',
        'action-cycle',
        place,
        `The actions go round: “${Identifier}” follows itself.`,
        'Let the last one have no NextAction.',
      );
  });
}

function goesRound(from: string, nextOf: ReadonlyMap<string, string | undefined>): boolean {
  let at = nextOf.get(from);
  for (let steps = 0; at !== undefined && steps < nextOf.size; steps++) {
    if (at === from) return true;
    at = nextOf.get(at);
  }
  return false;
}
