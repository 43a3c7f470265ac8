import { orderStates } from '../../core/examples/order.ts';
import { type AgentState, fault, type World } from '../../core/flow/world/world.ts';
import { sampleWorld } from './center.ts';

const sample = sampleWorld();

/** Dice between 0 and 1. */
export type Dice = () => number;

export const oneOf = <One>(dice: Dice, all: readonly One[]): One =>
  all[Math.floor(dice() * all.length)] as One;

const yesNo = ['yes', 'no'];
const ana = { customerId: 'C-1', name: 'Ana Pop' };
const nobody = { identified: 'no', customerId: '', name: '' };
const callers = [
  { known: 'yes', identified: 'yes', ...ana },
  { known: 'yes', ...nobody },
  { known: 'no', ...nobody },
];
const closureTexts = [
  { closureMessage: 'We are closed for stocktaking.', hasClosureMessage: 'yes' },
  { closureMessage: '', hasClosureMessage: 'no' },
];
const minutes = ['0', '1', '2', '5', '12'];
const slots = ['2026-03-03T09:00:00Z', '2026-03-03T12:00:00Z', '2026-03-03T15:00:00Z'];
const languages = ['en', 'es', 'it', 'ro', 'de', ''];
const statuses = [...orderStates, 'lost'];

/** What each function can answer, by the contract of ADR 011. */
const answers: Record<string, (dice: Dice) => Record<string, string>> = {
  'look-up-caller': (dice) => ({
    ...oneOf(dice, callers),
    language: oneOf(dice, languages),
    tier: oneOf(dice, ['gold', '']),
    repeat: oneOf(dice, yesNo),
    lastContactType: 'fault',
    lastQueue: 'Support',
    openCallback: oneOf(dice, ['yes', 'no', 'no']),
    callbackAt: '',
    preferredHour: '',
  }),
  'check-closure': (dice) => ({
    emergency: oneOf(dice, ['yes', 'no', 'no']),
    emergencyMessage: 'There is a power cut in the north.',
    emergencyOf: oneOf(dice, ['all', 'queue']),
    closed: oneOf(dice, ['yes', 'no', 'no', 'no']),
    ...oneOf(dice, closureTexts),
  }),
  'estimate-wait': (dice) => ({
    known: oneOf(dice, ['yes', 'yes', 'no']),
    minutes: oneOf(dice, minutes),
    position: oneOf(dice, ['3', '']),
    waiting: '5',
  }),
  'offer-callback': (dice) => {
    const count = oneOf(dice, [0, 1, 2, 3]);
    const slot = (number: number) => (number <= count ? slots[number - 1] : '') ?? '';
    return {
      offer: oneOf(dice, ['yes', 'yes', 'yes', 'no']),
      alreadyOpen: oneOf(dice, ['yes', 'no', 'no', 'no', 'no']),
      inTurn: oneOf(dice, ['yes', 'no']),
      slot1: slot(1),
      slot2: slot(2),
      slot3: slot(3),
      slot1Text: slot(1) && 'tomorrow at ten',
      slot2Text: slot(2) && 'tomorrow at one',
      slot3Text: slot(3) && 'tomorrow at four',
    };
  },
  'request-callback': (dice) => {
    const accepted = oneOf(dice, ['yes', 'yes', 'no']);
    const problem = oneOf(dice, ['invalid-number', 'already-open', 'slot-taken', 'other']);
    return { accepted, id: 'callback-1', problem: accepted === 'yes' ? '' : problem, at: '' };
  },
  'look-up-order': (dice) => ({
    found: oneOf(dice, ['yes', 'yes', 'no']),
    status: oneOf(dice, statuses),
    hasExpected: oneOf(dice, ['yes', 'no']),
    expected: '2026-03-05',
  }),
  'request-reset': (dice) => ({ requested: oneOf(dice, ['yes', 'yes', 'no']) }),
  'save-survey-answer': () => ({ saved: 'yes' }),
  'save-voicemail': (dice) => ({ saved: oneOf(dice, ['yes', 'yes', 'no']), id: '' }),
  'log-journey-step': () => ({ logged: 'yes' }),
};

/** A world in which anything may be the case; a function fails once in forty calls. */
export function randomWorld(dice: Dice): World {
  const hours = dice() < 0.65 ? 'open' : 'closed';
  return {
    ...sample,
    queues: Object.fromEntries(
      Object.keys(sample.queues).map((name) => [name, randomQueue(dice, hours)]),
    ),
    agents: { ana: agent(dice) },
    lambdas: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [
        name,
        name === 'estimate-wait'
          ? overflowingOnce(randomFunction(answer, dice), dice)
          : randomFunction(answer, dice),
      ]),
    ),
    services: {
      UpdateContactCallbackNumber: () =>
        dice() < 0.25 ? fault('CallbackNumberNotDialable', 'Not there.') : {},
      CreateCallbackContact: () =>
        dice() < 0.1 ? fault('NoMatchingError', 'The queue is full.') : {},
    },
  };
}

/** Every third function gives one answer throughout the call. */
function randomFunction(answer: (dice: Dice) => Record<string, string>, dice: Dice) {
  const always = dice() < 0.33 ? answer(dice) : null;
  return () => {
    if (dice() < 0.025) throw new Error('The function failed.');
    return always ?? answer(dice);
  };
}

/** Who came by an overflow or a transfer does not go on by another (core/overflow). */
function overflowingOnce(estimate: () => Record<string, string>, dice: Dice) {
  let open = dice() < 0.2;
  return () => {
    const answer = { ...estimate(), overflow: open ? 'yes' : 'no', overflowQueue: 'Support' };
    open = false;
    return answer;
  };
}

const randomQueue = (dice: Dice, hours: string) => ({
  hours,
  waiting: oneOf(dice, [0, 5, 10]),
  capacity: 10,
  agents: { online: 3, available: 0, staffed: oneOf(dice, [0, 3, 3]) },
});

const agent = (dice: Dice): AgentState => ({
  firstName: 'Ana',
  lastName: 'Pop',
  queue: { waiting: oneOf(dice, [0, 1]), capacity: 1, agents: { available: oneOf(dice, [0, 1]) } },
});
