import { actionChain, observationsAfter, startObservations } from '../observation-graph.ts';
import type { Observation, TestAction, TestCase } from '../test-case.ts';
import type { TestCaseProblem } from '../test-case-problem.ts';

type Problem = Omit<TestCaseProblem, 'path'>;
/** The observations after each, near or far. */
type After = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with the order of observations and actions, on a test case whose names all lead somewhere. */
export function checkOrder({ Observations }: TestCase): TestCaseProblem[] {
  const starts = startObservations(Observations);
  const after: After = new Map(
    Observations.map((one) => [one.Identifier, observationsAfter(one, Observations)]),
  );
  const alike = byEvent(Observations);
  const reached = new Set(
    starts.flatMap((start) => [start.Identifier, ...(after.get(start.Identifier) ?? [])]),
  );
  const ends = Observations.some((one) => reached.has(one.Identifier) && one.Actions.some(isEnd));
  return [
    ...(ends ? [] : [{ ...neverEnds, path: 'Observations' }]),
    ...Observations.flatMap((observation, index) =>
      [
        ...checkStart(observation, starts, reached),
        ...checkRound(observation, after),
        ...checkEnd(observation),
        ...checkCompleted(observation),
        ...checkTwins(observation, alike, after),
        ...checkLex(observation, Observations),
      ].map((problem) => ({ ...problem, path: `Observations[${index}]` })),
    ),
  ];
}

const isEnd = (action: TestAction): boolean =>
  action.Type === 'TestControl' && action.Parameters.Command.Type === 'EndTest';

const neverEnds: Problem = {
  code: 'no-end',
  severity: 'warning',
  message: 'No observation ends the test; the service runs it until its limit of 5 minutes.',
  fix: 'Add a TestControl action with EndTest to the last observation.',
};

function checkStart(
  { Identifier, Event }: Observation,
  starts: readonly Observation[],
  reached: ReadonlySet<string>,
): Problem[] {
  if (!reached.has(Identifier))
    return [
      {
        code: 'no-start',
        severity: 'error',
        message: `“${Identifier}” can never become active: the observations before it go round.`,
        fix: 'Leave one observation that no other points to.',
      },
    ];
  if (Event.Type !== 'TestInitiated' || starts.some((start) => start.Identifier === Identifier))
    return [];
  return [
    {
      code: 'initiated-later',
      severity: 'error',
      message: `“${Identifier}” waits for the start of the test and comes after another observation.`,
      fix: 'Let no observation point to it.',
    },
  ];
}

const checkRound = ({ Identifier }: Observation, after: After): Problem[] =>
  after.get(Identifier)?.has(Identifier)
    ? [
        {
          code: 'observation-cycle',
          severity: 'warning',
          message: `“${Identifier}” leads back to itself; it happens once all the same.`,
          fix: 'Remove the transition that leads back.',
        },
      ]
    : [];

function checkEnd({ Actions, Transitions }: Observation): Problem[] {
  const chain = actionChain(Actions);
  const end = chain.findIndex(isEnd);
  if (end === -1 || (end === chain.length - 1 && Transitions.NextObservations.length === 0))
    return [];
  return [
    {
      code: 'after-end',
      severity: 'warning',
      message: 'What comes after EndTest never runs.',
      fix: 'Move EndTest to the end of the last observation.',
    },
  ];
}

function checkCompleted({ Event, Actions, Transitions }: Observation): Problem[] {
  if (Event.Type !== 'TestCompleted') return [];
  const idle = Actions.some((action) => action.Type !== 'Assert' && !isLog(action));
  if (!idle && Transitions.NextObservations.length === 0) return [];
  return [
    {
      code: 'too-late',
      severity: 'warning',
      message: 'Once the test has completed only checks and logs have an effect.',
      fix: 'Move instructions, overrides and EndTest to an earlier observation.',
    },
  ];
}

const isLog = (action: TestAction): boolean => action.Type === 'TestControl' && !isEnd(action);

function checkTwins(
  one: Observation,
  alike: ReadonlyMap<string, readonly Observation[]>,
  after: After,
): Problem[] {
  const same = alike.get(eventKey(one)) ?? [];
  const twin = same.slice(0, same.indexOf(one)).find((other) => !follow(one, other, after));
  if (!twin || one.Event.Type === 'TestInitiated' || one.Event.Type === 'TestCompleted') return [];
  return [
    {
      code: 'same-event',
      severity: 'warning',
      message: `“${twin.Identifier}” and “${one.Identifier}” can wait for the same event at once; both are met by its first occurrence.`,
      fix: 'Let one follow the other.',
    },
  ];
}

const eventKey = ({ Event }: Observation): string => JSON.stringify([Event.Type, Event.Properties]);

function byEvent(all: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const one of all) {
    const key = eventKey(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const follow = ({ Identifier: a }: Observation, { Identifier: b }: Observation, after: After) =>
  after.get(a)?.has(b) === true || after.get(b)?.has(a) === true;

function checkLex({ Actions }: Observation, all: readonly Observation[]): Problem[] {
  const asks = Actions.some(
    (action) => action.Type === 'Assert' && action.Parameters.Namespace.startsWith('$.Lex.'),
  );
  return asks && !all.some(mocksLex)
    ? [
        {
          code: 'lex-without-mock',
          severity: 'warning',
          message:
            'A check reads what Lex understood; a real bot may understand otherwise from run to run.',
          fix: 'Give the bot’s answer as a MockResponse.',
        },
      ]
    : [];
}

const mocksLex = ({ Actions }: Observation): boolean =>
  Actions.some(
    ({ Type, Parameters }) =>
      Type === 'OverrideSystemBehavior' &&
      Parameters.Behavior.Properties.ActionType === 'ConnectParticipantWithLexBot',
  );
