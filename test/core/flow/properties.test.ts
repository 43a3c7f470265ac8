import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waysOf } from '../../../core/flow/actions/ways-of.ts';
import { Call } from '../../../core/flow/call/call.ts';
import { cover } from '../../../core/flow/coverage/cover.ts';
import { branchName } from '../../../core/flow/document/branches.ts';
import type { Action, Flow, Json } from '../../../core/flow/document/flow.ts';
import { type Channel, channels } from '../../../core/flow/document/flow-type.ts';
import { reachable } from '../../../core/flow/document/reachable.ts';
import { drawFlow } from '../../../core/flow/draw/draw-svg.ts';
import { explore } from '../../../core/flow/explore/explore.ts';
import { lintFlow } from '../../../core/flow/lint/lint-flow.ts';
import { parseFlow } from '../../../core/flow/parse/parse-flow.ts';
import { renderFlow } from '../../../core/flow/render/render-flow.ts';
import { type FlowEntry, flowLibrary } from '../../../core/flow/run/flow-library.ts';
import type { Input } from '../../../core/flow/run/input.ts';
import type { Question } from '../../../core/flow/run/question.ts';
import type { Session } from '../../../core/flow/run/session.ts';
import { contactData, startSession } from '../../../core/flow/run/start-session.ts';
import { type Step, step } from '../../../core/flow/run/step.ts';
import { emptyWorld, fault, took, type World } from '../../../core/flow/world/world.ts';
import { anyCenter, anyFlow, anyHooks, hostileText, json } from './any-flow.ts';

const runs = { numRuns: 200 };
const channel = fc.constantFrom(...channels);
const agent = { UserName: 'ana', FirstName: 'Ana', LastName: 'Ruiz', ARN: 'agent-1' };
const keys = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789*#'), maxLength: 6 }),
  fc.constant('1'.repeat(1000)),
);

/** Answers of the right form to each question, so that runs get far. */
const goodAnswer: { readonly [ask in Question['ask']]?: fc.Arbitrary<Json> } = {
  lambda: fc.constantFrom<Json>({ a: '1' }, { a: { b: '1' } }),
  hours: fc.boolean(),
  metrics: fc.constant({ Queue: { Size: 3 }, Agents: { Available: { Count: 1 } } }),
  percentage: fc.integer({ min: 1, max: 100 }),
  lex: fc.record({
    intent: hostileText,
    confidence: fc.constant(1),
    slots: fc.dictionary(fc.constantFrom('a', '__proto__'), hostileText),
    state: fc.constantFrom('InProgress', 'ReadyForFulfillment'),
    messages: fc.array(hostileText, { maxLength: 1 }),
    sessionAttributes: fc.constant({}),
    memory: json,
  }),
  enqueue: fc.constant({ Name: 'Sales', ARN: 'queue-1' }),
  find: fc.constant({ Name: 'Sales', ARN: 'queue-1' }),
  view: fc.record({ Action: hostileText, ViewResultData: json }),
};

