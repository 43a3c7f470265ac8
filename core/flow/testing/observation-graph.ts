import type { Observation, TestAction } from './test-case.ts';

/** The observations that no other points to: they wait from the start, all at once. */
export function startObservations(observations: readonly Observation[]): Observation[] {
  const targets = new Set(
    observations.flatMap(({ Identifier, Transitions }) =>
      Transitions.NextObservations.filter((next) => next !== Identifier),
    ),
  );
  return observations.filter(({ Identifier }) => !targets.has(Identifier));
}

/** The observations that come after one, near or far; itself only when it goes round. */
export function observationsAfter(
  { Transitions }: Observation,
  observations: readonly Observation[],
): Set<string> {
  const byId = new Map(observations.map((one) => [one.Identifier, one]));
  const after = new Set(Transitions.NextObservations);
  for (const id of after)
    for (const next of byId.get(id)?.Transitions.NextObservations ?? []) after.add(next);
  return after;
}

/** The order in which an observation's actions run: chains from the actions that no other names, in the order of the list. */
export function actionChain(actions: readonly TestAction[]): TestAction[] {
  const byId = new Map(actions.map((action) => [action.Identifier, action]));
  const targets = new Set(actions.map(({ Transitions }) => Transitions.NextAction));
  const chain = new Set<TestAction>();
  for (const root of actions.filter(({ Identifier }) => !targets.has(Identifier)))
    for (
      let at: TestAction | undefined = root;
      at && !chain.has(at);
      at = byId.get(at.Transitions.NextAction ?? '')
    )
      chain.add(at);
  return [...chain];
}
