import type { Action, Json } from '../document/flow.ts';
import type { Answer, Input } from '../run/input.ts';
import type { LexTurn, Question } from '../run/question.ts';
import type { Session } from '../run/session.ts';
import { type Domain, domains, valuesFor } from './values-for.ts';

type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

type Inputs = {
  [Ask in Question['ask']]: (question: Asked<Ask>, action: Action, session: Session) => Input[];
};

/**
 * What can happen to a contact that waits, one input for each way on that the block has. `again`: it waits on in the same block,
 * having been given something already; then only time goes by.
 */
export function inputsFor(session: Session, action: Action | undefined, again: boolean): Input[] {
  const question = session.awaiting?.question;
  if (!question) return [];
  const block = action ?? { Identifier: '', Type: '', Parameters: {}, Transitions: {} };
  const given = inputs[question.ask] as (
    question: Question,
    action: Action,
    session: Session,
  ) => Input[];
  if (again && question.ask === 'input') return [{ type: 'time-limit' }];
  const all = given(question, block, session);
  return session.hooks.CustomerRemaining !== undefined && isOpen(question)
    ? [...all, { type: 'customer-disconnected' }]
    : all;
}

const isOpen = ({ ask }: Question): boolean =>
  ['input', 'interrupt', 'wait', 'agent'].includes(ask);

const valued = (value: unknown): Answer => ({ type: 'answer', ok: true, value: value as Json });

/** The answers that take the block's error branches, and one that takes NoMatchingError's whether it has it or not. */
const errors = ({ Transitions }: Action): Answer[] => {
  const named = (Transitions.Errors ?? []).map(({ ErrorType }) => ErrorType);
  return [...new Set([...named, 'NoMatchingError'])]
    .filter((error) => error !== 'NoMatchingCondition')
    .map((error) => ({ type: 'answer', ok: false, error, reason: 'Tried by the explorer.' }));
};

const values = (action: Action, session: Session, domain: Domain): Json[] => [
  ...valuesFor(action, session, domain).values(),
];

/** A number long enough for any telephone, and the key that ends it. */
const manyDigits = '4930123456#';

const agent = {
  UserName: 'agent',
  FirstName: '',
  LastName: '',
  ARN: 'arn:aws:connect:eu-central-1:000000000000:instance/local/agent/agent',
};
const queue = {
  Name: 'queue',
  ARN: 'arn:aws:connect:eu-central-1:000000000000:instance/local/queue/queue',
};

const agentMay: Partial<Record<Session['phase'], Input[]>> = {
  queued: [{ type: 'agent-accepted', agent }],
  connected: [
    { type: 'hold', participant: 'customer' },
    { type: 'hold', participant: 'agent' },
    { type: 'agent-disconnected' },
  ],
  'customer-hold': [{ type: 'resume' }],
  'agent-hold': [{ type: 'resume' }],
};
const byAgent = ({ phase }: Session): Input[] => agentMay[phase] ?? [];

const metrics = (count: Json) => ({
  Queue: { Size: count, OldestContactAge: count, EstimatedWaitTime: count },
  Agents: Object.fromEntries(
    ['Online', 'Available', 'Staffed'].map((state) => [state, { Count: count }]),
  ),
});

const turn = (intent: Json, sessionAttributes: Record<string, string>): LexTurn => ({
  intent: String(intent),
  confidence: 1,
  slots: {},
  state: 'ReadyForFulfillment',
  messages: [],
  sessionAttributes,
  memory: null,
});

/** One value that has what any service must answer with. */
const service = (word: Json) => ({
  Result: word,
  Exit: word,
  Status: word,
  SessionArn: 'session',
  ContactId: 'contact',
});
const serviceWords = ['Authenticated', 'Default'];

const inputs: Inputs = {
  input: ({ accepts }, action, session) => [
    ...(accepts.includes('words') ? [{ type: 'words', text: 'something' } as const] : []),
    ...keysFor(action, session).map((digits) => ({ type: 'digits', digits }) as const),
    { type: 'time-limit' },
  ],
  interrupt: ({ afterSeconds }, _action, session) => [
    ...(afterSeconds === null ? [] : [{ type: 'time-limit' } as const]),
    ...byAgent(session),
  ],
  wait: ({ events }) => [
    { type: 'time-limit' },
    ...events.map((name) => ({ type: 'event', name }) as const),
  ],
  agent: (_question, _action, session) => byAgent(session),
  lambda: (_question, action) => [valued({}), ...errors(action)],
  hours: (_question, action) => [valued(true), valued(false), ...errors(action)],
  metrics: (_question, action, session) => [
    ...values(action, session, domains.count).map((count) => valued(metrics(count))),
    ...errors(action),
  ],
  percentage: (_question, action, session) =>
    values(action, session, domains.percentage).map(valued),
  lex: ({ sessionAttributes }, action, session) => [
    ...values(action, session, domains.text).map((intent) =>
      valued(turn(intent, sessionAttributes)),
    ),
    ...errors(action),
  ],
  enqueue: (_question, action) => [valued(queue), ...errors(action)],
  find: ({ resource }, action) => [valued(resource === 'queue' ? queue : agent), ...errors(action)],
  dial: (_question, action) => [valued(null), ...errors(action)],
  view: (_question, action, session) => [
    ...values(action, session, domains.text).map((Action) =>
      valued({ Action, ViewResultData: {} }),
    ),
    ...errors(action),
  ],
  service: (_question, action, session) => {
    const words = values(action, session, domains.text);
    return [
      ...[...serviceWords, ...words].map((word) => valued(service(word))),
      ...words.map(valued),
      ...errors(action),
    ];
  },
};

/** Each key of a menu and one that it hasn't; a whole entry where the block stores what is typed. */
function keysFor(action: Action, session: Session): string[] {
  const isMenu = (action.Transitions.Conditions ?? []).length > 0;
  return isMenu ? values(action, session, domains.key).map(String) : [manyDigits, '1'];
}