/** One thing that happens; an answer takes the form of the question where it has one. */
type Act = Input | 'answer';
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Act>('answer') },
  {
    weight: 2,
    arbitrary: json.map((value): Input => ({ type: 'answer', ok: true, value, tookMs: 10 })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('NoMatchingError', 'TimeLimitExceeded', 'QueueAtCapacity', '__proto__')
      .map((error): Input => ({ type: 'answer', ok: false, error, reason: 'no' })),
  },
  { weight: 3, arbitrary: keys.map((digits): Input => ({ type: 'digits', digits })) },
  { weight: 2, arbitrary: hostileText.map((text): Input => ({ type: 'words', text })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Input>(
      { type: 'time-limit' },
      { type: 'begin' },
      { type: 'event', name: 'CustomerReturned' },
      { type: 'agent-accepted', agent },
      { type: 'agent-disconnected' },
      { type: 'hold', participant: 'customer' },
      { type: 'hold', participant: 'agent' },
      { type: 'resume' },
      { type: 'transfer', to: 'queue', flow: 'other', target: 'queue-1' },
      { type: 'transfer', to: 'agent', flow: 'gone', target: 'agent-1' },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Input>({ type: 'customer-disconnected' }) },
);

interface Life {
  center: FlowEntry[];
  acts: Act[];
  answers: { [ask: string]: Json };
  session: Session;
}

const life: fc.Arbitrary<Life> = fc
  .record({
    center: anyCenter,
    acts: fc.array(act, { maxLength: 30 }),
    answers: fc.record(goodAnswer as Record<string, fc.Arbitrary<Json>>),
    hooks: anyHooks,
    Channel: channel,
  })
  .map(({ center, acts, answers, hooks, Channel }) => {
    const [main] = flowLibrary(center).all;
    if (!main) throw new Error('A center without flows.');
    const data = contactData({ Channel, Attributes: { a: '1' } });
    return { center, acts, answers, session: { ...startSession(main, data), hooks } };
  });

const inputOf = (one: Act, { awaiting }: Session, { answers }: Life): Input =>
  one === 'answer'
    ? { type: 'answer', ok: true, value: answers[awaiting?.question.ask ?? ''] ?? null }
    : one;

/** Lets a contact live; `kept` is what becomes of its session between steps. */
function live(one: Life, kept: (session: Session) => Session = (session) => session): Step[] {
  const library = flowLibrary(one.center);
  const steps: Step[] = [];
  let at = one.session;
  for (const next of [{ type: 'begin' } as const, ...one.acts]) {
    const done = step(library, kept(at), inputOf(next, at, one));
    steps.push(done);
    at = done.session;
  }
  return steps;
}

const throughJson = (session: Session): Session => JSON.parse(JSON.stringify(session)) as Session;

describe('any contact in any flows', () => {
  test('survives as JSON between any two steps', () => {
    fc.assert(
      fc.property(life, (one) => {
        expect(live(one, throughJson)).toEqual(live(one));
      }),
      runs,
    );
  });

  test('waits or has ended after each step, and every end is named', () => {
    fc.assert(
      fc.property(life, (one) => {
        for (const { session, effects, events } of live(one)) {
          expect(session.ended === null).toBe(session.awaiting !== null);
          expect(session.phase === 'ended').toBe(session.ended !== null);
          if (session.ended === null) continue;
          expect(session.ended.how).toMatch(/^[a-z-]+$/);
          expect(session.frames).toEqual([]);
          expect(effects.filter(({ effect }) => effect === 'end').length).toBeLessThanOrEqual(1);
          if (events.length > 0) expect(events.at(-1)?.type).toBe('ended');
        }
      }),
      runs,
    );
  });

  test('every block that is entered is left, once, and nothing else is', () => {
    fc.assert(
      fc.property(life, (one) => {
        const open: string[] = [];
        const steps = live(one);
        for (const { type, ...event } of steps.flatMap(({ events }) => events)) {
          const name = 'block' in event && 'flow' in event ? `${event.flow}/${event.block}` : '';
          if (type === 'block-entered') open.push(name);
          if (type === 'branch-taken') expect(open.pop()).toBe(name);
          if (type === 'flow-left' && open.at(-1) === name) open.pop();
        }
        expect(open).toHaveLength(steps.at(-1)?.session.frames.length ?? 0);
      }),
      runs,
    );
  });
});

const value = fc.oneof(json, fc.constant<Json>({ a: '1' }));
const world: fc.Arbitrary<World> = fc
  .record({ answer: value, tookMs: fc.constantFrom(0, 10, 9_000), fails: fc.boolean() })
  .map(({ answer, tookMs, fails }) => ({
    ...emptyWorld(),
    queues: { 'queue-1': { capacity: 1, waiting: fails ? 1 : 0, hours: 'always' } },
    hours: {},
    lambdas: Object.fromEntries(
      ['main', '1', 'queue-1'].map((name) => [
        name,
        () => {
          if (fails) throw new Error('down');
          return took(tookMs, answer);
        },
      ]),
    ),
    services: { GetCustomerProfile: () => (fails ? fault('NoneFoundError', 'none') : answer) },
    unknown: 'error-branch',
  }));

type CallAct = (call: Call) => void | Promise<void>;
const callActs: fc.Arbitrary<CallAct[]> = fc.array(
  fc.oneof(
    keys.map(
      (digits): CallAct =>
        (call) =>
          call.press(digits),
    ),
    hostileText.map(
      (text): CallAct =>
        (call) =>
          call.say(text, { cut: true }),
    ),
    fc.integer({ min: 0, max: 400 }).map(
      (seconds): CallAct =>
        (call) =>
          call.pass(seconds),
    ),
    fc.constantFrom<CallAct>(
      (call) => call.waitOut(),
      (call) => call.agentAccepts('ana'),
      (call) => call.hold(),
      (call) => call.resume(),
      (call) => call.event('CustomerReturned'),
      (call) => call.transfer('agent', 'other', 'ana'),
      (call) => call.agentHangsUp(),
    ),
  ),
  { maxLength: 12 },
);

/** What a call in these flows comes to; null where it has to wait for a promise, which no world here gives. */
function called(center: FlowEntry[], one: World, acts: CallAct[], Channel: Channel, seed: number) {
  const call = Call.start(flowLibrary(center), one, { flow: 'main', data: { Channel }, seed });
  if (call instanceof Promise) throw new Error('No handler here is asynchronous.');
  for (const does of acts) does(call);
  call.hangUp();
  call.hangUp();
  return call;
}

test('the same seed gives the same events, and a call ends by a name', () => {
  fc.assert(
    fc.property(
      anyCenter,
      world,
      callActs,
      channel,
      fc.integer(),
      (center, one, acts, Channel, seed) => {
        const first = called(center, one, acts, Channel, seed);
        expect(called(center, one, acts, Channel, seed).events).toEqual(first.events);
        expect(first.clockMs).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 5, 9));
        if (first.ended === null) expect(first.session.phase).toBe('disconnected');
      },
    ),
    { numRuns: 100 },
  );
});

