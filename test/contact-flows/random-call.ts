import { topics } from '../../contact-flows/center.ts';
import { sampleCenter } from '../../contact-flows/sample.ts';
import { Call } from '../../core/flow/call/call.ts';
import { seededRandom } from '../../core/flow/call/seeded-random.ts';
import type { FlowLibrary } from '../../core/flow/run/flow-library.ts';
import { library, shipped } from './center.ts';
import { type Dice, oneOf, randomWorld } from './random-world.ts';

/** Where calls come in; others begin in the middle, so that every flow has its share. The survey only follows a call. */
const entries = [
  ...shipped.map(({ name, type }) =>
    type === 'MODULE' || name.startsWith('survey') ? 'welcome' : name,
  ),
] as string[];

const customerNumbers = ['+34600111222', '+40722333444', null];
const acts = 70;

/** A call in which everything is left to chance: the world, the caller, the agents. The same seed gives the same call. */
export async function randomCall(seed: number, flows: FlowLibrary = library): Promise<Call> {
  const dice = seededRandom(seed);
  const from = oneOf(dice, customerNumbers);
  const to = oneOf(dice, [...sampleCenter.numbers.map(({ number }) => number), '+10000']);
  const endpoint = (Address: string) => ({ Address, Type: 'TELEPHONE_NUMBER' });
  const flow = entries[seed % entries.length] as string;
  const written = dice() < 0.04 && !flow.includes('hold');
  const call = await Call.start(flows, randomWorld(dice), {
    flow,
    seed,
    data: {
      Channel: written ? 'CHAT' : 'VOICE',
      CustomerEndpoint: from === null ? null : endpoint(from),
      SystemEndpoint: endpoint(to),
      Attributes: flow === 'welcome' ? {} : randomAttributes(dice),
    },
  });
  const wrong = dice() < 0.1 ? 1 : 0.08;
  for (let act = 0; act < acts && call.ended === null; act++) await actOnce(call, dice, wrong);
  return call;
}

const randomAttributes = (dice: Dice): Record<string, string> => ({
  language: oneOf(dice, ['en', 'es', 'it', 'ro', 'de']),
  topic: oneOf(dice, [...topics, 'other']),
  queue: oneOf(dice, ['Sales', 'Support', 'Billing', 'Emergencies', 'Nowhere']),
  queueArn: oneOf(dice, ['arn:queue/Billing', 'arn:queue/Nowhere', '']),
  identified: oneOf(dice, ['yes', 'no']),
  repeat: oneOf(dice, ['yes', 'no']),
  tier: oneOf(dice, ['gold', '']),
  openCallback: oneOf(dice, ['yes', 'no']),
  hasTried: oneOf(dice, ['yes', 'no']),
  transferred: oneOf(dice, ['yes', 'no']),
  textPhone: oneOf(dice, ['yes', 'no', 'no']),
  moveOn: oneOf(dice, ['yes', 'no']),
  moveTo: 'Support',
  waitedMinutes: oneOf(dice, ['0', '4', '9', '10', 'more than 10']),
});

/** `wrong`: how often the caller presses a key that means nothing; some callers press no other. */
async function actOnce(call: Call, dice: Dice, wrong: number): Promise<void> {
  const ask = call.awaiting?.ask;
  if (dice() < 0.005) await call.hangUp();
  else if (ask === 'input') await answer(call, dice, wrong);
  else if (call.session.phase === 'queued')
    await (dice() < 0.12 ? call.agentAccepts('ana') : call.pass(50));
  else await talk(call, dice);
}

const said = [
  'where is my order',
  'cuándo qué horario tienen',
  'am uitat parola',
  'vorrei comprare',
  'no funciona',
  'factura este greșită',
  "è un'emergenza",
  'an agent please',
  'un agente por favor',
  'un operatore per favore',
  'something else altogether',
];
const entered = ['123456#', '12345678#', '5#', '99#', '0#', '#', '600111222#', '20794600#', '7#'];

/** Words where they count, one of the keys that lead on, some other key, a number, nothing. */
async function answer(call: Call, dice: Dice, wrong: number): Promise<void> {
  const { awaiting, session } = call;
  if (awaiting?.ask === 'input' && awaiting.accepts.includes('words') && dice() < 0.6) {
    await call.say(oneOf(dice, said));
    return;
  }
  const keys = keysOf(session.frames.at(-1)?.flow ?? '', session.awaiting?.block ?? '');
  if (dice() < 0.12) await call.waitOut();
  else if (keys.length === 0) await call.press(oneOf(dice, entered));
  else await call.press(dice() < wrong ? oneOf(dice, ['8', '#']) : oneOf(dice, keys));
}

const keysOf = (flow: string, block: string): string[] =>
  (library.find(flow)?.blocks.get(block)?.Transitions.Conditions ?? []).flatMap(({ Condition }) =>
    /^[0-9*#]$/.test(Condition.Operands[0] ?? '') ? Condition.Operands : [],
  );

async function talk(call: Call, dice: Dice): Promise<void> {
  const { phase, data } = call.session;
  if (phase === 'customer-hold' || phase === 'agent-hold') {
    await (dice() < 0.7 ? call.resume() : call.agentHangsUp());
    return;
  }
  const chance = dice();
  if (data.Channel === 'CHAT') await call.agentHangsUp();
  else if (chance < 0.2) await call.hold('customer');
  else if (chance < 0.3) await call.hold('agent');
  else if (chance < 0.4) await call.transfer('agent', 'transfer-to-agent', 'ana');
  else if (chance < 0.5) await call.transfer('queue', 'transfer-to-queue', 'Billing');
  else await call.agentHangsUp();
}
