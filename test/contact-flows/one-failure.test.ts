import { expect, test } from 'vitest';
import { Call } from '../../core/flow/call/call.ts';
import { seededRandom } from '../../core/flow/call/seeded-random.ts';
import type { FlowLibrary } from '../../core/flow/run/flow-library.ts';
import type { QueueState, World } from '../../core/flow/world/world.ts';
import { center, library, sampleWorld } from './center.ts';
import { type Dice, oneOf } from './random-world.ts';
import { sabotaged } from './sabotage.ts';

const doors = [
  ...['welcome', 'choose-language', 'text-phone', 'main-menu-en', 'route-en', 'closed-en'],
  ...['voicemail-en', 'error-en'],
];
const callers = 3;
const acts = 30;
const day = '2026-03-02T10:00';
const night = '2026-03-02T03:00';

const everyQueue = (state: Partial<QueueState>) => {
  const { queues } = sampleWorld();
  return Object.fromEntries(
    Object.entries(queues).map(([name, queue]) => [name, { ...queue, ...state }]),
  );
};

interface Situation {
  at: string;
  queues?: Record<string, QueueState>;
}

const situations: Record<string, Situation> = {
  'by day': { at: day },
  'by night': { at: night },
  'with every queue full': { at: day, queues: everyQueue({ waiting: 9, capacity: 9 }) },
  'with nobody there': { at: day, queues: everyQueue({ agents: { staffed: 0, available: 0 } }) },
};

interface Going {
  door: string;
  situation: Situation;
  seed: number;
}

const downs = Object.keys(sampleWorld().lambdas);

/** A caller who takes a callback or leaves a message where that is asked, and else chooses any way that is offered. */
async function callOf(
  { door, situation, seed }: Going,
  flows: FlowLibrary = library,
  down?: string,
): Promise<Call> {
  const dice = seededRandom(seed);
  const call = await Call.start(flows, worldOf(situation, down), {
    flow: door,
    seed,
    now: Date.parse(`${situation.at}+01:00`),
    data: {
      Channel: 'VOICE',
      CustomerEndpoint: { Address: '+34600111222', Type: 'TELEPHONE_NUMBER' },
      SystemEndpoint: { Address: '+10000', Type: 'TELEPHONE_NUMBER' },
      Attributes: {},
    },
  });
  for (let act = 0; act < acts && call.ended === null; act++)
    await (call.awaiting?.ask === 'input' ? answer(call, dice) : call.pass(60));
  return call;
}

function worldOf({ queues }: Situation, down: string | undefined): World {
  const { world } = center(queues ? { queues } : {});
  const fails = () => {
    throw new Error('Down.');
  };
  return down === undefined ? world : { ...world, lambdas: { ...world.lambdas, [down]: fails } };
}

async function answer(call: Call, dice: Dice): Promise<void> {
  const { frames, awaiting } = call.session;
  const flow = frames.at(-1)?.flow ?? '';
  const keys = keysOf(flow, awaiting?.block ?? '').filter(
    (key) => !(flow.startsWith('offer-callback') && key === '0'),
  );
  const entered = flow.startsWith('offer-callback') ? '2079460000#' : '123456#';
  await call.press(keys.length === 0 ? entered : oneOf(dice, keys));
}

const keysOf = (flow: string, block: string): string[] =>
  (library.find(flow)?.blocks.get(block)?.Transitions.Conditions ?? []).flatMap(({ Condition }) =>
    /^[0-9*#]$/.test(Condition.Operands[0] ?? '') ? Condition.Operands : [],
  );

const leftAlone = ({ ended, trail }: Call): boolean =>
  ended?.how !== 'disconnected' || ended.by !== 'flow'
    ? ended !== null
    : trail.some(({ block }) => block === 'apologize');

const goings = Object.entries(situations).flatMap(([name, situation]) =>
  doors.flatMap((door) =>
    Array.from({ length: callers }, (_, seed) => ({ name, going: { door, situation, seed } })),
  ),
);
const wayOf = ({ trail }: Call) =>
  trail.slice(-12).map(({ flow, block, branch }) => `${flow} › ${block}: ${branch}`);

test('whichever block fails, whoever does what is asked has a person, a callback or a message', async () => {
  const alone: unknown[] = [];
  const seen = new Set<string>();
  for (const { name, going } of goings) {
    const whole = await callOf(going);
    if (leftAlone(whole)) alone.push({ name, door: going.door, way: wayOf(whole) });
    for (const { flow, block } of whole.trail) {
      const place = `${name}, ${going.door}, ${flow} › ${block}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const broken = sabotaged(library, (one, { Identifier, Transitions }) =>
        one === flow &&
        Identifier === block &&
        Transitions.Errors?.some(({ ErrorType }) => ErrorType === 'NoMatchingError')
          ? 'error'
          : null,
      );
      const call = await callOf(going, broken);
      if (leftAlone(call)) alone.push({ place, way: wayOf(call) });
    }
  }
  expect(seen.size).toBeGreaterThan(1000);
  expect(alone).toEqual([]);
}, 120_000);

test.each(downs)('and so where the function %s fails', async (down) => {
  const alone: unknown[] = [];
  for (const { name, going } of goings) {
    const call = await callOf(going, library, down);
    if (leftAlone(call)) alone.push({ name, door: going.door, way: wayOf(call) });
  }
  expect(alone).toEqual([]);
});