describe('any flow', () => {
  test('is the same when it was rendered and parsed', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const parsed = parseFlow(renderFlow(flow));
        expect(parsed.ok && parsed.value.flow).toEqual(flow);
      }),
      runs,
    );
  });

  test('can be linted, explored, covered and drawn', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const before = JSON.stringify(flow);
        for (const finding of lintFlow(flow)) expect(finding.fix).toMatch(/\S/);
        expect(drawFlow(flow)).toContain('</svg>');
        const library = flowLibrary([{ id: 'main', name: 'main', flowType: 'CONTACT_FLOW', flow }]);
        const found = explore(library, 'main', { most: 300 });
        const steps = found.trails.map((trail) => trail.steps);
        const { flows } = cover(new Map([['main', flow]]), steps);
        expect([...flows.keys()]).toEqual(['main']);
        expect(JSON.stringify(flow)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test('is explored as far as its branches lead; what is left out has its reason', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const library = flowLibrary([{ id: 'main', name: 'main', flowType: 'CONTACT_FLOW', flow }]);
        const { trails, reached, unreached, complete } = explore(library, 'main', { most: 3_000 });
        fc.pre(complete);
        const entered = reached.get('main') ?? new Set();
        const all = reachable(flow, flow.StartAction, waysOf);
        for (const block of entered) expect(all.has(block)).toBe(true);
        const taken = trails.flatMap(({ steps }) => steps.map(stepName));
        const known = new Set([...taken, ...unreached.map(stepName)]);
        for (const block of entered)
          for (const branch of waysOf(actionNamed(flow, block)))
            expect(known).toContain(stepName({ block, branch: branchName(branch) }));
        for (const { block, branch, why } of unreached)
          expect(why !== '' && (branch !== null || !entered.has(block))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

const stepName = ({ block, branch }: { block: string; branch: string | null }): string =>
  `${block}: ${branch}`;

function actionNamed(flow: Flow, block: string): Action {
  const found = flow.Actions.find(({ Identifier }) => Identifier === block);
  if (!found) throw new Error(`There is no block “${block}”.`);
  return found;
}
